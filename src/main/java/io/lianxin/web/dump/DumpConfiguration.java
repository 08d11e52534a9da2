package io.lianxin.web.dump;

import io.lianxin.export.dump.DumpMaker;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.watch.RecordWatch;
import io.lianxin.mapping.SchemaModel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.time.Duration;

/** Wires what makes and keeps the dump. */
@Configuration(proxyBeanMethods = false)
class DumpConfiguration {

    @Bean
    DumpShelf dumpShelf(
            SequenceLock lock,
            RecordWatch watch,
            SchemaModel model,
            @Value("${lianxin.dump.directory:${lianxin.data:data}/dump}") Path directory,
            @Value("${lianxin.dump.wait:30s}") Duration patience) {
        return new DumpShelf(
                lock, watch, new DumpMaker(model), directory.toAbsolutePath(), patience);
    }
}
