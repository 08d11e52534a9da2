package io.lianxin.web.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A question of the console's gallery.
 *
 * @param name the file's name without ending
 * @param title the question
 * @param description what the answer shows
 * @param audience who asks it
 * @param system what it is about: a name of {@code examples/systems.yaml}
 * @param topic what it is about, in words
 * @param variables the query's variables as JSON; empty where it has none
 * @param query the GraphQL document
 * @param rows the keys, joined by dots, to the list that makes the rows of a table; null for the
 *     first list
 * @param empty the root fields that hold nothing for the variables' usual values
 */
public record Example(
        String name,
        Text title,
        Text description,
        List<Audience> audience,
        String system,
        Text topic,
        String variables,
        String query,
        @Nullable String rows,
        List<String> empty) {}
