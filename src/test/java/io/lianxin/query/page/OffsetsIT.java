package io.lianxin.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.Ships;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

@DatabaseTest
class OffsetsIT {

    private static final List<String> ORDERS =
            List.of(
                    "[]",
                    "[{built: ASC}]",
                    "[{built: DESC_NULLS_FIRST}, {name: DESC}]",
                    "[{built: ASC_NULLS_FIRST}, {calls: {count: DESC}}]",
                    "[{calls: {count: DESC}}, {colour: ASC}]");

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
    }

    @BothWays
    void aPageMayBeginAtANumberOfRecords(GraphReader reader) {
        var ships = new Ships(reader);
        for (var order : ORDERS) {
            var whole = page(ships, "orderBy: " + order).findValuesAsString("id");
            assertThat(whole).hasSize(5).doesNotHaveDuplicates();
            for (int offset = 0; offset < 7; offset++) {
                var page = page(ships, "first: 2, offset: " + offset + ", orderBy: " + order);
                assertThat(page.findValuesAsString("id"))
                        .as("%s from %s", order, offset)
                        .isEqualTo(whole.subList(Math.min(offset, 5), Math.min(offset + 2, 5)));
                assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(offset < 3);
                assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(offset > 0);
            }
        }
        assertThat(
                        ships.ask("{ ship(id: \"s-a\") { calls(offset: 1) { nodes { id } } } }")
                                .toString())
                .isEqualTo("{ship={calls={nodes=[{id=c-4}]}}}");
    }

    @BothWays
    void countingStopsAtALimit(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        "{ ships { few: countUpTo(limit: 3) many: countUpTo(limit:"
                                                + " 10000) totalCount } ship(id: \"s-a\") { cargo {"
                                                + " countUpTo(limit: 9) } } }")
                                .toString())
                .isEqualTo("{ships={few=3, many=5, totalCount=5}, ship={cargo={countUpTo=3}}}");
    }

    @BothWays
    void aWrongNumberIsToldWithItsRemedy(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(ships.refusal("{ ships(offset: 10001) { totalCount } }"))
                .isEqualTo(
                        "Argument `offset`: 10001 is not between 0 and 10000. Go on with a"
                                + " cursor.");
        assertThat(ships.refusal("{ ships(offset: 1, last: 2) { totalCount } }"))
                .isEqualTo(
                        "Argument `offset`: it is counted from the beginning of the whole list. Use"
                                + " it with `first` alone, or go on with a cursor.");
        assertThat(ships.refusal("{ ships { countUpTo(limit: 0) } }"))
                .isEqualTo(
                        "Argument `limit` of `ships.countUpTo`: 0 is not between 1 and 10000. Count"
                                + " up to a number between them, or ask for `totalCount`.");
    }

    private static JsonNode page(Ships ships, String arguments) {
        var answer =
                ships.ask(
                        "{ ships(%s) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }"
                                .formatted(arguments));
        return new JsonMapper().valueToTree(answer).path("ships");
    }
}
