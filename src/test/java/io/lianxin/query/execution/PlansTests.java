package io.lianxin.query.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.mapping.SchemaReader;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class PlansTests {

    private final World world = new World(SchemaReader.read(Path.of("src/test/resources/engine")));

    @Test
    void valuesAreParametersOfOnePlan() {
        var text =
                """
                query ($id: ID!, $day: Date, $names: [String!], $ship: ShipFilter!) {
                  ship(id: $id, asOf: $day) { name calls(first: 3) { totalCount } }
                  ships(filter: {and: [{name: {in: $names}}, $ship]}) { nodes { id } }
                }
                """;
        var one =
                world.planned(
                        text,
                        Map.of(
                                "id",
                                "a",
                                "day",
                                "2020-01-01",
                                "names",
                                List.of("x", "y"),
                                "ship",
                                Map.of("built", Map.of("gte", 1900))));
        var other =
                world.planned(
                        text,
                        Map.of(
                                "id",
                                "b",
                                "day",
                                "2021-05-06",
                                "names",
                                List.of("z"),
                                "ship",
                                Map.of("built", Map.of("gte", 1950))));
        assertThat(other.operation()).isSameAs(one.operation());
        assertThat(world.parameters(other)).contains("b", 1950, List.of("z"));
        assertThat(world.parameters(other)).doesNotContain("a", 1900, List.of("x", "y"));
    }

    @Test
    void whatIsAskedForDecidesThePlan() {
        var text =
                """
                query ($size: Int, $more: Boolean!, $order: [ShipOrder!], $ship: ShipFilter) {
                  ships(first: $size, orderBy: $order, filter: $ship) {
                    nodes { id name @include(if: $more) }
                  }
                }
                """;
        Map<String, Object> usual = Map.of("size", 3, "more", true);
        var one = world.planned(text, usual).operation();
        assertThat(world.planned(text, usual).operation()).isSameAs(one);
        for (var other :
                List.<Map<String, Object>>of(
                        Map.of("size", 4, "more", true),
                        Map.of("size", 3, "more", false),
                        Map.of("size", 3, "more", true, "order", List.of(Map.of("name", "ASC"))),
                        Map.of("size", 3, "more", true, "order", List.of(Map.of("name", "DESC"))),
                        Map.of("size", 3, "more", true, "ship", Map.of()),
                        Map.of("more", true))) {
            assertThat(world.planned(text, other).operation()).as("%s", other).isNotSameAs(one);
        }
    }
}
