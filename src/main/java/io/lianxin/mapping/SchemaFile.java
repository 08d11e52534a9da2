package io.lianxin.mapping;

/**
 * One file of annotated SDL.
 *
 * @param name the file as a reader would name it, for instance {@code schema/post.graphqls}
 * @param text its content
 */
public record SchemaFile(String name, String text) {}
