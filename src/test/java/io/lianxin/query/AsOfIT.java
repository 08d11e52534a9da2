package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AsOfIT {

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
    }

    @BothWays
    void certaintyIsKnownAttestedOrPresumed(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(calls(ships, "2020-03-15"))
                .as(
                        "c-2 lies between stated bounds, c-1 is attested, c-4 was last seen in"
                                + " January, c-3 has a successor")
                .isEqualTo(
                        "[{id=c-1, certainty=ATTESTED, staleDays=null}, {id=c-2, certainty=KNOWN,"
                                + " staleDays=null}, {id=c-4, certainty=PRESUMED, staleDays=69}]");
        assertThat(calls(ships, "2020-06-30"))
                .as("c-2 has ended")
                .isEqualTo(
                        "[{id=c-1, certainty=ATTESTED, staleDays=null}, {id=c-4,"
                                + " certainty=PRESUMED, staleDays=176}]");
        assertThat(calls(ships, "2019-01-01")).as("nothing is known so early").isEqualTo("[]");
    }

    @BothWays
    void unknownIsShownWhereItIsAskedFor(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                { calls(asOf: "2020-03-15", filter: {certainty: {in: [UNKNOWN]}}) {
                                    nodes { id certainty } }
                                  call(id: "c-3", asOf: "2020-03-15") { certainty } }
                                """);
        assertThat(answer.toString())
                .isEqualTo(
                        "{calls={nodes=[{id=c-3, certainty=UNKNOWN}]}, call={certainty=UNKNOWN}}");
    }

    @BothWays
    void theDayOfARootFieldIsInherited(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                { harbour(id: "h-far", asOf: "2020-03-15") {
                                    ships { edges { id certainty node { name calls { nodes { id } } } } }
                                    early: ships(asOf: "2020-01-05") { totalCount } } }
                                """);
        assertThat(answer.toString())
                .isEqualTo(
                        "{harbour={ships={edges=[{id=c-4, certainty=PRESUMED, node={name=Anna,"
                            + " calls={nodes=[{id=c-1}, {id=c-4}]}}}]}, early={totalCount=2}}}");
    }

    @BothWays
    void aFilterThroughRecordsLooksAtTheSameDay(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                { then: ships(asOf: "2020-05-01", filter: {calls: {count: {gt: 0}}}) { nodes { id } }
                                  ever: ships(filter: {calls: {count: {gt: 0}}}) { nodes { id } } }
                                """);
        assertThat(answer.toString())
                .isEqualTo(
                        "{then={nodes=[{id=s-a}]}, ever={nodes=[{id=s-a}, {id=s-b}, {id=s-c}]}}");
    }

    @BothWays
    void aFilterThroughRecordsMayAskForTheUnknown(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                { ships(asOf: "2020-03-15", filter: {calls: {some: {certainty: {in: [UNKNOWN]}}}}) {
                                    totalCount nodes { id } } }
                                """);
        assertThat(answer.toString()).isEqualTo("{ships={totalCount=1, nodes=[{id=s-c}]}}");
    }

    @BothWays
    void withoutADayNothingIsSaidOfCertainty(GraphReader reader) {
        var answer = new Ships(reader).ask("{ call(id: \"c-1\") { certainty staleDays } }");
        assertThat(answer.toString()).isEqualTo("{call={certainty=null, staleDays=null}}");
    }

    @BothWays
    void aCertaintyWithoutADayIsToldWithItsRemedy(GraphReader reader) {
        var asked = "calls(filter: {certainty: {in: [UNKNOWN]}}) { totalCount }";
        var through = "ships(filter: {calls: {none: {certainty: {in: [KNOWN]}}}}) { totalCount }";
        for (var field : new String[] {asked, through}) {
            assertThat(new Ships(reader).refusal("{ " + field + " }"))
                    .isEqualTo(
                            "Argument `filter`: `certainty` asks about a day, and none is given."
                                    + " Give `asOf` to this field or to one above it.");
        }
    }

    private static String calls(Ships ships, String day) {
        var answer =
                ships.ask(
                        "{ calls(asOf: \"%s\") { nodes { id certainty staleDays } } }"
                                .formatted(day));
        var text = answer.toString();
        return text.substring("{calls={nodes=".length(), text.length() - 2);
    }
}
