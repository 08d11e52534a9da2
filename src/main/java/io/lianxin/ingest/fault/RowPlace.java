package io.lianxin.ingest.fault;

/**
 * Where in the files something is written.
 *
 * @param file the file as a reader would name it, for instance {@code seed-data/post.yaml}
 * @param line the line, from 1
 */
public record RowPlace(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
