package io.lianxin.mapping;

/**
 * Where in the schema something is written.
 *
 * @param file the file as a reader would name it, for instance {@code schema/post.graphqls}
 * @param line the line, from 1
 */
public record SchemaPlace(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
