package io.lianxin.query.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.mapping.SchemaReader;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Objects;

class NetworkTests {

    private final Network network = new Network(SchemaReader.read(Path.of("schema")));

    @Test
    void whatThroughFieldsJoinIsALineAndNoDot() {
        assertThat(network.joining())
                .containsExactlyInAnyOrder(
                        "IssueEvent",
                        "Membership",
                        "Participation",
                        "Placement",
                        "WorkflowTransition");
        var events = Objects.requireNonNull(network.relation("Actor.events"));
        assertThat(events.sources()).containsExactlyInAnyOrder("Person", "Organization");
        assertThat(events.targets()).containsExactly("Event");
        assertThat(events.zh()).isEqualTo("参加");
        assertThat(events.aliases())
                .contains("events", "participants", "Person.events", "Event.participants");
    }

    @Test
    void theFieldBetweenTheMostNounsNamesARelation() {
        assertThat(network.named("Event.places"))
                .extracting(Relation::name)
                .containsExactly("Place.contained");
        assertThat(network.named("Person.organizations"))
                .extracting(Relation::name)
                .containsExactly("Organization.members");
    }

    @Test
    void endsThatNoThroughFieldReachesAreDrawnFromTheFirstRequiredEnd() {
        assertThat(network.relation("IssueEvent.directedTo"))
                .isNotNull()
                .extracting(Relation::sources)
                .asString()
                .isEqualTo("[Issue]");
    }

    @Test
    void everyRelationHasAShortNameInBothLanguages() {
        assertThat(network.relations())
                .allSatisfy(relation -> {
                    assertThat(relation.en()).as(relation.name()).hasSizeBetween(3, 24);
                    assertThat(relation.zh()).as(relation.name()).hasSizeBetween(2, 6);
                    assertThat(relation.en()).as(relation.name()).doesNotStartWith("The ");
                });
    }

    @Test
    void whatIsNotDrawnIsNoRelation() {
        assertThat(network.direct("CITES")).isNull();
        assertThat(network.named("citations")).isEmpty();
        assertThat(network.named("Article.records")).isEmpty();
        assertThat(network.ways("Citation")).isEmpty();
    }

    @Test
    void happeningsAreDatedAndHaveNoValidity() {
        assertThat(network.isHappening("Event")).isTrue();
        assertThat(network.isHappening("Person")).isFalse();
        assertThat(network.isHappening("Place")).isFalse();
        assertThat(network.isHappening("Organization")).isFalse();
    }
}
