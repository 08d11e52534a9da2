UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id, n.caption, labels(n), {{dates}}, COUNT { (n)<-[:CITES]-() }
