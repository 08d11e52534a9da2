package io.lianxin.graph.setup;

import io.lianxin.graph.CursorSecret;
import io.lianxin.graph.GraphReader;
import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.LoadBracket;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.StartupPhases;
import io.lianxin.graph.bolt.BoltReader;
import io.lianxin.graph.bolt.BoltWriter;
import io.lianxin.graph.index.IndexKeeper;
import io.lianxin.graph.limit.Breaker;
import io.lianxin.graph.limit.BreakingReader;
import io.lianxin.graph.watch.Commits;
import io.lianxin.graph.watch.RecordWatch;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

import java.time.Duration;

/** What the other rooms ask of the database, on top of Spring's driver and client. */
@AutoConfiguration(after = DataNeo4jAutoConfiguration.class)
@EnableConfigurationProperties(GraphProperties.class)
public class GraphSetup {

    /** The setup; Spring creates it. */
    public GraphSetup() {}

    @Bean
    StartupPhases startupPhases() {
        return new StartupPhases();
    }

    @Bean
    ConfigBuilderCustomizer quietDriver() {
        // what may be repeated, and when, is decided where the statement is sent
        return driver ->
                driver.withTelemetryDisabled(true)
                        .withAutoCommitRetriesDisabled(true)
                        .withUserAgent("lianxin");
    }

    @Bean
    Breaker breaker(GraphProperties properties) {
        return new Breaker(properties.losses(), properties.pause());
    }

    @Bean
    @Lazy
    GraphReader boltReader(
            Driver driver,
            Neo4jConnectionDetails details,
            GraphProperties properties,
            Breaker breaker,
            @Value("${spring.data.neo4j.database:}") String database,
            ObjectProvider<StatementListener> listeners) {
        return new ListeningReader(
                new BreakingReader(
                        new BoltReader(
                                driver, details.getUri(), database, properties.statementTimeout()),
                        breaker),
                listeners.orderedStream().toList());
    }

    @Bean
    @Primary
    GraphReader graphReader(
            @Qualifier("boltReader") ObjectProvider<GraphReader> bolt,
            @Qualifier("inProcessReader") ObjectProvider<GraphReader> inProcess,
            GraphProperties properties) {
        return choose(properties.way(), bolt, inProcess);
    }

    @Bean
    @Lazy
    GraphWriter boltWriter(Neo4jClient client, PlatformTransactionManager transactions) {
        return new BoltWriter(client, transactions);
    }

    @Bean
    @Primary
    GraphWriter graphWriter(
            @Qualifier("boltWriter") ObjectProvider<GraphWriter> bolt,
            @Qualifier("inProcessWriter") ObjectProvider<GraphWriter> inProcess,
            GraphProperties properties) {
        return choose(properties.way(), bolt, inProcess);
    }

    @Bean
    LoadBracket loadBracket(GraphWriter writer) {
        LoadBracket bracket = new LoadBracket(writer);
        bracket.repairIfNeeded();
        return bracket;
    }

    @Bean
    SequenceLock sequenceLock(
            GraphReader reader, LoadBracket repaired, ObjectProvider<Commits> commits) {
        Commits counted = commits.getIfAvailable();
        return new SequenceLock(reader, counted == null ? null : counted::count);
    }

    @Bean
    CursorSecret cursorSecret(GraphWriter writer) {
        return new CursorSecret(writer);
    }

    @Bean
    RecordWatch recordWatch(
            SequenceLock lock,
            ObjectProvider<Commits> commits,
            @Value("${lianxin.cache.belief:1s}") Duration belief) {
        return new RecordWatch(lock, commits.getIfAvailable(), belief);
    }

    @Bean
    IndexKeeper indexKeeper(GraphWriter writer) {
        return new IndexKeeper(writer);
    }

    /** The driver is not even made where nobody takes that way. */
    private static <T> T choose(Way way, ObjectProvider<T> bolt, ObjectProvider<T> inProcess) {
        return switch (way) {
            case BOLT -> bolt.getObject();
            case AUTO -> inProcess.getIfAvailable(bolt::getObject);
            case IN_PROCESS ->
                    inProcess.getIfAvailable(() -> {
                        throw notEmbedded();
                    });
        };
    }

    private static IllegalStateException notEmbedded() {
        return new IllegalStateException(
                "lianxin.graph.way is in-process, but the database is not embedded."
                        + " Remove spring.neo4j.uri, or set way to auto or bolt.");
    }
}
