package io.lianxin.insight.search;

import io.lianxin.support.Asked;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Searches, and tells in short what was found.
 *
 * @param asked asks the program
 */
record Searched(Asked asked) {

    /** The ids of the hits, the best first. */
    List<String> ids(String text, String more) {
        return hits(text, more).stream()
                .map(hit -> String.valueOf(inner(hit, "record").get("id")))
                .toList();
    }

    /** The ids of the hits without further arguments. */
    List<String> ids(String text) {
        return ids(text, "");
    }

    /** By what the first hit was found: routes, fields and texts. */
    String how(String text, String more) {
        var hits = hits(text, more);
        return hits.isEmpty() ? "" : String.valueOf(hits.getFirst().get("matchedOn"));
    }

    @SuppressWarnings("unchecked") // what the API answers
    private List<Map<String, Object>> hits(String text, String more) {
        var hits = "hits { record { id } type score matchedOn { route field text } }";
        return (List<Map<String, Object>>)
                Objects.requireNonNull(answer(text, more, hits).get("hits"));
    }

    /** The answer, with some fields. */
    Map<?, ?> answer(String text, String more, String fields) {
        var search = "search(text: " + quoted(text) + more + ") { " + fields + " }";
        return inner(asked.data("{ " + search + " }"), "search");
    }

    private static Map<?, ?> inner(Map<String, Object> whole, String name) {
        return (Map<?, ?>) Objects.requireNonNull(whole.get(name));
    }

    /** The one error that is told. */
    String error(String text, String more) {
        var search = "search(text: " + quoted(text) + more + ") { total }";
        return asked.result("{ " + search + " }").getErrors().getFirst().getMessage();
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(each -> quoted.append("\\u%04X".formatted(each)));
        return quoted.append('"').toString();
    }
}
