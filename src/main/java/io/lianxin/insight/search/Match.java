package io.lianxin.insight.search;

import java.util.Map;

/**
 * How a record was found.
 *
 * @param route on which route
 * @param field the field that matched
 * @param text the text in it
 * @param score how well it matches
 */
record Match(Route route, String field, String text, double score) {

    /** As the API has it. */
    Map<String, Object> answer() {
        return Map.of("route", route.name(), "field", field, "text", text);
    }
}
