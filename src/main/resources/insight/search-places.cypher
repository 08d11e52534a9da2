WITH head($asOf) AS asOf
UNWIND $ids AS id
MATCH (hit:Node {id: id})
CALL (hit) {
  MATCH (hit)-->(start:Place) WHERE NOT hit:Place
  RETURN start
  UNION
  MATCH (hit)<-[:PLACED]-()-[:IN_PLACE]->(start:Place)
  RETURN start
}
MATCH (start) ((:Place)<-[:PLACED]-(inner WHERE NOT coalesce(inner.start_earliest > head($asOf), false) AND NOT coalesce(inner.end_latest < head($asOf), false))-[:IN_PLACE]->(:Place)){0,30} (place:Place)
WITH DISTINCT hit, place
RETURN place.id AS id, count(*) AS hits ORDER BY hits DESC, id LIMIT 20
