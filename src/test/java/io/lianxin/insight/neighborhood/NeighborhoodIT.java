package io.lianxin.insight.neighborhood;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.ingest.Loader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.SecondDatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is drawn around a record: levels, caps, days, and what is refused. */
@SecondDatabaseTest
class NeighborhoodIT {

    /** More events at one place than are looked at for a page. */
    private static final String HUB =
            """
            CREATE (p:Place:Placeable:Record:Node {id: 'hub', caption: 'Hub', name: 'Hub'})
            WITH p UNWIND range(100, 1299) AS i
            CREATE (p)<-[:IN_PLACE]-(:Placement:Record:Node {id: 'placed-' + i})
              -[:PLACED]->(:Event:Placeable:Record:Node {id: 'event-' + i, caption: 'E'})
            """;

    private final QueryEngine engine;

    NeighborhoodIT(@Autowired QueryEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @BothWays
    void aHubIsReadPageByPageAndNothingTwice(GraphReader reader, @Autowired TestGraph graph) {
        graph.write(HUB);
        var seen = new ArrayList<String>();
        var after = "";
        for (int page = 0; page < 20; page++) {
            var answer =
                    ask(
                            reader,
                            "ids: [\"hub\"], perNode: 100, limit: 500" + after,
                            "nodes { id distance } capped more { relation count exact cursor }");
            nodes(answer).stream().filter(id -> !id.equals("hub")).forEach(seen::add);
            var more = list(answer, "more");
            if (more.isEmpty()) {
                break;
            }
            assertThat(list(answer, "capped")).asString().isEqualTo("[HUB]");
            var next = (Map<?, ?>) more.getFirst();
            assertThat(next.get("relation")).isEqualTo("Place.contained");
            assertThat(next.get("count")).isEqualTo(1200 - seen.size());
            assertThat(next.get("exact")).isEqualTo(false);
            after = ", after: \"" + next.get("cursor") + "\"";
        }
        assertThat(seen).hasSize(1200).doesNotHaveDuplicates();
    }

    @BothWays
    void aCursorGoesOnWhereASmallRecordWasCutOff(GraphReader reader) {
        var ids = "ids: [\"place-lvliang\"], relations: [\"Place.contained\"]";
        var whole = nodes(ask(reader, ids + ", perNode: 100", "nodes { id }"));
        var first =
                ask(
                        reader,
                        ids + ", perNode: 4",
                        "nodes { id } capped more { count exact cursor }");
        var more = (Map<?, ?>) list(first, "more").getFirst();
        assertThat(list(first, "capped")).asString().isEqualTo("[PER_NODE]");
        assertThat(more.get("exact")).isEqualTo(true);
        var rest =
                ask(
                        reader,
                        "ids: [\"place-lvliang\"], perNode: 100, after: \""
                                + more.get("cursor")
                                + "\"",
                        "nodes { id } more { count }");
        assertThat(nodes(rest)).hasSize(1 + (Integer) Objects.requireNonNull(more.get("count")));
        assertThat(list(rest, "more")).isEmpty();
        var all = new ArrayList<>(nodes(first));
        nodes(rest).stream().filter(id -> !id.equals("place-lvliang")).forEach(all::add);
        assertThat(all).containsExactlyInAnyOrderElementsOf(whole);
    }

    @BothWays
    void neverMoreDotsThanTheLimitAndNoLineWithoutItsDots(GraphReader reader) {
        var answer =
                ask(
                        reader,
                        "ids: [\"place-lvliang\"], depth: 3, limit: 60",
                        "nodes { id distance } edges { source target } capped");
        assertThat(nodes(answer)).hasSize(60).doesNotHaveDuplicates();
        assertThat(list(answer, "capped")).asString().contains("LIMIT");
        for (var edge : list(answer, "edges")) {
            assertThat(nodes(answer))
                    .contains(
                            String.valueOf(((Map<?, ?>) edge).get("source")),
                            String.valueOf(((Map<?, ?>) edge).get("target")));
        }
    }

    @BothWays
    void theSameQuestionHasTheSameAnswer(GraphReader reader) {
        var arguments = "ids: [\"person-sun-dajun\", \"place-lishi\"], depth: 2, limit: 120";
        var selection =
                "nodes { id x y } edges { id weight first last citationCount via { id } }"
                        + " more { node count cursor } visited { nodes edges }";
        var once = ask(reader, arguments, selection);
        assertThat(ask(reader, arguments, selection)).isEqualTo(once);
    }

    @BothWays
    void aTenureIsDrawnOnlyOnDaysOnWhichItIsBelieved(GraphReader reader) {
        var ids = "ids: [\"person-sun-dajun\"], relations: [\"posts\"]";
        assertThat(nodes(ask(reader, ids + ", asOf: \"2022-08-01\"", "nodes { id }")))
                .containsExactly("person-sun-dajun", "post-lvliang-party-secretary");
        assertThat(nodes(ask(reader, ids + ", asOf: \"2020-08-01\"", "nodes { id }")))
                .containsExactly("person-sun-dajun");
    }

    @BothWays
    void typesAndIdsThatWereGivenUp(GraphReader reader) {
        assertThat(
                        nodes(
                                ask(
                                        reader,
                                        "ids: [\"measure-lvliang-party-history-bases\"], types:"
                                                + " [\"Actor\"]",
                                        "nodes { id type }")))
                .contains("event-lvliang-party-history-teaching-on-the-spot")
                .doesNotContain("measure-lvliang-party-history-bases");
        var types =
                list(
                        ask(
                                reader,
                                "ids: [\"place-lvliang\"], types: [\"Place\"]",
                                "nodes { type }"),
                        "nodes");
        assertThat(types)
                .hasSizeGreaterThan(5)
                .allMatch(it -> "{type=Place}".equals(it.toString()));
    }

    @BothWays
    void whatCannotBeDrawnIsRefusedWithARemedy(GraphReader reader) {
        assertThat(error(reader, "ids: [\"nobody\"]"))
                .isEqualTo(
                        "Argument `ids`: there is no record nobody. Take the `id` of a record of an"
                                + " answer, for instance of a list.");
        assertThat(error(reader, "ids: [\"membership-sun-dajun-lvliang-party-secretary\"]"))
                .startsWith(
                        "Argument `ids`: membership-sun-dajun-lvliang-party-secretary is of type"
                                + " Membership, which is drawn as a line. Take one of the records"
                                + " that it joins:");
        assertThat(error(reader, "ids: []"))
                .isEqualTo("Argument `ids`: 0 values are not between 1 and 20. Give at least 1.");
        assertThat(error(reader, "ids: [\"place-lvliang\"], depth: 4"))
                .isEqualTo(
                        "Argument `depth`: 4 is not between 1 and 3. Take a number from 1 to 3.");
        assertThat(error(reader, "ids: [\"place-lvliang\"], limit: 501"))
                .isEqualTo(
                        "Argument `limit`: 501 is not between 1 and 500. Take a number from 1 to"
                                + " 500.");
        assertThat(error(reader, "ids: [\"place-lvliang\"], relations: [\"evnts\"]"))
                .startsWith(
                        "Argument `relations`: there is no relation evnts. The nearest are"
                                + " events,");
        assertThat(error(reader, "ids: [\"place-lvliang\"], types: [\"Persn\"]"))
                .startsWith("Argument `types`: there is no type Persn. The nearest are Person,");
        assertThat(error(reader, "ids: [\"place-lvliang\"], after: \"x\""))
                .startsWith("Argument `after`: this is no cursor of this server");
    }

    private String error(GraphReader reader, String arguments) {
        var errors =
                new Asked(engine, reader)
                        .result("{ neighborhood(" + arguments + ") { nodes { id } } }")
                        .getErrors();
        return errors.isEmpty() ? "" : errors.getFirst().getMessage();
    }

    private Map<?, ?> ask(GraphReader reader, String arguments, String selection) {
        var data =
                new Asked(engine, reader)
                        .data("{ neighborhood(" + arguments + ") { " + selection + " } }");
        return (Map<?, ?>) Objects.requireNonNull(data.get("neighborhood"));
    }

    private static List<?> list(Map<?, ?> answer, String field) {
        return (List<?>) Objects.requireNonNull(answer.get(field));
    }

    private static List<String> nodes(Map<?, ?> answer) {
        return list(answer, "nodes").stream()
                .map(node -> String.valueOf(((Map<?, ?>) node).get("id")))
                .toList();
    }
}
