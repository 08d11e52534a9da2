UNWIND $asked AS ask
CALL db.index.fulltext.queryNodes(ask.index, ask.query, {limit: $limit}) YIELD node
WITH node, collect(ask.number) AS numbers
WITH node, numbers, head([each IN labels(node) WHERE each IN $labels]) AS label
RETURN numbers, node.id AS id, label, node.caption AS caption, node.searchKeys AS keys,
  [property IN $texts[label] | node[property]] AS texts,
  [bounds IN $dates[label] | [node[bounds[0]].year, node[bounds[1]].year]] AS years,
  ({{holding}}) AS holds
