package io.lianxin.query.fault;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

@DisplayName("A name that the schema does not have is answered with one that it has")
class SuggestionsTests {

    private static final String SDL =
            """
            type Query { ships(filter: ShipFilter, kind: Kind): Fleet harbours: [String!] }
            type Fleet { nodes: [Ship!]! totalCount: Int! }
            type Ship { id: ID! caption: String }
            input ShipFilter { caption: String tonnage: Int }
            enum Kind { FERRY BARGE }
            """;
    private static final GraphQL SHIPS =
            GraphQL.newGraphQL(
                            new SchemaGenerator()
                                    .makeExecutableSchema(
                                            new SchemaParser().parse(SDL),
                                            RuntimeWiring.MOCKED_WIRING))
                    .build();
    private static final Suggestions SUGGESTIONS = new Suggestions(SHIPS.getGraphQLSchema());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { shps { totalCount } }                        | Field 'shps' in type 'Query' is undefined. Did you mean `ships`?
                    { ships { caption } }                          | Field 'caption' in type 'Fleet' is undefined. Did you mean `nodes { caption }`?
                    { ships { nodes { weight } } }                 | Field 'weight' in type 'Ship' is undefined. There are `id`, `caption`.
                    { ships(filter: {captoin: "a"}) { totalCount } } | argument 'filter' contains a field not in 'ShipFilter': 'captoin'. Did you mean `caption`?
                    { ships(kind: FERY) { totalCount } }           | Did you mean `FERRY`?
                    query ($k: Kind = FERRY) { ships(kind: $k) { totalCont } } | Did you mean `totalCount`?
                    """)
    void isToldInTheMessage(String query, String told) {
        assertThat(message(query, Map.of())).endsWith(told).doesNotContain("Value{");
    }

    @Test
    void ofTheValueOfAVariableToo() {
        assertThat(
                        message(
                                "query ($k: Kind) { ships(kind: $k) { totalCount } }",
                                Map.of("k", "BARG")))
                .endsWith(". Did you mean `BARGE`?");
    }

    @Test
    void whatNobodyCanGuessStaysAsItIs() {
        var errors = SHIPS.execute("{ ships { nodes } }").getErrors();
        assertThat(SUGGESTIONS.on(errors)).isEqualTo(errors);
    }

    private static String message(String query, Map<String, Object> variables) {
        var asked = ExecutionInput.newExecutionInput(query).variables(variables).build();
        var errors = ErrorCode.coded(SHIPS.execute(asked).getErrors());
        assertThat(errors).isNotEmpty().allMatch(each -> each.getExtensions().containsKey("code"));
        return SUGGESTIONS.on(errors).getFirst().getMessage();
    }
}
