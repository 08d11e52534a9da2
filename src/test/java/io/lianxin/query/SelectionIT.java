package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import java.util.Map;
import java.util.Set;

@DatabaseTest
class SelectionIT {

    @BeforeEach
    void sail(@Autowired Neo4jClient client) {
        Ships.sail(new TestGraph(client));
    }

    @BothWays
    void anIdThatWasGivenUpMeansTheRecordThatItLeadsTo(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(ships.ask("{ node(id: \"s-old\") { __typename id } }").toString())
                .isEqualTo("{node={__typename=Ship, id=s-a}}");
        assertThat(ships.ask("{ ship(id: \"s-old\") { id name } }").toString())
                .isEqualTo("{ship={id=s-a, name=Anna}}");
        assertThat(ships.ask("{ harbour(id: \"s-old\") { id } }").toString())
                .isEqualTo("{harbour=null}");
        assertThat(ships.ask("{ former(id: \"s-old\") { id now { id } } }").toString())
                .isEqualTo("{former={id=s-old, now={id=s-a}}}");
        assertThat(ships.ask("{ nodes(ids: [\"s-old\", \"h-sea\", \"s-a\"]) { id } }").toString())
                .isEqualTo("{nodes=[{id=s-a}, {id=h-sea}, {id=s-a}]}");
    }

    @BothWays
    void aliasesFragmentsAndDirectivesAreObeyed(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                query ($yes: Boolean!, $no: Boolean!) {
                                  x: ship(id: "s-a") { ...Named also: name built @include(if: $no) }
                                  y: ship(id: "s-b") { built @skip(if: $no) colour @include(if: $yes) }
                                  none: ship(id: "s-z") { id }
                                }
                                fragment Named on Named { __typename n: name }
                                """,
                                Map.of("yes", true, "no", false));
        assertThat(answer.toString())
                .isEqualTo(
                        "{x={__typename=Ship, n=Anna, also=Anna}, y={built=1910, colour=BLUE},"
                                + " none=null}");
    }

    @BothWays
    void aMixedListSaysWhichNounEachRecordIs(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                { ship(id: "s-a") { cargo(orderBy: {name: DESC}) { totalCount nodes {
                                    __typename
                                    ... on Ship { id built }
                                    ... on Harbour { name calls { nodes { id } } }
                                } } } }
                                """);
        assertThat(answer.toString())
                .isEqualTo(
                        "{ship={cargo={totalCount=3, nodes=[{__typename=Harbour, name=Far,"
                                + " calls={nodes=[{id=c-3}, {id=c-4}]}}, {__typename=Ship, id=s-b,"
                                + " built=1910}, {__typename=Ship, id=s-a, built=1900}]}}}");
    }

    @BothWays
    void nodesComeInTheOrderOfTheirIds(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                "{ nodes(ids: [\"s-b\", \"nothing\", \"h-sea\", \"s-b\"]) {"
                                        + " __typename id ... on Ship { name } } }");
        assertThat(answer.toString())
                .isEqualTo(
                        "{nodes=[{__typename=Ship, id=s-b, name=Berta}, null,"
                                + " {__typename=Harbour, id=h-sea}, {__typename=Ship, id=s-b,"
                                + " name=Berta}]}");
    }

    @BothWays
    void aJoiningNodeIsAlsoAConnectionWithItsFieldsOnTheEdge(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                { harbour(id: "h-pier") {
                                    ships(orderBy: {ship: {name: DESC}}) {
                                      totalCount
                                      edges { id berth start { earliest printed } node { name } ship: harbour { id } }
                                      nodes { name }
                                    } } }
                                """);
        assertThat(answer.toString())
                .isEqualTo(
                        "{harbour={ships={totalCount=2, edges=[{id=c-2, berth=two,"
                                + " start={earliest=2020-02-01, printed=Feb}, node={name=Berta},"
                                + " ship={id=h-pier}}, {id=c-1, berth=one, start=null,"
                                + " node={name=Anna}, ship={id=h-pier}}], nodes=[{name=Berta},"
                                + " {name=Anna}]}}}");
    }

    @BothWays
    void aListMayAskBackForTheRecordThatItBelongsTo(GraphReader reader) {
        var asked = "{ ship(id: \"s-a\") { calls(filter: {ship: {name: {eq: \"Anna\"}}})";
        var plain = new Ships(reader).ask(asked + " { totalCount nodes { id } } } }").toString();
        assertThat(plain).contains("totalCount=2", "c-1", "c-4");
        assertThat(
                        new Ships(reader)
                                .ask(asked + " { totalCount nodes { id ship { name } } } } }")
                                .toString()
                                .replace(", ship={name=Anna}", ""))
                .isEqualTo(plain);
    }

    @BothWays
    void ancestorsComeNearestFirst(GraphReader reader) {
        var answer = new Ships(reader).ask("{ harbour(id: \"h-pier\") { ancestors { name } } }");
        assertThat(answer.toString()).isEqualTo("{harbour={ancestors=[{name=Bay}, {name=Sea}]}}");
    }

    @BothWays
    void aComputedFieldIsEvaluatedInTheSameStatement(GraphReader reader) {
        var answer = new Ships(reader).ask("{ ships { nodes { name callCount } } }");
        assertThat(answer.toString())
                .isEqualTo(
                        "{ships={nodes=[{name=Anna, callCount=2}, {name=Berta, callCount=1},"
                                + " {name=Clara, callCount=1}, {name=Dora, callCount=0},"
                                + " {name=Emma, callCount=0}]}}");
    }

    @BothWays
    void aRestrictedFieldIsNullWithoutItsRole(GraphReader reader) {
        var ships = new Ships(reader);
        var query = "{ ship(id: \"s-a\") { secret } }";
        assertThat(ships.execute(query, Map.of(), Set.of()).getData().toString())
                .isEqualTo("{ship={secret=null}}");
        assertThat(ships.execute(query, Map.of(), Set.of("OPERATOR")).getData().toString())
                .isEqualTo("{ship={secret=hold 3}}");
    }
}
