package io.lianxin.query;

import java.util.List;

/**
 * Records that an insight found, in its order. Where the SDL has a single record the first one is
 * meant; an argument {@code first} of the field shortens a list.
 *
 * @param ids their ids
 */
public record Ids(List<String> ids) {}
