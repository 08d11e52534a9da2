package io.lianxin.query.group;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;

import io.lianxin.query.QueryEngine;
import io.lianxin.query.Ships;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What groups and facets refuse, in the words that a client reads; and what is derived for them.
 */
class GroupArgumentsTests {

    private static final String SDL = engine().sdl();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    groups(by: [])                                              | Argument `by` of `ships.set`: it has 0 keys. Give 1 to 10 of them; `aggregate` tells of all records together.
                    groups(by: [{}])                                            | Argument `by` of `ships.set`: an entry names no key. Name exactly one, for instance `{id: VALUE}`; a further key is a further entry.
                    groups(by: [{name: VALUE, colour: VALUE}])                  | Argument `by` of `ships.set`: an entry names several keys: name, colour. Name exactly one, for instance `{id: VALUE}`; a further key is a further entry.
                    groups(by: [{calls: {where: {berth: {eq: "one"}}}}])        | Argument `by` of `ships.set`: `calls` names no key. Name exactly one, for instance `{id: VALUE}`; a further key is a further entry.
                    groups(by: [{name: VALUE}], first: 1001)                    | Argument `first` of `ships.set`: 1001 is not between 0 and 1000. Ask for at most 1000.
                    groups(by: [{name: VALUE}], offset: -1)                     | Argument `offset` of `ships.set`: -1 is not between 0 and 10000. Ask for at most 10000.
                    groups(by: [{calls: {where: {certainty: {in: [KNOWN]}}, id: VALUE}}]) | Argument `by` of `ships.set`: `certainty` asks about a day, and none is given. Give `asOf` to this field or to one above it.
                    """)
    void groupsSayWhatTheyCannotUse(String field, String message) {
        assertThat(error("{ ships { set: " + field + " { keys { text } } } }")).isEqualTo(message);
    }

    @Test
    void facetsSayWhatTheyCannotUse() {
        assertThat(error("{ ships { facets(by: [{name: VALUE}], first: 101) { path } } }"))
                .isEqualTo(
                        "Argument `first` of `ships.facets`: 101 is not between 0 and 100. Ask for"
                                + " at most 100.");
    }

    @Test
    void aPercentileIsAShare() {
        assertThat(error("{ ships { aggregate { built { percentile(at: 90) } } } }"))
                .isEqualTo(
                        "Argument `at` of `ships.aggregate.built.percentile`: 90.0 is not between 0"
                                + " and 1. Ask for 0.9, for instance, as the ninth decile.");
    }

    @Test
    void figuresFollowFromTheKindOfField() {
        assertThat(block("type ShipAggregate"))
                .contains(
                        "count: Int!",
                        "id: TextAggregate!",
                        "built: NumberAggregate!",
                        "colour: CodeAggregate!",
                        "load: TonsAggregate!")
                .doesNotContain("secret", "flags", "calls", "callCount");
        assertThat(block("input CallAggregateFilter"))
                .contains("not: CallAggregateFilter", "seenFrom: DateAggregateFilter")
                .contains("start: DaysAggregateFilter")
                .doesNotContain("ship:");
    }

    @Test
    void keysFollowFromTheKindOfField() {
        assertThat(block("input ShipGroupBy"))
                .contains("where: ShipFilter", "direction: OrderDirection", "flags: GroupKey")
                .contains("calls: CallGroupBy", "harbours: HarbourGroupBy", "load: TonsGroupBy")
                .doesNotContain("secret", "typename", "containedIn", "callCount");
        assertThat(block("input HarbourGroupBy")).contains("containedIn: HarbourGroupBy");
        assertThat(block("input CargoGroupBy")).contains("typename: GroupKey");
        assertThat(block("input CallGroupBy"))
                .contains("seenFrom: DateBucket", "start: DateBucket");
        assertThat(block("input TonsGroupBy @oneOf")).contains("least: GroupKey");
        assertThat(SDL).doesNotContain("input DaysGroupBy");
    }

    @Test
    void setsOfJoiningRecordsAreOfTheJoiningType() {
        assertThat(block("type CallHarbourConnection"))
                .contains("aggregate: CallAggregate!", "by: [CallGroupBy!]!", "): [CallGroup!]!");
    }

    @Test
    void theRecordBehindAKeyIsOfTheInterfaceThatAllCarry() {
        assertThat(block("type GroupValue")).contains("record: Node\n");
    }

    private static String block(String head) {
        var begin = SDL.indexOf(head + " {");
        assertThat(begin).as(head).isNotNegative();
        return SDL.substring(begin, SDL.indexOf("\n}\n", begin) + 1);
    }

    private static String error(String query) {
        var graphQl = GraphQL.newGraphQL(engine().schema()).build();
        var result = graphQl.execute(ExecutionInput.newExecutionInput(query).build());
        return result.getErrors().stream().map(GraphQLError::getMessage).reduce("", String::concat);
    }

    private static QueryEngine engine() {
        return new QueryEngine(Ships.model(), name -> "RETURN 1");
    }
}
