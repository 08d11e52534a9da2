UNWIND $ids AS asked
MATCH (n:Node {id: asked})
WITH n, COUNT { (n)--() } AS whole
WITH n, whole, CASE WHEN whole > $most THEN COUNT { (n)-[:{{drawn}}]-() } ELSE whole END AS degree
RETURN n.id AS id, labels(n) AS labels, degree,
  CASE
    WHEN degree > $most THEN []
    WHEN whole > $most THEN COLLECT {
      {{links of few types}}
    }
    ELSE COLLECT {
      {{links}}
    }
  END AS around
