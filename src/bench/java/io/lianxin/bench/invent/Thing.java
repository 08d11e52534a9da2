package io.lianxin.bench.invent;

/**
 * A record that others refer to.
 *
 * @param node its number
 * @param name what captions call it
 */
public record Thing(long node, String name) {}
