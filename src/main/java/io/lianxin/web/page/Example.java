package io.lianxin.web.page;

/**
 * A question of the console's gallery.
 *
 * @param name the file's name without ending
 * @param title the question
 * @param description what the answer shows
 * @param audience who asks it
 * @param variables the query's variables as JSON; empty where it has none
 * @param query the GraphQL document
 */
public record Example(
        String name, Text title, Text description, Text audience, String variables, String query) {}
