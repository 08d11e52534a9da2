package io.lianxin.query.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.Ships;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@DatabaseTest
@DisplayName("A list whose filter pins related records is read from these on")
class AnchorsIT {

    private static final int SHIPS = 3000;
    private static final List<String> INDEXED = List.of("Ship.id", "Ship.name", "Ship.built");

    /** A few records with their fields, and the way to them. */
    private static final long FEW = 400;

    private static final List<String> PINS =
            List.of(
                    "{calls: {some: {harbour: {id: {eq: \"h-pier\"}}}}}",
                    "{calls: {some: {harbour: {id: {eq: \"h-busy\"}}}}}",
                    "{calls: {some: {harbour: {id: {in: [\"h-pier\", \"h-far\"]}}}}, built: {gte:"
                            + " 1810}}",
                    "{calls: {single: {harbour: {id: {eq: \"h-pier\"}}}}}",
                    "{calls: {some: {harbour: {name: {startsWith: \"P\"}}}}}",
                    "{calls: {some: {harbour: {name: {gte: \"A\", lt: \"Q\"}}, berth: {isNull:"
                            + " false}}}}",
                    "{calls: {some: {harbour: {within: \"h-sea\"}}}}",
                    "{harbours: {some: {within: \"h-bay\"}}, name: {contains: \"1\"}}",
                    "{harbours: {some: {within: \"h-busy\"}}}");

    private static final List<String> PAGES =
            List.of(
                    "first: 5",
                    "first: 3, orderBy: [{name: DESC}]",
                    "first: 4, orderBy: [{built: ASC}]",
                    "first: 4, orderBy: [{built: DESC_NULLS_FIRST}, {name: ASC}]",
                    "last: 4, orderBy: [{built: ASC_NULLS_FIRST}]",
                    "first: 3, offset: 2, orderBy: [{built: DESC}]",
                    "first: 4, orderBy: [{calls: {count: DESC}}]",
                    "first: 4, asOf: \"2020-03-15\"");

    private final TestGraph graph;

    AnchorsIT(@Autowired TestGraph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void manyShips() {
        Ships.sail(graph);
        INDEXED.forEach(index ->
                graph.write(
                        "CREATE INDEX anchor_%2$s IF NOT EXISTS FOR (s:%1$s) ON (s.%2$s)"
                                .formatted((Object[]) index.split("\\."))));
        graph.write("CREATE INDEX anchor_harbour IF NOT EXISTS FOR (h:Harbour) ON (h.id)");
        graph.write(
                """
                CREATE (busy:Harbour:Named:Node {id: 'h-busy', name: 'Quay'})
                WITH busy MATCH (pier:Harbour {id: 'h-pier'})
                UNWIND range(1, $ships) AS i
                CREATE (s:Ship:Named:Node {id: 'many-' + (100000 + i), name: 'Ship ' + (i % 1000)})
                SET s.built = CASE WHEN i % 3 = 0 THEN null ELSE 1800 + i % 150 END
                CREATE (s)<-[:OF]-(:Call:Node {id: 'many-call-' + i, berth: 'b', seenFrom: date('2020-01-01'), seenTo: date('2020-12-31')})-[:AT]->(busy)
                WITH s, pier, i WHERE i % 300 = 0
                UNWIND range(1, i / 300) AS again
                CREATE (s)<-[:OF]-(:Call:Node {id: 'pier-call-' + i + '-' + again, seenFrom: date('2020-02-01'), seenTo: date('2020-02-09')})-[:AT]->(pier)
                """,
                Map.of("ships", SHIPS));
        graph.write("CALL db.awaitIndexes(60)");
    }

    @AfterEach
    void noShips() {
        for (var key : new String[] {"id", "name", "built", "harbour"}) {
            graph.write("DROP INDEX anchor_" + key + " IF EXISTS");
        }
        graph.wipe();
    }

    @BothWays
    void fewRelatedRecordsAreLookedAtAlone(GraphReader reader) {
        var ships = new Ships(reader);
        for (var order : new String[] {"{id: ASC}", "{name: ASC}", "{built: DESC}"}) {
            ships.ask(
                    "{ ships(filter: {calls: {some: {harbour: {id: {eq: \"h-pier\"}}}}}, orderBy: "
                            + order
                            + ", first: 5) { totalCount nodes { id name } } }");
            assertThat(ships.explanation().tree())
                    .startsWith(
                            "list Ship anchored at Harbour where id = $p0, back along"
                                    + " [-[AT]->Harbour], back along [<-[OF]-Call], while fewer");
            assertThat(ships.explanation().dbHits()).as(order).isLessThan(2 * FEW);
        }
    }

    @BothWays
    void whatLiesBelowTheTopOfATreeIsFoundFromThere(GraphReader reader) {
        var ships = new Ships(reader);
        ships.ask(
                "{ ships(filter: {harbours: {some: {within: \"h-bay\"}}}, orderBy: {calls: {count:"
                        + " DESC}}, first: 5) { nodes { id } } }");
        assertThat(ships.explanation().tree())
                .startsWith(
                        "list Ship anchored at $p0 and below, back along [<-[OF]-Call,"
                                + " -[AT]->Harbour]\n");
        assertThat(ships.explanation().dbHits()).isLessThan(FEW);
    }

    @BothWays
    void ofManyRelatedRecordsOnlyThePageIsReadInTheIndexsOrder(GraphReader reader) {
        var ships = new Ships(reader);
        ships.ask(
                "{ ships(filter: {calls: {some: {harbour: {id: {eq: \"h-busy\"}}}}}, orderBy:"
                        + " {name: ASC}, first: 5) { nodes { id name } } }");
        assertThat(ships.explanation().dbHits()).isLessThan(2 * SHIPS);
        assertThat(ships.explanation().profile()).contains("PartialTop").contains("NodeIndexScan");
    }

    @BothWays
    void theAnswerIsTheSameAsWithoutAnAnchor(GraphReader reader) {
        var ships = new Ships(reader);
        for (int i = 0; i < PINS.size(); i++) {
            var pin = PINS.get(i);
            var page = PAGES.get(i % PAGES.size());
            var anchored = ships.ask(query(pin, page));
            assertThat(ships.explanation().tree()).as(pin).contains("anchored at");
            // a filter that stands in `or` pins nothing
            var plain = ships.ask(query("{or: [" + pin + "]}", page));
            assertThat(ships.explanation().tree()).as(pin).contains("from everything");
            assertThat(anchored).as(pin + " " + page).isEqualTo(plain);
        }
    }

    @BothWays
    void pagesGoOnFromTheirCursors(GraphReader reader) {
        var ships = new Ships(reader);
        for (var pin : PINS.subList(1, 3)) {
            for (var order : new String[] {"{built: DESC}", "{built: ASC_NULLS_FIRST}"}) {
                assertThat(walk(ships, pin, order, 3, 20))
                        .as(pin + " " + order)
                        .isEqualTo(walk(ships, "{or: [" + pin + "]}", order, 60, 1));
            }
        }
    }

    /** The ids on so many pages of a size. */
    private static List<String> walk(
            Ships ships, String filter, String order, int size, int pages) {
        var ids = new ArrayList<String>();
        var after = "";
        for (int page = 0; page < pages && !after.equals("null"); page++) {
            var answer =
                    ships.ask(
                            "{ ships(filter: %s, orderBy: %s, first: %d %s) { nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }"
                                    .formatted(
                                            filter,
                                            order,
                                            size,
                                            after.isEmpty() ? "" : ", after: \"" + after + "\""));
            var list = new JsonMapper().valueToTree(answer).path("ships");
            list.path("nodes").forEach(node -> ids.add(node.path("id").asString()));
            var end = list.at("/pageInfo/endCursor");
            after = end.isNull() ? "null" : end.asString();
        }
        return ids;
    }

    private static String query(String filter, String page) {
        return """
        { ships(filter: %s, %s) {
            totalCount countUpTo(limit: 7)
            nodes { id name built calls(first: 2) { nodes { id } } }
            pageInfo { hasNextPage hasPreviousPage }
            aggregate { count name { min } built { max sum } }
            groups(by: [{built: VALUE}], first: 3) { keys { number } aggregate { count } }
            facets(by: [{name: VALUE}], first: 3) { distinct values { count value { text } } }
        } }
        """
                .formatted(filter, page);
    }
}
