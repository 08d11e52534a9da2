package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@DatabaseTest
class PagesIT {

    private static final List<String> ORDERS =
            List.of(
                    "[]",
                    "[{built: ASC}]",
                    "[{built: DESC}]",
                    "[{name: DESC}]",
                    "[{colour: ASC}, {built: DESC}, {name: DESC}]",
                    "[{people: ASC}, {built: ASC}, {colour: DESC}]",
                    "[{built: ASC_NULLS_FIRST}]",
                    "[{built: DESC_NULLS_FIRST}, {name: DESC}]",
                    "[{colour: DESC_NULLS_FIRST}, {built: ASC}, {people: ASC_NULLS_FIRST}]",
                    "[{calls: {count: DESC}}]",
                    "[{built: DESC_NULLS_FIRST}, {calls: {count: ASC}}, {colour: ASC}]",
                    "[{calls: {min: {seenFrom: ASC_NULLS_FIRST}}}, {harbours: {max: {name:"
                            + " DESC}}}]",
                    "[{calls: {avg: {harbour: {people: DESC}}}}, {colour: DESC_NULLS_FIRST}]");

    @BeforeEach
    void sail(@Autowired Neo4jClient client) {
        Ships.sail(new TestGraph(client));
    }

    @BothWays
    void missingKeysComeLastInBothDirections(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(ships.ask("{ ships(orderBy: {built: ASC}) { nodes { id } } }").toString())
                .isEqualTo("{ships={nodes=[{id=s-a}, {id=s-b}, {id=s-c}, {id=s-d}, {id=s-e}]}}");
        assertThat(ships.ask("{ ships(orderBy: {built: DESC}) { nodes { id } } }").toString())
                .isEqualTo("{ships={nodes=[{id=s-b}, {id=s-c}, {id=s-a}, {id=s-d}, {id=s-e}]}}");
    }

    @BothWays
    void pagesForwardAndBackwardCoverEveryRowOnce(GraphReader reader) {
        var ships = new Ships(reader);
        for (var order : ORDERS) {
            for (int size = 1; size <= 3; size++) {
                var whole = walk(ships, "ships", order, 100, true);
                assertThat(whole).as(order).hasSize(5).doesNotHaveDuplicates();
                assertThat(walk(ships, "ships", order, size, true)).as(order).isEqualTo(whole);
                assertThat(walk(ships, "ships", order, size, false)).as(order).isEqualTo(whole);
            }
        }
    }

    @BothWays
    void pagesOverAnInterfaceCoverEveryRowOnce(GraphReader reader) {
        var ships = new Ships(reader);
        var whole = walk(ships, "allNamed", "[{people: DESC}, {name: ASC}]", 100, true);
        assertThat(whole).hasSize(9).doesNotHaveDuplicates();
        assertThat(walk(ships, "allNamed", "[{people: DESC}, {name: ASC}]", 2, true))
                .isEqualTo(whole);
        assertThat(walk(ships, "allNamed", "[{people: DESC}, {name: ASC}]", 2, false))
                .isEqualTo(whole);
    }

    @BothWays
    void missingKeysComeFirstWhereThatIsAsked(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(
                        ships.ask("{ ships(orderBy: {built: ASC_NULLS_FIRST}) { nodes { id } } }")
                                .toString())
                .isEqualTo("{ships={nodes=[{id=s-d}, {id=s-e}, {id=s-a}, {id=s-b}, {id=s-c}]}}");
        assertThat(
                        ships.ask(
                                        "{ ships(orderBy: {built: DESC_NULLS_FIRST}, last: 2) {"
                                                + " nodes { id } } }")
                                .toString())
                .isEqualTo("{ships={nodes=[{id=s-c}, {id=s-a}]}}");
    }

    @BothWays
    void nestedListsHaveTheirOwnPages(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                { harbours(filter: {calls: {count: {gt: 0}}}) { nodes { id
                                    calls(first: 1, orderBy: {id: DESC}) { totalCount nodes { id }
                                        pageInfo { hasNextPage hasPreviousPage } } } } }
                                """);
        assertThat(answer.toString())
                .isEqualTo(
                        "{harbours={nodes=[{id=h-far, calls={totalCount=2, nodes=[{id=c-4}],"
                                + " pageInfo={hasNextPage=true, hasPreviousPage=false}}},"
                                + " {id=h-pier, calls={totalCount=2, nodes=[{id=c-2}],"
                                + " pageInfo={hasNextPage=true, hasPreviousPage=false}}}]}}");
    }

    @BothWays
    void aWrongPageArgumentIsToldWithItsRemedy(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(ships.refusal("{ ships(first: 101) { totalCount } }"))
                .isEqualTo(
                        "Argument `first`: 101 is not between 0 and 100. Ask for at most 100 and go"
                                + " on with the cursor.");
        assertThat(ships.refusal("{ ships(first: 1, before: \"x\") { totalCount } }"))
                .isEqualTo(
                        "Argument `first`: a page is counted either from the beginning or from the"
                                + " end. Use `first` with `after`, or `last` with `before`.");
        var tooMany = String.join(",", Collections.nCopies(101, "\"s-a\""));
        assertThat(ships.refusal("{ nodes(ids: [" + tooMany + "]) { id } }"))
                .isEqualTo(
                        "Argument `ids`: 101 ids are more than 100. Ask for at most 100 at a"
                                + " time.");
        assertThat(ships.refusal("{ ships(after: \"!\") { totalCount } }"))
                .isEqualTo(
                        "Argument `after`: this is no cursor of this server: it was changed, or"
                            + " made with another key. Use a value of `cursor`, `startCursor` or"
                            + " `endCursor` as it was given.");
    }

    @BothWays
    void aCursorBelongsToOneList(GraphReader reader) {
        var ships = new Ships(reader);
        var page = value(ships.ask("{ ships(first: 1) { pageInfo { endCursor } } }"), "ships");
        var cursor = value(value(page, "pageInfo"), "endCursor");
        for (var other :
                List.of(
                        "harbours(%s)",
                        "ships(%s, orderBy: {id: DESC})",
                        "ships(%s, filter: {built: {gt: 1}})",
                        "ships(%s, asOf: \"2020-01-01\")")) {
            var argument = "after: \"" + cursor + "\"";
            var field = other.formatted(argument) + " { totalCount }";
            assertThat(ships.refusal("{ " + field + " }"))
                    .as(other)
                    .isEqualTo(
                            "Argument `after`: this cursor belongs to another list: its field,"
                                + " filter, order or day differs. Repeat the query without it and"
                                + " use the cursors of its answer.");
        }
    }

    private static List<String> walk(
            Ships ships, String list, String order, int size, boolean forward) {
        var ids = new ArrayList<String>();
        var variables = new HashMap<String, Object>();
        boolean more = true;
        while (more) {
            var page =
                    value(
                            ships.ask(
                                    """
                                    query ($at: String) { %s(orderBy: %s, %s: %d, %s: $at) {
                                        edges { node { id } }
                                        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                                    """
                                            .formatted(
                                                    list,
                                                    order,
                                                    forward ? "first" : "last",
                                                    size,
                                                    forward ? "after" : "before"),
                                    variables),
                            list);
            var onPage = new ArrayList<String>();
            for (var edge : (List<?>) value(page, "edges")) {
                onPage.add(
                        String.valueOf(value((Map<?, ?>) value((Map<?, ?>) edge, "node"), "id")));
            }
            if (!forward) {
                Collections.reverse(onPage);
            }
            ids.addAll(onPage);
            var info = (Map<?, ?>) value(page, "pageInfo");
            assertThat(value(info, forward ? "hasPreviousPage" : "hasNextPage"))
                    .isEqualTo(!variables.isEmpty());
            more = Boolean.TRUE.equals(info.get(forward ? "hasNextPage" : "hasPreviousPage"));
            variables.put("at", info.get(forward ? "endCursor" : "startCursor"));
            assertThat(ids.size()).isLessThan(50);
        }
        if (!forward) {
            Collections.reverse(ids);
        }
        return ids;
    }

    private static Object value(Object map, String key) {
        return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
    }
}
