package io.lianxin.query.cost;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;

import io.lianxin.query.QueryEngine;
import io.lianxin.query.Ships;
import io.lianxin.query.degree.Degree;
import io.lianxin.query.degree.Degrees;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@DisplayName("What an operation costs is told before the database is asked")
class PlanCostTests {

    private static final long BUDGET = 100_000;

    /** A port where all ships call, beside many where few do. */
    private static final Degrees HUB =
            new Degrees(
                    Map.of("Ship", 5_000L, "Harbour", 1_000L, "Call", 60_000L),
                    Map.of(
                            new Degrees.Way("Ship", "OF", false),
                            new Degree(12, 15, 40),
                            new Degrees.Way("Harbour", "AT", false),
                            new Degree(60, 400, 30_000),
                            new Degrees.Way("Call", "AT", true),
                            new Degree(1, 1, 1),
                            new Degrees.Way("Call", "OF", true),
                            new Degree(1, 1, 1)));

    private static final QueryEngine ENGINE =
            new QueryEngine(Ships.model(), name -> "RETURN 1 AS one");

    /** An answer, of which only errors of cost count, and what was charged. */
    private record Charged(ExecutionResult result, OperationCost cost) {}

    private static Charged charged(String query, Degrees degrees) {
        var input = ExecutionInput.newExecutionInput(query).build();
        var result =
                GraphQL.newGraphQL(ENGINE.schema())
                        .instrumentation(ENGINE.gate(BUDGET, version -> degrees))
                        .build()
                        .execute(input);
        return new Charged(result, input.getGraphQLContext().get(OperationCost.class));
    }

    private static long cost(String query) {
        return charged(query, Degrees.UNKNOWN).cost.estimated();
    }

    private static Map<String, Object> refusal(String query, Degrees degrees) {
        var specification = charged(query, degrees).result.toSpecification();
        assertThat(specification).doesNotContainKey("data");
        var errors = (List<?>) Objects.requireNonNull(specification.get("errors"));
        assertThat(errors).hasSize(1);
        var told = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) errors.getFirst()).forEach((key, value) -> told.put((String) key, value));
        return told;
    }

    @Test
    void pageSizesMultiplyDownThePath() {
        // 10 ships looked at and answered; 100 calls of each looked at, 5 answered
        assertThat(cost("{ ships(first: 10) { nodes { id } } }")).isEqualTo(10 + 100);
        assertThat(cost("{ ships(first: 10) { nodes { calls(first: 5) { nodes { berth } } } } }"))
                .isEqualTo(10 + 100 + 1_000 + 10 * 5 * 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 19, 20})
    void aListWithoutASizeIsNotCheaperThanOneWith(int size) {
        for (var list :
                new String[] {
                    "ships%s { nodes { id } }", "harbour(id: \"h\") { parts%s { nodes { id } } }"
                }) {
            assertThat(cost("{ " + list.formatted("") + " }"))
                    .isGreaterThanOrEqualTo(
                            cost("{ " + list.formatted("(first: " + size + ")") + " }"));
        }
        assertThat(cost("{ ships { nodes { id } } }"))
                .isEqualTo(cost("{ ships(first: 20) { nodes { id } } }"));
    }

    @Test
    void theWayUpATreeIsChargedWhole() {
        assertThat(cost("{ harbour(id: \"h\") { ancestors { id } } }"))
                .isGreaterThan(cost("{ harbour(id: \"h\") { parent { id } } }"))
                .isGreaterThanOrEqualTo(11 + 16 * 11);
    }

    @Test
    void idsAreChargedByTheirNumber() {
        assertThat(cost("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }")).isEqualTo(3 * 11);
    }

    @Test
    void fragmentsAndAliasesAreChargedLikeFields() {
        var plain = cost("{ ships { nodes { calls { nodes { id } } } } }");
        assertThat(
                        cost(
                                "query { ...A } fragment A on Query { ships { nodes { ...B } } }"
                                        + " fragment B on Ship { calls { ... { nodes { id } } } }"))
                .isEqualTo(plain);
        assertThat(cost("{ a: ships { nodes { id } } b: ships { nodes { id } } }"))
                .isEqualTo(2 * cost("{ ships { nodes { id } } }"));
        assertThat(cost("{ allNamed { nodes { ... on Ship { calls { nodes { id } } } } } }"))
                .isGreaterThan(cost("{ allNamed { nodes { id } } }"));
    }

    @Test
    void whatIsSkippedIsNotCharged() {
        assertThat(cost("{ ships { nodes { id calls @skip(if: true) { nodes { id } } } } }"))
                .isEqualTo(cost("{ ships { nodes { id } } }"));
    }

    @Test
    void rowsThatArePassedOverAreCharged() {
        assertThat(cost("{ ships(first: 10, offset: 5000) { nodes { id } } }"))
                .isEqualTo(5_000 + cost("{ ships(first: 10) { nodes { id } } }"));
    }

    @Test
    void aHubIsChargedByItsRelationships() {
        var query = "{ harbour(id: \"h\") { calls(first: 1) { nodes { id } } } }";
        assertThat(charged(query, HUB).cost.estimated()).isEqualTo(11 + 30_000 + 10);
        var several = "{ harbours(first: 3) { nodes { calls(first: 1) { nodes { id } } } } }";
        assertThat(charged(several, HUB).cost.estimated())
                .as("one of them may be the hub, the others are as one meets them")
                .isEqualTo(3 + 30 + 30_000 + 2 * 400 + 3 * 10);
    }

    @Test
    void whatLooksAtAllRecordsIsChargedForAll() {
        long page = cost("{ ships { nodes { id } } }");
        assertThat(cost("{ ships { totalCount } }")).isLessThan(page);
        assertThat(cost("{ ships { countUpTo(limit: 50) } }")).isBetween(50L, 60L);
        assertThat(cost("{ ships(filter: {name: {contains: \"a\"}}) { totalCount } }"))
                .isGreaterThan(Degrees.UNKNOWN_COUNT);
        assertThat(cost("{ ships(filter: {name: {contains: \"a\"}}) { nodes { id } } }"))
                .isEqualTo(Degrees.UNKNOWN_COUNT + 200);
        assertThat(cost("{ ships { aggregate { count } } }"))
                .isGreaterThanOrEqualTo(Degrees.UNKNOWN_COUNT);
        assertThat(cost("{ ships { groups(by: [{colour: VALUE}]) { aggregate { count } } } }"))
                .isGreaterThan(Degrees.UNKNOWN_COUNT);
        assertThat(cost("{ ships { facets(by: [{colour: VALUE}]) { distinct } } }"))
                .isGreaterThan(Degrees.UNKNOWN_COUNT);
    }

    @Test
    void relatedRecordsInConditionsOrdersAndKeysAreCharged() {
        long looked = charged("{ ships { nodes { id } } }", HUB).cost.estimated();
        for (var more :
                new String[] {
                    "(filter: {calls: {some: {berth: {eq: \"x\"}}}}) { nodes { id } }",
                    "(orderBy: {calls: {count: DESC}}) { nodes { id } }",
                    "{ groups(by: [{calls: {berth: VALUE}}]) { aggregate { count } } }"
                }) {
            assertThat(charged("{ ships " + more + " }", HUB).cost.estimated())
                    .as(more)
                    .isGreaterThan(looked + 5_000 * 15);
        }
    }

    @Test
    void theErrorNamesTheFieldAndWhatWouldFit() {
        var told =
                refusal(
                        "{ harbours(first: 50) { nodes { id calls(first: 100) { nodes { id"
                                + " ship { calls(first: 100) { nodes { id } } } } } } } }",
                        Degrees.UNKNOWN);
        assertThat(told.get("message"))
                .isEqualTo(
                        "Field `harbours.nodes.calls.nodes.ship` brings the cost of the"
                                + " operation to 5,610,550; the budget is 100,000. `first: 1` of"
                                + " `harbours.nodes.calls` would fit.");
        assertThat(told.get("extensions"))
                .isEqualTo(
                        Map.of(
                                "code",
                                "COST_EXCEEDED",
                                "field",
                                "harbours.nodes.calls.nodes.ship",
                                "cost",
                                5_610_550L,
                                "budget",
                                BUDGET,
                                "classification",
                                "DataFetchingException"));
    }

    @Test
    void theErrorTellsTheSizeOfTheListItself() {
        assertThat(
                        refusal(
                                        "{ ships(first: 100) { nodes { calls(first: 100) {"
                                                + " nodes { id } } } } }",
                                        Degrees.UNKNOWN)
                                .get("message"))
                .isEqualTo(
                        "Field `ships.nodes.calls` brings the cost of the operation to 111,100;"
                                + " the budget is 100,000. `first: 88` here would fit.");
    }

    @Test
    void theErrorSaysWhereNoPageWouldFit() {
        assertThat(
                        refusal(
                                        "{ ships(orderBy: {calls: {count: DESC}}, first: 2) {"
                                                + " nodes { id } } }",
                                        Degrees.UNKNOWN)
                                .get("message"))
                .isEqualTo(
                        "Field `ships` brings the cost of the operation to 1,010,020; the budget is"
                                + " 100,000. No smaller page would fit: narrow what is looked at,"
                                + " ask for fewer levels, or ask in several operations.");
    }

    @Test
    void rootFieldsAreChargedTogether() {
        var one = "ships(first: 60) { nodes { calls(first: 100) { nodes { id } } } }";
        assertThat(cost("{ " + one + " }")).isLessThan(BUDGET);
        assertThat(refusal("{ a: " + one + " b: " + one + " }", Degrees.UNKNOWN).get("message"))
                .isEqualTo(
                        "Field `b.nodes.calls` brings the cost of the operation to 133,320; the"
                                + " budget is 100,000. `first: 44` here would fit.");
    }

    @Test
    void aQuestionAboutTheSchemaIsNotCharged() {
        assertThat(charged("{ __schema { queryType { name } } }", HUB).cost).isNull();
    }
}
