package io.lianxin.graph.embedded;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.StartupPhases;
import io.lianxin.graph.inprocess.InProcessReader;
import io.lianxin.graph.inprocess.InProcessWriter;
import io.lianxin.graph.setup.GraphProperties;
import io.lianxin.graph.setup.ListeningReader;
import io.lianxin.graph.setup.StatementListener;
import io.lianxin.graph.watch.Commits;
import io.lianxin.graph.watch.StoreWatch;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

import java.net.URI;
import java.nio.file.Path;

/**
 * Starts the embedded database and tells Spring where it listens. Imported by {@link
 * EmbeddedChoice}; without a stereotype, so that no component scan finds it.
 */
@EnableConfigurationProperties(GraphProperties.class)
class EmbeddedConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    EmbeddedDatabase embeddedDatabase(
            @Value("${lianxin.data:data}") Path directory,
            GraphProperties properties,
            StartupPhases phases) {
        EmbeddedMemory memory =
                EmbeddedMemory.ofHeap(properties.pageCache().toBytes())
                        .perTransaction(properties.transactionMemory().toBytes())
                        .onDiskWith(properties.freeSpace().toBytes());
        EmbeddedDatabase database =
                phases.measure("database", () -> EmbeddedDatabase.start(directory, memory));
        LOG.info(
                "Database in {} is open; {} as user {} with the password in {}",
                directory,
                database.address(),
                EmbeddedDatabase.USER,
                directory.resolve("secret"));
        return database;
    }

    @Bean
    static SleepingDriver sleepingDriver() {
        return new SleepingDriver();
    }

    @Bean
    Neo4jConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
        return new EmbeddedConnectionDetails(
                database.address(), AuthTokens.basic(EmbeddedDatabase.USER, database.password()));
    }

    @Bean
    Commits commits(EmbeddedDatabase database) {
        return database.commits();
    }

    @Bean
    StoreWatch storeWatch(EmbeddedDatabase database, GraphProperties properties) {
        return new DiskRoom(
                database.api().databaseLayout().databaseDirectory(),
                properties.freeSpace().toBytes());
    }

    @Bean
    GraphReader inProcessReader(
            EmbeddedDatabase database,
            GraphProperties properties,
            ObjectProvider<StatementListener> listeners) {
        return new ListeningReader(
                new InProcessReader(database.api(), properties.statementTimeout()),
                listeners.orderedStream().toList());
    }

    @Bean
    GraphWriter inProcessWriter(EmbeddedDatabase database) {
        return new InProcessWriter(database.api());
    }

    private record EmbeddedConnectionDetails(URI getUri, AuthToken getAuthToken)
            implements Neo4jConnectionDetails {}
}
