package io.lianxin.ingest.page;

import io.lianxin.corpus.PageText;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.file.TextFile;
import io.lianxin.ingest.file.TextFiles;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of pages that are at hand, known by their hashes. */
public final class Corpus {

    private final Path directory;
    private final Map<String, PageText> texts = new HashMap<>();

    private Corpus(Path directory) {
        this.directory = directory;
    }

    /**
     * Reads every text file of a directory.
     *
     * @param directory where they are; files that end in {@code .txt}
     * @param faults takes what cannot be read
     * @return the texts
     */
    public static Corpus read(Path directory, Faults faults) {
        var corpus = new Corpus(directory);
        for (TextFile file : TextFiles.read(directory, ".txt", faults)) {
            corpus.texts.put(file.sha256(), new PageText(file.text()));
        }
        return corpus;
    }

    /**
     * The directory.
     *
     * @return as configured
     */
    public Path directory() {
        return directory;
    }

    /**
     * The text of a page.
     *
     * @param sha256 the hash of its file, in hexadecimal
     * @return empty where it is not at hand
     */
    public Optional<PageText> find(String sha256) {
        return Optional.ofNullable(texts.get(sha256));
    }
}
