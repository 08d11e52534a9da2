package io.lianxin.query.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.Ships;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PruningIT {

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
    }

    @BothWays
    void aRecordWhoseListIsEmptyIsLeftOutOfPagesAndTotals(GraphReader reader) {
        assertThat(
                        asked(
                                reader,
                                """
                                { ships(first: 1) { totalCount countUpTo(limit: 9) nodes { id
                                    calls(filter: {berth: {in: ["two", "four"]}}, prune: true) { nodes { id } } }
                                  pageInfo { hasNextPage } } }
                                """))
                .isEqualTo(
                        "{ships={totalCount=2, countUpTo=2, nodes=[{id=s-a,"
                                + " calls={nodes=[{id=c-4}]}}], pageInfo={hasNextPage=true}}}");
    }

    @BothWays
    void aListThatPrunesHeedsWhatPrunesBelowIt(GraphReader reader) {
        assertThat(
                        asked(
                                reader,
                                """
                                { ships { nodes { id calls(prune: true) { nodes { id
                                    harbour { parts(filter: {name: {eq: "Nowhere"}}) { totalCount }
                                              calls(prune: true, filter: {berth: {eq: "four"}}) { nodes { id } } } } } } } }
                                """))
                .isEqualTo(
                        "{ships={nodes=[{id=s-a, calls={nodes=[{id=c-4,"
                                + " harbour={parts={totalCount=0}, calls={nodes=[{id=c-4}]}}}]}},"
                                + " {id=s-c, calls={nodes=[{id=c-3, harbour={parts={totalCount=0},"
                                + " calls={nodes=[{id=c-4}]}}}]}}]}}");
        assertThat(
                        asked(
                                reader,
                                """
                                { ship(id: "s-a") { id calls { nodes { id
                                    harbour { calls(prune: true, filter: {berth: {eq: "two"}}) { nodes { id } } } } } } }
                                """))
                .isEqualTo(
                        "{ship={id=s-a, calls={nodes=[{id=c-1,"
                                + " harbour={calls={nodes=[{id=c-2}]}}}]}}}");
    }

    @BothWays
    void aThroughListPrunesAndIsPruned(GraphReader reader) {
        assertThat(
                        asked(
                                reader,
                                "{ harbours { nodes { id ships(prune: true, filter: {berth:"
                                        + " {isNull: true}}) { nodes { id } } } } }"))
                .isEqualTo("{harbours={nodes=[{id=h-far, ships={nodes=[{id=s-c}]}}]}}");
        assertThat(
                        asked(
                                reader,
                                "{ harbour(id: \"h-far\") { ships { totalCount edges { id node { id"
                                        + " cargo(prune: true) { totalCount } } } } } }"))
                .isEqualTo(
                        "{harbour={ships={totalCount=1, edges=[{id=c-4, node={id=s-a,"
                                + " cargo={totalCount=3}}}]}}}");
    }

    @BothWays
    void inAMixedListOnlyThoseArePrunedOfWhichTheListIsAsked(GraphReader reader) {
        assertThat(
                        asked(
                                reader,
                                """
                                { ship(id: "s-a") { cargo { totalCount nodes {
                                    ... on Ship { id cargo(prune: true) { totalCount } } ... on Harbour { id } } } } }
                                """))
                .isEqualTo(
                        "{ship={cargo={totalCount=2, nodes=[{id=h-far}, {id=s-a,"
                                + " cargo={totalCount=3}}]}}}");
    }

    @BothWays
    void aListPrunesAsOfItsOwnDay(GraphReader reader) {
        assertThat(
                        asked(
                                reader,
                                "{ ships { nodes { id calls(prune: true, asOf: \"2020-02-01\") {"
                                        + " nodes { id } } } } }"))
                .isEqualTo(
                        asked(
                                        reader,
                                        "{ ships { nodes { id calls(asOf: \"2020-02-01\") { nodes {"
                                                + " id } } } } }")
                                .replaceAll("(, )?\\{id=s-[a-z], calls=\\{nodes=\\[\\]\\}\\}", ""))
                .contains("calls={nodes=[{id=c-");
        assertThat(asked(reader, "{ ship(id: \"s-d\") { id calls(prune: true) { totalCount } } }"))
                .isEqualTo("{ship=null}");
    }

    private static String asked(GraphReader reader, String query) {
        return new Ships(reader).ask(query).toString();
    }
}
