package io.lianxin.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import io.lianxin.ingest.command.Call;
import io.lianxin.ingest.fault.SeedDataException;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

@DatabaseTest
class LoadingIT {

    private final TestGraph graph;
    private final Loader loader;

    LoadingIT(@Autowired TestGraph graph, @Autowired Loader loader) {
        this.graph = graph;
        this.loader = loader;
    }

    @BeforeEach
    void emptyGraph() {
        graph.wipe();
    }

    @BothWays
    void aRowBecomesANodeWithTypedProperties() {
        loader.load(fictional(), false);
        assertThat(one("MATCH (n:Issue {id: 'issue-street-lamps'}) RETURN properties(n) AS n"))
                .asInstanceOf(map(String.class, Object.class))
                .containsEntry("caption", "楼下路灯久坏")
                .containsEntry("title_en", "Street lamps long out of order")
                .containsEntry("postedOn_earliest", LocalDate.of(2024, 3, 2))
                .containsEntry("postedOn_precision", "DAY")
                .containsEntry("status", "CLOSED");
        assertThat(
                        one(
                                "MATCH (n:Issue&Record&Node {id: 'issue-street-lamps'}) RETURN"
                                        + " size(labels(n)) AS n"))
                .isEqualTo(3L);
        assertThat(one("MATCH (n:Observation) RETURN n.quantity_lower AS n")).isEqualTo(118.0);
        assertThat(one("MATCH (n:Page {id: 'p900'}) RETURN n.characters AS n")).isEqualTo(541L);
    }

    @BothWays
    void aCitationLeadsToItsPassageAndArticle() {
        loader.load(fictional(), false);
        assertThat(
                        one(
                                "MATCH (:Person {id:"
                                    + " 'person-luo-dingchuan'})<-[:CITES]-(c:Citation)"
                                    + "-[:FROM_PASSAGE]->(p:Passage)-[:IN_ARTICLE]->(a:Article)"
                                    + " WHERE (c)-[:FROM_ARTICLE]->(a) RETURN [c.caption, c.start,"
                                    + " c.end, p.caption] AS n"))
                .isEqualTo(List.of("p900@287 罗定川", 287L, 290L, "云溪县:让每条留言都有回音 3-1"));
    }

    @BothWays
    void everyEmptyFieldHasAReason() {
        loader.load(fictional(), false);
        assertThat(
                        one(
                                "MATCH (:Issue {id: 'issue-kindergarten'})<-[:ABSENT]-(a:Absence)"
                                        + " WITH a ORDER BY a.field RETURN collect(a.field + ' ' +"
                                        + " a.reason) AS n"))
                .isEqualTo(
                        List.of(
                                "daysToReply NOT_COMPUTABLE",
                                "place NOT_STATED",
                                "raisedAt NOT_STATED",
                                "raisedByLabel NOT_STATED",
                                "repliedOn NOT_STATED"));
    }

    @BothWays
    void anotherHolderAttestedLaterSupersedes(@TempDir Path directory) throws IOException {
        var copy =
                Fictional.copy(directory)
                        .edit(
                                "membership.yaml",
                                "attestedFrom: 2024-03-12\n  attestedTo: 2024-03-12",
                                "attestedFrom: 2024-03-13\n  attestedTo: 2024-03-14");
        loader.load(SeedDataReader.read(copy.copied()), false);
        assertThat(
                        one(
                                "MATCH (n:Membership) WITH n ORDER BY n.id"
                                        + " RETURN collect([n.id, n.supersededFrom]) AS n"))
                .hasToString(
                        "[[membership-bai-yanqiu-head, 2024-03-13],"
                                + " [membership-luo-dingchuan-party-secretary, null],"
                                + " [membership-wenren-lang-head, null]]");
    }

    @BothWays
    void loadingTwiceChangesNothing() {
        assertThat(loader.load(fictional(), false).written()).isTrue();
        var before = dump();
        assertThat(loader.load(fictional(), false).written()).isFalse();
        assertThat(loader.load(fictional(), true).difference().isEmpty()).isTrue();
        assertThat(dump()).isEqualTo(before);
    }

    @BothWays
    void aChangedRowChangesTheGraphToWhatAFreshLoadWouldMakeIt(@TempDir Path directory)
            throws IOException {
        loader.load(fictional(), false);
        var copy =
                Fictional.copy(directory)
                        .edit("issue.yaml", "en: Street lamps", "en: Lamps")
                        .edit("channel.yaml", "type: GeneralChannel", "type: LiaisonStation");
        var changed = SeedDataReader.read(copy.copied());
        loader.load(changed, false);
        var updated = dump();
        graph.wipe();
        loader.load(changed, true);
        assertThat(updated).isEqualTo(dump());
    }

    @BothWays
    void aRecordRemovedFromTheFilesLeavesTheGraph(@TempDir Path directory) throws IOException {
        loader.load(fictional(), false);
        var copy = Fictional.copy(directory);
        Files.writeString(directory.resolve("seed-data/observation.yaml"), "[]");
        var loaded = loader.load(SeedDataReader.read(copy.copied()), false);
        assertThat(loaded.difference().removed())
                .extracting(node -> node.id())
                .contains("observation-messages-closed");
        assertThat(one("MATCH (n:Observation) RETURN count(n) AS n")).isEqualTo(0L);
    }

    @BothWays
    void aBrokenCopyChangesNothing(@TempDir Path directory) throws IOException {
        loader.load(fictional(), false);
        var before = dump();
        var broken = BrokenCopy.in(directory).copied();
        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> loader.load(SeedDataReader.read(broken), false));
        assertThat(dump()).isEqualTo(before);
    }

    @BothWays
    void theSeedDataOfTheRepositoryIsLoadedWhole() {
        var data = SeedDataReader.read(Call.of(List.of()).folders());
        long begin = System.nanoTime();
        assertThat(loader.load(data, true).difference().added())
                .hasSize(data.graph().nodes().size());
        System.out.println("Loaded in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        assertThat(loader.compare(data).isEmpty()).isTrue();
    }

    private static SeedData fictional() {
        return SeedDataReader.read(Fictional.folders());
    }

    private Object one(String statement) {
        return Objects.requireNonNull(rows(statement).iterator().next().get("n"));
    }

    private List<String> dump() {
        var nodes =
                rows(
                        "MATCH (n) WHERE NOT n:RecordVersion UNWIND labels(n) AS label"
                                + " UNWIND keys(n) AS key RETURN n.id, label, key, n[key]");
        var links = rows("MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)");
        return Stream.concat(nodes.stream(), links.stream())
                .map(row -> new TreeMap<>(row).toString())
                .sorted()
                .toList();
    }

    private Collection<Map<String, Object>> rows(String statement) {
        return graph.client().query(statement).fetch().all();
    }
}
