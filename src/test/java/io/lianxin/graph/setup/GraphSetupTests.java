package io.lianxin.graph.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.List;

class GraphSetupTests {

    private static final GraphReader BOLT = new NamedReader("bolt");
    private static final GraphReader IN_PROCESS = new NamedReader("in process");

    @Test
    void anEmbeddedDatabaseIsReadInProcess() {
        assertThat(chosen(Way.AUTO, true)).isEqualTo(IN_PROCESS);
        assertThat(chosen(Way.IN_PROCESS, true)).isEqualTo(IN_PROCESS);
    }

    @Test
    void aServerIsReadOverBolt() {
        assertThat(chosen(Way.AUTO, false)).isEqualTo(BOLT);
    }

    @Test
    void boltCanBeDemanded() {
        assertThat(chosen(Way.BOLT, true)).isEqualTo(BOLT);
    }

    @Test
    void aServerCannotBeReadInProcess() {
        assertThatThrownBy(() -> chosen(Way.IN_PROCESS, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "lianxin.graph.way is in-process, but the database is not"
                                + " embedded. Remove spring.neo4j.uri, or set way to auto"
                                + " or bolt.");
    }

    private static GraphReader chosen(Way way, boolean embedded) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (embedded) {
            beans.addBean("inProcessReader", IN_PROCESS);
        }
        StaticListableBeanFactory driver = new StaticListableBeanFactory();
        driver.addBean("boltReader", BOLT);
        return new GraphSetup()
                .graphReader(
                        driver.getBeanProvider(GraphReader.class),
                        beans.getBeanProvider(GraphReader.class),
                        new GraphProperties(
                                way,
                                Duration.ofSeconds(1),
                                DataSize.ofMegabytes(64),
                                DataSize.ofBytes(0),
                                DataSize.ofBytes(0),
                                3,
                                Duration.ofSeconds(1)));
    }

    private record NamedReader(String name) implements GraphReader, ReadSession {

        @Override
        public ReadSession open() {
            return this;
        }

        @Override
        public List<Row> read(Statement statement) {
            return List.of();
        }

        @Override
        public Profile profile(Statement statement) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public ReadSession another() {
            return this;
        }

        @Override
        public void close() {}
    }
}
