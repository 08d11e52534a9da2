MATCH (n)-[r{{types}}]-(m)
WHERE {{valid m}}
RETURN [type(r), startNode(r) = n, m.id, labels(m),
  CASE WHEN m:{{joining}} THEN COLLECT {
    MATCH (m)-[s{{types}}]-(e)
    WHERE s <> r AND NOT e:{{joining}} AND {{valid e}}
    RETURN [type(s), startNode(s) = m, e.id, labels(e)]
  } ELSE [] END]
