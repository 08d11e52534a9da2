CALL (this, asOf) {
  {{timeliness}} AS timeliness
}
RETURN CASE
  WHEN timeliness IN ['LATE', 'OVERDUE'] THEN true
  WHEN timeliness IN ['ON_TIME', 'NOT_YET_DUE'] THEN false
END
