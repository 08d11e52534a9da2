package io.lianxin.ingest.start;

import io.lianxin.graph.LoadBracket;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.StartupPhases;
import io.lianxin.graph.index.IndexKeeper;
import io.lianxin.ingest.Loader;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Wires this room to the program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
class IngestSetup {

    @Bean
    Loader loader(Neo4jClient client, LoadBracket bracket, SequenceLock lock, IndexKeeper indexes) {
        return new Loader(client, bracket, lock, indexes);
    }

    @Bean
    @ConditionalOnProperty(name = "lianxin.load", havingValue = "on-start", matchIfMissing = true)
    LoadOnStart loadOnStart(IngestProperties properties, Loader loader, StartupPhases phases) {
        return new LoadOnStart(properties, loader, phases);
    }
}
