package io.lianxin.bench.insight;

import java.util.Map;

/**
 * One request.
 *
 * @param document a GraphQL document with one root field, aliased {@code it}
 * @param variables its variables
 */
record Asked(String document, Map<String, Object> variables) {

    /** As the explorer asks while somebody types. */
    private static final String SEARCH =
            """
            query ($text: String!) {
              it: search(text: $text, first: 10) {
                total totalIsExact suggestion
                hits { type record { id caption } matchedOn { route text } }
              }
            }
            """;

    private static final String DOT = "id caption type";

    /** As the explorer asks for lines, each with what says it. */
    private static final String LINE =
            """
            id source target type label { zh en } weight first last citationCount
            via(first: 5) { id caption }
            """;

    private static final String PATHS =
            """
            query ($from: ID!, $to: ID!, $maxHops: Int!) {
              it: paths(from: $from, to: $to, maxHops: $maxHops) {
                outcome
                visited { nodes edges hops hubs }
                paths { hops length nodes { %s x y } edges { %s } }
              }
            }
            """
                    .formatted(DOT, LINE);

    static Asked search(String text) {
        return new Asked(SEARCH, Map.of("text", text));
    }

    static Asked around(String id, int depth, int perNode, boolean placed) {
        var document =
                """
                query ($id: ID!, $depth: Int!, $perNode: Int!) {
                  it: neighborhood(ids: [$id], depth: $depth, limit: 200, perNode: $perNode) {
                    nodes { %s }
                    edges { %s }
                    more { node relation label { zh en } count exact }
                    capped
                    visited { nodes edges }
                  }
                }
                """
                        .formatted(DOT + (placed ? " x y" : ""), LINE);
        return new Asked(document, Map.of("id", id, "depth", depth, "perNode", perNode));
    }

    static Asked paths(String from, String to, int maxHops) {
        return new Asked(PATHS, Map.of("from", from, "to", to, "maxHops", maxHops));
    }
}
