package io.lianxin.export;

import java.util.List;

/**
 * One column of a table made of a GraphQL answer.
 *
 * @param name its heading: the keys of the answer that lead to it, those of pages left out; for a
 *     key of a group what it groups by
 * @param path every key of the answer that leads to it; a number picks one of a list
 * @param type the GraphQL type of its values
 * @param many whether a cell may hold several values, joined by {@code "; "}
 * @param description what it means, as the schema says: English first, then the Chinese term; of a
 *     value's part the value's own description, a `›`, then the part's
 */
public record Column(
        String name, List<String> path, String type, boolean many, String description) {}
