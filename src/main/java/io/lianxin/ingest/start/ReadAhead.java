package io.lianxin.ingest.start;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedData;
import io.lianxin.ingest.SeedDataReader;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

import java.util.concurrent.CompletableFuture;

/**
 * Reads and checks the files while the database still starts. Spring makes it before all other
 * beans; only for a new data directory, whose record is not loaded for sure.
 */
final class ReadAhead implements BeanFactoryPostProcessor {

    private final CompletableFuture<SeedData> data = new CompletableFuture<>();

    ReadAhead(Folders folders) {
        Thread.ofPlatform().daemon().name("read-ahead").start(() -> read(folders));
    }

    private void read(Folders folders) {
        try {
            data.complete(SeedDataReader.read(folders));
        } catch (Throwable failed) {
            data.completeExceptionally(failed);
        }
    }

    /** The files' content, or what is wrong with it. */
    CompletableFuture<SeedData> data() {
        return data;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // to be made early is all it needs
    }
}
