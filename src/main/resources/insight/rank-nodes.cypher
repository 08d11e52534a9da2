MATCH (n:{{labels}})
WHERE {{valid}} AND NOT n.id IN $avoided
WITH n LIMIT $scanned
WITH n ORDER BY n.id LIMIT $most
RETURN n.id, labels(n)
