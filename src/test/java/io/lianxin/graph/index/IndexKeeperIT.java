package io.lianxin.graph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.index.IndexDefinition.FullText;
import io.lianxin.graph.index.IndexDefinition.Range;
import io.lianxin.graph.index.IndexDefinition.Unique;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@DatabaseTest
class IndexKeeperIT {

    private static final Unique ID = new Unique("Sample", "id");
    private static final Range ORDER = new Range("Sample", List.of("date", "id"));
    private static final FullText TEXT =
            new FullText("cjk", "sample", List.of("Sample", "Other"), List.of("name", "label"));

    @Autowired private IndexKeeper keeper;
    @Autowired private Neo4jClient client;
    @Autowired private TestGraph graph;
    private List<IndexDefinition> before = List.of();

    @BeforeEach
    void rememberThoseOfTheProgram() {
        graph.wipe();
        before = new ArrayList<>(keeper.present().values());
    }

    @AfterEach
    void restoreThoseOfTheProgram() {
        client.query("DROP INDEX somebody_elses IF EXISTS").run();
        keeper.keep(before);
    }

    @BothWays
    void whatIsMissingIsCreatedUnderStableNames() {
        keeper.keep(List.of(ID, ORDER, TEXT));
        assertThat(namesAndStates())
                .containsEntry("lx_unique_sample_id", "ONLINE")
                .containsEntry("lx_range_sample_date_id", "ONLINE")
                .containsEntry("lx_text_cjk_sample", "ONLINE");
        assertThat(keeper.present().values()).containsExactlyInAnyOrder(ID, ORDER, TEXT);
    }

    @BothWays
    void keepingTwiceChangesNothing() {
        keeper.keep(List.of(ID, ORDER, TEXT));
        Collection<Object> first = ids();
        keeper.keep(List.of(TEXT, ORDER, ID));
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(first);
    }

    @BothWays
    void ourStaleOnesGoAndThoseOfOthersStay() {
        client.query("CREATE INDEX somebody_elses FOR (n:Sample) ON (n.other)").run();
        keeper.keep(List.of(ID, ORDER, TEXT));
        FullText wider = new FullText("cjk", "sample", List.of("Sample"), List.of("name"));
        keeper.keep(List.of(wider));
        assertThat(keeper.present().values()).containsExactly(wider);
        assertThat(namesAndStates()).containsKeys("somebody_elses", "record_version");
    }

    @BothWays
    void noTwoNodesShareAnId() {
        keeper.keep(List.of(ID));
        graph.write("CREATE (:Sample {id: 'a'})");
        assertThatThrownBy(() -> graph.write("CREATE (:Sample {id: 'a'})"))
                .hasMessageContaining("already exists with label `Sample` and property `id` = 'a'");
    }

    @BothWays
    void chineseWordsAreFoundInsideNames() {
        keeper.keep(List.of(TEXT));
        graph.write("CREATE (:Sample {name: '新安小区'}), (:Sample {name: '大军'})");
        assertThat(found("小区")).containsExactly("新安小区");
        assertThat(found("大军")).containsExactly("大军");
    }

    private List<String> found(String words) {
        return List.copyOf(
                client.query(
                                "CALL db.index.fulltext.queryNodes($index, $words) YIELD node"
                                        + " RETURN node.name")
                        .bindAll(Map.of("index", TEXT.name(), "words", "\"" + words + "\""))
                        .fetchAs(String.class)
                        .all());
    }

    private Map<String, Object> namesAndStates() {
        Map<String, Object> states = new HashMap<>();
        client.query("SHOW INDEXES YIELD name, state")
                .fetch()
                .all()
                .forEach(row -> states.put((String) row.get("name"), row.get("state")));
        return states;
    }

    private Collection<Object> ids() {
        return client.query("SHOW INDEXES YIELD id").fetch().all().stream()
                .map(row -> row.get("id"))
                .toList();
    }
}
