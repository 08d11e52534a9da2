RETURN CASE
  WHEN this.dueOn_earliest IS NULL AND this.dueOn_latest IS NULL THEN 'NO_LAST_DAY'
  WHEN asOf <= this.dueOn_earliest
    THEN CASE WHEN this.repliedOn_latest <= asOf THEN 'ON_TIME' ELSE 'NOT_YET_DUE' END
  WHEN this.repliedOn_earliest IS NOT NULL OR this.repliedOn_latest IS NOT NULL
    THEN CASE
      WHEN this.repliedOn_latest <= this.dueOn_earliest THEN 'ON_TIME'
      WHEN asOf IS NOT NULL AND NOT coalesce(this.repliedOn_latest <= asOf, false)
        THEN CASE WHEN this.repliedOn_earliest > this.dueOn_latest AND asOf > this.dueOn_latest THEN 'OVERDUE' ELSE 'UNCERTAIN' END
      WHEN this.repliedOn_earliest > this.dueOn_latest THEN 'LATE'
      ELSE 'UNCERTAIN'
    END
  WHEN this.status = 'REPORTED' AND this.statusOn_earliest > this.dueOn_latest
    THEN CASE WHEN asOf IS NULL OR asOf > this.dueOn_latest THEN 'OVERDUE' ELSE 'UNCERTAIN' END
  WHEN this.status = 'ANSWERED' OR EXISTS { (this)<-[:OF_ISSUE]-(step) WHERE step.type IN ['REPLIED', 'ANSWERED_ON_SITE'] }
    THEN 'REPLY_NOT_DATED'
  WHEN NOT this.status = 'REPORTED' OR this.statusOn_earliest IS NULL OR asOf > this.statusOn_earliest THEN 'REPLY_NOT_STATED'
  WHEN asOf IS NULL AND this.statusOn_earliest <= this.dueOn_earliest THEN 'NOT_YET_DUE'
  ELSE 'UNCERTAIN'
END
