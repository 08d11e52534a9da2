package io.lianxin.ingest.file;

/**
 * One text file.
 *
 * @param path its path below the directory, with {@code /} between folders
 * @param name the file as a reader would name it, for instance {@code seed-data/post.yaml}
 * @param text its content
 * @param sha256 the hash of its bytes, in hexadecimal
 */
public record TextFile(String path, String name, String text, String sha256) {}
