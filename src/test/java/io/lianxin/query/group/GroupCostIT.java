package io.lianxin.query.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.Ships;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/** What figures, groups and facets cost the database. */
@DatabaseTest
class GroupCostIT {

    private static final int SHIPS = 3000;

    private final TestGraph graph;
    private final StatementRecorder statements;

    GroupCostIT(@Autowired TestGraph graph, @Autowired StatementRecorder statements) {
        this.graph = graph;
        this.statements = statements;
    }

    @BeforeEach
    void manyShips() {
        Ships.sail(graph);
        graph.write(
                """
                UNWIND range(1, $ships) AS i
                CREATE (:Ship:Named:Node {id: 'many-' + i, name: 'Ship ' + i, built: 1800 + i % 150})
                """,
                Map.of("ships", SHIPS));
    }

    @AfterEach
    void noShips() {
        graph.wipe();
    }

    @BothWays
    void theNumberOfAllIsReadFromTheCountStore(GraphReader reader) {
        assertThat(hits(reader, "{ ships { aggregate { count } } }")).isLessThan(10);
    }

    @BothWays
    void groupsOfAPropertyReadEachRecordAFewTimes(GraphReader reader) {
        var hits =
                hits(reader, "{ ships { groups(by: [{built: VALUE}]) { aggregate { count } } } }");
        assertThat(hits).isBetween((long) SHIPS, 5L * SHIPS);
    }

    @BothWays
    void allThatIsAskedOfAListIsOneStatement(GraphReader reader) {
        statements.clear();
        new Ships(reader)
                .ask(
                        """
                        { ships(first: 2) { totalCount aggregate { built { avg } }
                            groups(by: [{built: VALUE}, {harbours: {containedIn: {id: VALUE}}}], first: 3) { keys { text record { id } } }
                            facets(by: [{colour: VALUE}, {calls: {berth: VALUE}}]) { values { count } missing }
                            nodes { calls { aggregate { count } groups(by: [{seenTo: MONTH}]) { keys { text } } } } } }
                        """);
        assertThat(statements.statements()).hasSize(1);
    }

    private static long hits(GraphReader reader, String query) {
        var ships = new Ships(reader);
        ships.ask(query);
        return ships.explanation().dbHits();
    }
}
