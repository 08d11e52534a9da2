package io.lianxin.naive.garden;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.SecondDatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

/** What the naive reading found: ways that go back, that lead nowhere, and up to equal values. */
@SecondDatabaseTest
class WaysBackIT {

    /** B was cut from A; C is its own stock; Zoe keeps two plots, and one is kept by nobody. */
    @BeforeEach
    void plant(@Autowired TestGraph graph) {
        graph.wipe();
        graph.write(
                """
                CREATE (a:Plant:Named:Node {id: 'a', name: 'A'})
                CREATE (b:Plant:Named:Node {id: 'b', name: 'B'})-[:CUT_FROM]->(a)
                CREATE (c:Plant:Named:Node {id: 'c', name: 'C'})-[:GRAFTED_ON]->(c)
                CREATE (z:Gardener:Named:Node {id: 'z', name: 'Zoe'})
                CREATE (z)-[:KEEPS]->(:Plot:Named:Node {id: 'p2', name: 'P', big: 3})
                CREATE (z)-[:KEEPS]->(:Plot:Named:Node {id: 'p3', name: 'P', big: 4})
                CREATE (:Plot:Named:Node {id: 'p1', name: 'P'})
                """);
    }

    @BothWays
    void anOrderGoesBackOverTheRelationshipThatLedThere(GraphReader reader) {
        assertThat(ids(reader, "plants", "{mother: {cutting: {name: ASC}}}"))
                .containsExactly("b", "a", "c");
        assertThat(ids(reader, "plants", "{cutting: {mother: {cutting: {name: ASC}}}}"))
                .containsExactly("a", "b", "c");
    }

    @BothWays
    void anOrderFollowsARecordThatIsRelatedToItself(GraphReader reader) {
        assertThat(ids(reader, "plants", "{stock: {stock: {stock: {name: ASC}}}}"))
                .containsExactly("c", "a", "b");
    }

    @BothWays
    void aSetBeyondAMissingRecordIsAMissingValue(GraphReader reader) {
        assertThat(ids(reader, "plots", "{keeper: {keeps: {count: ASC}}}"))
                .containsExactly("p2", "p3", "p1");
        assertThat(ids(reader, "plots", "{keeper: {keeps: {sum: {size: DESC_NULLS_FIRST}}}}"))
                .containsExactly("p1", "p2", "p3");
        assertThat(ids(reader, "plots", "{plants: {count: ASC}}"))
                .as("of records there may be none")
                .containsExactly("p1", "p2", "p3");
    }

    @BothWays
    void aValueOfSeveralRecordsAboveCountsOnce(GraphReader reader, @Autowired TestGraph graph) {
        graph.write(
                """
                MATCH (top:Plot {id: 'p1'}), (part:Plot {id: 'p2'})
                CREATE (part)-[:PART_OF]->(top)
                """);
        assertThat(
                        asked(reader)
                                .data(
                                        """
                                        { plots {
                                          groups(by: [{containedIn: {name: VALUE}}]) { keys { text } aggregate { count } }
                                          facets(by: [{containedIn: {name: VALUE}}, {containedIn: {id: VALUE}}]) { values { count value { text } } }
                                        } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{plots={groups=[{keys=[{text=P}], aggregate={count=3}}],"
                            + " facets=[{values=[{count=3, value={text=P}}]}, {values=[{count=2,"
                            + " value={text=p1}}, {count=1, value={text=p2}}, {count=1,"
                            + " value={text=p3}}]}]}}");
    }

    private static Asked asked(GraphReader reader) {
        return new Asked(new QueryEngine(Garden.model(), name -> "null"), reader);
    }

    private static List<String> ids(GraphReader reader, String list, String order) {
        var question = "{ found: " + list + "(orderBy: " + order + ") { nodes { id } } }";
        var found =
                asked(reader).data(question).get("found") instanceof Map<?, ?> it ? it : Map.of();
        var nodes = found.get("nodes") instanceof List<?> some ? some : List.of();
        return nodes.stream().map(node -> String.valueOf(((Map<?, ?>) node).get("id"))).toList();
    }
}
