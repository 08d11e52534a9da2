package io.lianxin.query;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A root field that no selection can ask: it finds ids and numbers with a statement of its own, and
 * the engine completes the records behind the ids with whatever the client selected of them.
 */
public interface Insight {

    /**
     * The root field's name.
     *
     * @return as its SDL declares it
     */
    String field();

    /**
     * What it adds to the API: {@code extend type Query} with the field, and the types that the
     * field brings. Types that the storage mapping declares, their filters and orders can be named.
     *
     * @return SDL with a description on every element
     */
    String sdl();

    /**
     * Answers the field.
     *
     * @param question what is asked, and the way to ask the graph
     * @return the answer's fields by name: plain values, maps and lists of these, and {@link Ids}
     *     where the SDL has records
     */
    Map<String, @Nullable Object> find(Question question);
}
