package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

@DatabaseTest
class StatementTextIT {

    /** Texts that would do harm where a value became a part of a statement. */
    private static final List<String> HOSTILE =
            List.of(
                    "Anna",
                    "'",
                    "\"",
                    "`",
                    "\\",
                    "{}",
                    "}) DETACH DELETE (n",
                    "' OR 1=1 //",
                    "$p0",
                    "*/ MATCH (n) DETACH DELETE n /*",
                    "\\u0027",
                    "CALL dbms.shutdown()");

    private static final String QUERY =
            """
            query ($t: String!, $id: ID!, $many: [String!]!) {
              ships(first: 2, orderBy: {name: ASC}, filter: {or: [
                  {name: {eq: $t}}, {name: {contains: $t}}, {name: {startsWith: $t}},
                  {name: {endsWith: $t}}, {name: {in: $many}}, {name: {lt: $t}}, {flags: {has: $t}},
                  {id: {eq: $id}}, {calls: {some: {berth: {eq: $t}}}},
                  {harbours: {some: {within: $id}}}, {calls: {some: {start: {printed: {ne: $t}}}}}]}) {
                totalCount
                nodes { id calls(filter: {berth: {eq: $t}}) { nodes { id } } }
              }
            }
            """;

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
    }

    @BothWays
    void hostileValuesNeverReachTheText(GraphReader reader, @Autowired TestGraph graph) {
        var ships = new Ships(reader);
        var before = count(graph);
        String text = null;
        for (var hostile : HOSTILE) {
            ships.ask(QUERY, Map.of("t", hostile, "id", hostile, "many", List.of(hostile)));
            var now = ships.explanation().statement();
            assertThat(now).isEqualTo(text == null ? now : text);
            assertThat(ships.explanation().parameters()).containsValue(hostile);
            text = now;
        }
        assertThat(text).startsWith("CYPHER 25 RETURN ").doesNotContain("Anna");
        assertThat(count(graph)).isEqualTo(before);
    }

    @BothWays
    void aliasesAndValuesLeaveTheTextAsItIs(GraphReader reader) {
        var ships = new Ships(reader);
        ships.ask("{ ships(first: 3, filter: {built: {gt: 1}}) { nodes { name } } }");
        var text = ships.explanation().statement();
        ships.ask("{ x: ships(first: 7, filter: {built: {gt: 2}}) { z: nodes { y: name } } }");
        assertThat(ships.explanation().statement()).isEqualTo(text);
    }

    @BothWays
    void aPlanPrintsAsATree(GraphReader reader) {
        var ships = new Ships(reader);
        ships.ask(
                """
                { harbours(first: 2, filter: {within: "h-sea"}, asOf: "2020-03-15") { nodes { name
                    ships(orderBy: {ship: {name: DESC}}) { totalCount edges { certainty node { id } } } } } }
                """);
        assertThat(ships.explanation().tree())
                .isEqualTo(
                        """
                        list Harbour anchored at $p0 and below, while fewer than $p5
                          where within $p0
                          as of $p1
                          order by [id ASC]
                          first 2, limit $p3
                          nodes: nodes itself
                            name: name
                            ships: list Call from <-[AT]-Call
                              where ((SOME [-[OF]->Ship] () and valid on $p1) and certainty in $p2)
                              as of $p1
                              order by [-[OF]->Ship.name DESC, id ASC]
                              first 20, limit $p4
                              totalCount: total
                              edges: edges
                                node: one Ship from -[OF]->Ship
                                  as of $p1
                                  id: id
                                certainty: certainty on $p1\
                        """);
        assertThat(ships.explanation().dbHits()).isPositive();
        assertThat(ships.explanation().profile()).contains("db hits");
    }

    private static long count(TestGraph graph) {
        return graph.client()
                .query("MATCH (n) RETURN count(n)")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }
}
