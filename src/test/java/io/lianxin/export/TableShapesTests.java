package io.lianxin.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class TableShapesTests {

    private static final GraphQLSchema SCHEMA = schema();
    private static final Map<String, Object> SHIPS =
            Map.of(
                    "ships",
                    Map.of(
                            "nodes",
                            List.of(
                                    Map.of(
                                            "name",
                                            "Anna",
                                            "flags",
                                            List.of("x", "y"),
                                            "calls",
                                            calls("one", "two")),
                                    Map.of("name", "Berta", "calls", calls()))));

    @Test
    void theFirstListMakesTheRowsAndListsBelowAreJoined() {
        var table = table("{ ships { nodes { name flags calls { nodes { berth } } } } }", null);
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("name", "flags", "calls.berth");
        assertThat(table.columns()).extracting(Column::many).containsExactly(false, true, true);
        assertThat(table.columns()).extracting(Column::description).contains("Its name. 名称");
        assertThat(table.of(SHIPS))
                .containsExactly(row("Anna", "x; y", "one; two"), row("Berta", null, null));
    }

    @Test
    void aDeeperListMayMakeTheRowsAndLosesNoParent() {
        var table =
                table(
                        "{ ships { nodes { calls { nodes { berth } } name } } }",
                        "ships.nodes.calls.nodes");
        assertThat(table.columns()).extracting(Column::name).containsExactly("calls.berth", "name");
        assertThat(table.of(SHIPS))
                .containsExactly(row("one", "Anna"), row("two", "Anna"), row(null, "Berta"));
    }

    @Test
    void namedRowsLeaveOtherRootFieldsOut() {
        var query = "{ ship { name } ships { nodes { name } } }";
        assertThat(table(query, "ships.nodes").columns())
                .extracting(Column::path)
                .containsExactly(List.of("ships", "nodes", "name"));
        assertThat(table(query, null).columns()).hasSize(2);
    }

    @Test
    void aPartOfAValueIsExplainedWithTheValue() {
        assertThat(table("{ ships { nodes { length { metres } } } }", null).columns())
                .extracting(Column::description)
                .containsExactly("Its length. 长度 › In metres. 米");
    }

    @Test
    void whatIsMissingKeepsItsPlaceAmongTheJoined() {
        var table = table("{ ships { nodes { calls { nodes { berth } } } } }", null);
        var calls = Map.of("nodes", List.of(Map.of("berth", "one"), Map.of(), Map.of()));
        assertThat(table.of(Map.of("ships", Map.of("nodes", List.of(Map.of("calls", calls))))))
                .containsExactly(row("one; ; "));
    }

    @Test
    void aSingleRecordIsOneRowAndMissingOnesNone() {
        var table = table("{ ship { name } }", null);
        assertThat(table.of(Map.of("ship", Map.of("name", "Anna")))).containsExactly(row("Anna"));
        var list = table("{ ships { nodes { name } } }", null);
        assertThat(list.of(Map.of("ships", Map.of("nodes", List.of())))).isEmpty();
    }

    @Test
    void columnsDoNotDependOnAliasesMeetingOrFragments() {
        var table =
                table(
                        "{ ship { title: name ... on Ship { calls { nodes { name: berth } } } }"
                                + " ships { nodes { name } } }",
                        null);
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("ship.title", "ship.calls.name", "ships.name");
    }

    @Test
    void eachKeyOfAGroupHasAColumnCalledWhatItGroupsBy() {
        var by = "by: [{calls: {where: {}, berth: VALUE}}, {name: VALUE, direction: ASC}]";
        var table = table("{ shipGroups(%s) { keys { text } count } }".formatted(by), null);
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("keys.calls.berth.text", "keys.name.text", "count");
        assertThat(table.columns()).extracting(Column::many).containsOnly(false);
        var keys = List.of(Map.of("text", "one"), Map.of("text", "Anna"));
        assertThat(table.of(Map.of("shipGroups", List.of(Map.of("keys", keys, "count", 7)))))
                .containsExactly(row("one", "Anna", 7));
    }

    @Test
    void keysThatAVariableNamesAreJoined() {
        var table =
                table("query ($by: [Key!]) { shipGroups(by: $by) { keys { text } count } }", null);
        assertThat(table.columns()).extracting(Column::name).containsExactly("keys.text", "count");
    }

    @Test
    void rowsThatAreNoListAreRefusedWithTheListsThatThereAre() {
        assertThatThrownBy(() -> table("{ ships { nodes { name } } }", "ships"))
                .hasMessage("`ships` is no list of the query; its lists are ships.nodes");
    }

    private static TableShape table(String query, @Nullable String rows) {
        return TableShapes.of(SCHEMA, Parser.parse(query), rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static Map<String, Object> calls(String... berths) {
        return Map.of("nodes", Arrays.stream(berths).map(berth -> Map.of("berth", berth)).toList());
    }

    private static GraphQLSchema schema() {
        var text =
                """
                type Query { ships: Ships! ship: Ship shipGroups(by: [Key!]): [ShipGroup!]! }
                input Key { calls: Key where: Where direction: Order berth: Of name: Of }
                input Where { name: String }
                enum Order { ASC }
                enum Of { VALUE }
                type ShipGroup { keys: [GroupValue!]! count: Int! }
                type GroupValue { text: String }
                type Ships { nodes: [Ship!]! }
                type Ship {
                  "Its name. 名称"
                  name: String!
                  flags: [String!]
                  "Its length. 长度"
                  length: Length
                  calls: Calls!
                }
                type Length {
                  "In metres. 米"
                  metres: Int
                }
                type Calls { nodes: [Call!]! }
                type Call { berth: String }
                """;
        var wiring = graphql.schema.idl.RuntimeWiring.newRuntimeWiring();
        wiring.type(TypeRuntimeWiring.newTypeWiring("Query").build());
        return new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(text), wiring.build());
    }
}
