package io.lianxin.support;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedData;
import io.lianxin.ingest.SeedDataReader;

import java.nio.file.Path;

/** The record of this repository, read once for all tests that ask it. */
public final class WholeRecord {

    private WholeRecord() {}

    /**
     * Makes it all that the tests' database holds.
     *
     * @param graph the database
     * @param loader the program's
     */
    public static void load(TestGraph graph, Loader loader) {
        graph.wipe();
        loader.load(Holder.DATA, false);
    }

    private static final class Holder {

        private static final SeedData DATA =
                SeedDataReader.read(
                        new Folders(
                                Path.of("schema"), Path.of("seed-data"), Folders.usualCorpus()));
    }
}
