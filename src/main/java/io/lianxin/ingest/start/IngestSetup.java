package io.lianxin.ingest.start;

import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.LoadBracket;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.StartupPhases;
import io.lianxin.graph.index.IndexKeeper;
import io.lianxin.graph.setup.NothingStored;
import io.lianxin.ingest.Loader;
import io.lianxin.mapping.SchemaModel;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.util.Optional;

/** Wires this room to the program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
class IngestSetup {

    @Bean
    Loader loader(GraphWriter writer, LoadBracket bracket, SequenceLock lock, IndexKeeper indexes) {
        return new Loader(writer, bracket, lock, indexes);
    }

    @Bean
    @ConditionalOnProperty(name = "lianxin.load", havingValue = "on-start", matchIfMissing = true)
    @Conditional(NothingStored.class)
    static ReadAhead readAhead(Environment environment) {
        var settings = Binder.get(environment).bindOrCreate("lianxin", IngestProperties.class);
        return new ReadAhead(settings.folders());
    }

    @Bean
    @ConditionalOnProperty(name = "lianxin.load", havingValue = "on-start", matchIfMissing = true)
    LoadOnStart loadOnStart(
            IngestProperties properties,
            SchemaModel model,
            Loader loader,
            StartupPhases phases,
            Optional<ReadAhead> ahead) {
        return new LoadOnStart(properties.folders(), model, loader, phases, ahead);
    }
}
