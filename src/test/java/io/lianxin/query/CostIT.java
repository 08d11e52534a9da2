package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** What an answer costs the database, counted in statements and store hits. */
@DatabaseTest
class CostIT {

    private static final int SHIPS = 3000;

    /** A page of twenty may touch so many: its rows, a few beside them, and their fields. */
    private static final long PAGE = 400;

    private final TestGraph graph;
    private final StatementRecorder statements;

    CostIT(@Autowired TestGraph graph, @Autowired StatementRecorder statements) {
        this.graph = graph;
        this.statements = statements;
    }

    @BeforeEach
    void manyShips() {
        Ships.sail(graph);
        for (var key : new String[] {"id", "name", "built"}) {
            graph.write(
                    "CREATE INDEX cost_" + key + " IF NOT EXISTS FOR (s:Ship) ON (s." + key + ")");
        }
        graph.write(
                """
                UNWIND range(1, $ships) AS i
                CREATE (s:Ship:Named:Node {id: 'many-' + (100000 + i), name: 'Ship ' + (i % 1000)})
                SET s.built = CASE WHEN i % 3 = 0 THEN null ELSE 1800 + i % 150 END
                """,
                Map.of("ships", SHIPS));
        graph.write("CALL db.awaitIndexes(60)");
    }

    @AfterEach
    void noShips() {
        for (var key : new String[] {"id", "name", "built"}) {
            graph.write("DROP INDEX cost_" + key + " IF EXISTS");
        }
        graph.wipe();
    }

    @BothWays
    void aQueryFiveLevelsDeepIsOneStatement(GraphReader reader) {
        statements.clear();
        new Ships(reader)
                .ask(
                        """
                        { harbour(id: "h-sea") { parts { nodes { name
                            parts { nodes { ships { edges { berth node { name
                              calls(first: 2, orderBy: {seenFrom: DESC}) { totalCount nodes { harbour { name parent { name } } } }
                            } } } } } } } } }
                        """);
        assertThat(statements.statements()).hasSize(1);
    }

    @BothWays
    void aPageAnywhereIsReadFromTheIndex(GraphReader reader) {
        var ships = new Ships(reader);
        for (var order :
                new String[] {
                    "{id: ASC}",
                    "{name: ASC}",
                    "{name: DESC}",
                    "{built: DESC}",
                    "{built: DESC_NULLS_FIRST}",
                    "{built: ASC_NULLS_FIRST}"
                }) {
            var first = hits(ships, order, Map.of());
            assertThat(first).as("first page by %s", order).isLessThan(PAGE);
            var deep = hits(ships, order, deep(ships, order));
            assertThat(deep).as("deep page by %s", order).isLessThan(PAGE);
        }
    }

    @BothWays
    void anUnfilteredTotalComesFromTheCountStore(GraphReader reader) {
        var ships = new Ships(reader);
        ships.ask("{ ships { totalCount } }");
        assertThat(ships.explanation().profile()).contains("NodeCountFromCountStore");
        assertThat(ships.explanation().dbHits()).isLessThan(5);
        ships.ask("{ allNamed { totalCount } }");
        assertThat(ships.explanation().dbHits()).isLessThan(5);
    }

    @BothWays
    void countingStopsAtItsLimit(GraphReader reader) {
        var ships = new Ships(reader);
        ships.ask("{ ships(filter: {name: {startsWith: \"Ship\"}}) { countUpTo(limit: 50) } }");
        assertThat(ships.explanation().dbHits()).isLessThan(PAGE);
    }

    private static long hits(Ships ships, String order, Map<String, Object> cursor) {
        ships.ask(
                "query ($after: String) { ships(first: 20, after: $after, orderBy: "
                        + order
                        + ") { nodes { id name built } pageInfo { hasNextPage hasPreviousPage } }"
                        + " }",
                cursor);
        return ships.explanation().dbHits();
    }

    private static Map<String, Object> deep(Ships ships, String order) {
        Map<String, Object> cursor = Map.of();
        for (int i = 0; i < 12; i++) {
            var answer =
                    ships.ask(
                            "query ($after: String) { ships(first: 100, after: $after, orderBy: "
                                    + order
                                    + ") { pageInfo { endCursor } } }",
                            cursor);
            cursor =
                    Map.of(
                            "after",
                            new JsonMapper()
                                    .valueToTree(answer)
                                    .at("/ships/pageInfo/endCursor")
                                    .asString());
        }
        return cursor;
    }
}
