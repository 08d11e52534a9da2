package io.lianxin.ingest.start;

import io.lianxin.ingest.Folders;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * The settings of this room.
 *
 * @param schema the directory of the schema's files
 * @param seedData the directory of the records' files
 * @param corpus the directory of the pages' texts; the usual one where it is not set
 * @param load when the record is loaded
 */
@ConfigurationProperties("lianxin")
public record IngestProperties(
        @DefaultValue("schema") Path schema,
        @DefaultValue("seed-data") Path seedData,
        @Nullable Path corpus,
        @DefaultValue("on-start") Load load) {

    /** When the record is loaded. */
    public enum Load {
        /** Before the server accepts requests. */
        ON_START,
        /** Only by the command {@code load}. */
        NEVER
    }

    /**
     * Where the files are.
     *
     * @return the directories
     */
    public Folders folders() {
        return new Folders(schema, seedData, corpus == null ? Folders.usualCorpus() : corpus);
    }
}
