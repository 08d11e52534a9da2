package io.lianxin.query.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.Ships;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

@DatabaseTest
class SetOrdersIT {

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
    }

    @BothWays
    void recordsAreOrderedByWhatIsRelatedToThem(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(ids(ships, "ships", "{calls: {count: DESC}}"))
                .containsExactly("s-a", "s-b", "s-c", "s-d", "s-e");
        assertThat(ids(ships, "ships", "{calls: {where: {berth: {isNull: true}}, count: DESC}}"))
                .containsExactly("s-c", "s-a", "s-b", "s-d", "s-e");
        assertThat(ids(ships, "ships", "{calls: {max: {seenTo: DESC}}}"))
                .containsExactly("s-a", "s-b", "s-c", "s-d", "s-e");
        assertThat(ids(ships, "ships", "{calls: {min: {seenFrom: DESC_NULLS_FIRST}}}"))
                .containsExactly("s-d", "s-e", "s-b", "s-c", "s-a");
        assertThat(ids(ships, "ships", "{harbours: {min: {name: ASC}}}"))
                .containsExactly("s-a", "s-c", "s-b", "s-d", "s-e");
        assertThat(ids(ships, "harbours", "{calls: {sum: {ship: {built: DESC}}}}"))
                .containsExactly("h-far", "h-pier", "h-bay", "h-sea");
        assertThat(ids(ships, "harbours", "{ships: {avg: {built: ASC_NULLS_FIRST}}}"))
                .containsExactly("h-bay", "h-sea", "h-far", "h-pier");
    }

    @BothWays
    void anOrderReachesBeyondSingleRecordsAndIntoOtherSets(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(ids(ships, "calls", "{ship: {calls: {count: DESC}}}"))
                .containsExactly("c-1", "c-4", "c-2", "c-3");
        assertThat(ids(ships, "harbours", "{ships: {max: {calls: {count: DESC}}}}"))
                .containsExactly("h-far", "h-pier", "h-bay", "h-sea");
        assertThat(ids(ships, "harbours", "{parent: {parts: {count: DESC}}}"))
                .containsExactly("h-bay", "h-pier", "h-far", "h-sea");
    }

    @BothWays
    void parallelRelationshipsAreCountedOnce(GraphReader reader) {
        var ships = new Ships(reader);
        ships.ask("{ ships(first: 1, orderBy: {cargo: {count: DESC}}) { edges { cursor } } }");
        assertThat(ships.explanation().statement()).contains("RETURN DISTINCT");
        assertThat(ids(ships, "ships", "{cargo: {count: DESC}}").getFirst()).isEqualTo("s-a");
    }

    @BothWays
    void nestedListsAreOrderedSoToo(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                "{ harbour(id: \"h-pier\") { ships(orderBy: {ship: {calls: {count:"
                                        + " ASC}}}) { nodes { id } } } }");
        assertThat(answer.toString()).isEqualTo("{harbour={ships={nodes=[{id=s-b}, {id=s-a}]}}}");
    }

    @BothWays
    void onADayOnlyWhatHeldThenCounts(GraphReader reader) {
        var ships = new Ships(reader);
        // on 1 March Anna lies at the pier and Berta is seen; Clara's place was taken in February
        assertThat(ids(ships, "ships", "{calls: {count: DESC}}", ", asOf: \"2019-01-01\""))
                .containsExactly("s-a", "s-b", "s-c", "s-d", "s-e");
        assertThat(
                        ids(
                                ships,
                                "ships",
                                "[{calls: {where: {certainty: {in: [ATTESTED, KNOWN]}}, count:"
                                        + " DESC}}, {name: DESC}]",
                                ", asOf: \"2020-03-01\""))
                .containsExactly("s-b", "s-a", "s-e", "s-d", "s-c");
    }

    @BothWays
    void aWrongOrderIsToldWithItsRemedy(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(refusal(ships, "{calls: {where: {}}}"))
                .isEqualTo(
                        "Argument `orderBy`: `calls` is ordered by exactly one of count, min, max,"
                                + " sum and avg, and none is given. Give one; a further key is a"
                                + " further entry of the list.");
        assertThat(refusal(ships, "{calls: {count: ASC, min: {berth: ASC}}}"))
                .isEqualTo(
                        "Argument `orderBy`: `calls` is ordered by exactly one of count, min, max,"
                                + " sum and avg, and count, min are given. Give one; a further key"
                                + " is a further entry of the list.");
        assertThat(refusal(ships, "{calls: {sum: {berth: ASC}}}"))
                .isEqualTo(
                        "Argument `orderBy`: `sum` of `calls` is asked of a String. Give it a key"
                                + " of type Int or Float, or use `min`, `max` or `count`.");
        assertThat(refusal(ships, "{calls: {where: {conflict: true}, count: ASC}}"))
                .isEqualTo(
                        "Argument `orderBy`: `conflict` asks about a day, and none is given. Give"
                                + " `asOf` to this field or to one above it.");
    }

    private static String refusal(Ships ships, String order) {
        return ships.refusal("{ ships(orderBy: " + order + ") { nodes { id } } }");
    }

    private static List<String> ids(Ships ships, String list, String order) {
        return ids(ships, list, order, "");
    }

    private static List<String> ids(Ships ships, String list, String order, String more) {
        var query = "{ found: " + list + "(orderBy: " + order + more + ") { nodes { id } } }";
        var found = ships.ask(query).get("found") instanceof Map<?, ?> page ? page : Map.of();
        var nodes = found.get("nodes") instanceof List<?> some ? some : List.of();
        return nodes.stream().map(node -> String.valueOf(((Map<?, ?>) node).get("id"))).toList();
    }
}
