UNWIND $ids AS asked
MATCH (:Node {id: asked})-[:REDIRECTS_TO]->{0,1}(n)
WHERE NOT n:Redirect
RETURN asked, n.id, labels(n)
