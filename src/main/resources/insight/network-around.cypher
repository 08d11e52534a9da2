UNWIND $ids AS asked
MATCH (n:Node {id: asked})
WITH n, COUNT { (n)-[:{{drawn}}]-() } AS degree
RETURN n.id AS id, labels(n) AS labels, degree,
  CASE WHEN degree > $most THEN [] ELSE COLLECT {
    MATCH (n)-[r:{{drawn}}]-(m)
    WHERE {{valid m}}
    RETURN [type(r), startNode(r) = n, m.id, labels(m),
      CASE WHEN m:{{joining}} THEN COLLECT {
        MATCH (m)-[s:{{drawn}}]-(e)
        WHERE s <> r AND NOT e:{{joining}} AND {{valid e}}
        RETURN [type(s), startNode(s) = m, e.id, labels(e)]
      } ELSE [] END]
  } END AS around
