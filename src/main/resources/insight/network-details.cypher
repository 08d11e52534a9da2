RETURN [
  COLLECT {
    UNWIND $nodes AS id
    MATCH (n:Node {id: id})
    RETURN [id, n.caption]
  },
  COLLECT {
    UNWIND $dated AS id
    MATCH (n:Node {id: id})
    RETURN [id, {{days}}, COUNT { (n)<-[:CITES]-() }]
  },
  COLLECT {
    UNWIND $direct AS each
    MATCH (n:Node {id: each[0]})
    RETURN [each[0], each[1], COUNT { (n)<-[:CITES]-(c) WHERE each[1] IN c.supports }]
  }
] AS answer
