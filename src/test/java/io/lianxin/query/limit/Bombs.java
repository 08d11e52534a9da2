package io.lianxin.query.limit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small documents that would be large, or large ones, by the limit that refuses them. */
public final class Bombs {

    private static final String LEAF = "places { nodes { id } }";

    private Bombs() {}

    /**
     * All of them.
     *
     * @return documents by a name that begins with the limit's
     */
    public static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        for (int levels : new int[] {11, 30, 60, 198}) {
            all.put("fields: fragments, used before, " + levels, fragments(levels, true));
            all.put("fields: fragments, used after, " + levels, fragments(levels, false));
        }
        all.put("definitions: fragments, 250", fragments(250, true));
        all.put("definitions: operations", times(201, i -> "query q" + i + " { a }"));
        all.put("depth: fields", nested(16, "{ a ", "{ id }", "}"));
        all.put("depth: fields that the grammar stops", nested(1500, "{a", "{a}", "}"));
        all.put("depth: inline fragments with fields", nested(16, "{ ... { a ", "{ id }", "} }"));
        all.put("depth: a chain of fragments", chain(150));
        all.put("fragments: inline", "{ p {" + times(1001, i -> "...{a}") + "} }");
        all.put("fields: the same", "{ place(id: 1) {" + times(2000, i -> "id ") + "} }");
        all.put("fields: two operations", times(2, i -> "query q" + i + "{a{" + many(1000) + "}}"));
        all.put("aliases: fields", "{ place(id: 1) {" + times(101, i -> "a" + i + ":id ") + "} }");
        all.put(
                "aliases: in a fragment",
                spreads(21) + "fragment f on Place { " + aliases(5) + "}");
        all.put("rootFields: fields", "{" + times(21, i -> LEAF) + "}");
        all.put(
                "rootFields: in a fragment",
                "{ ...f ...f } fragment f on Query {" + times(11, i -> "__typename ") + "}");
        all.put("directives: of one field", "{ a " + times(51, i -> "@skip(if: false)") + " }");
        all.put("directives: unknown", "{ a " + times(2400, i -> "@x") + " }");
        all.put(
                "directives: in a fragment",
                spreads(19) + "fragment f on Place { id @a @b @skip(if: $s) }");
        all.put("directives: of variables", "query(" + times(51, i -> "$v" + i + ":I@a") + "){a}");
        all.put("valueDepth: lists", "{ a(b: " + nested(21, "[", "1", "]") + ") }");
        all.put("valueDepth: objects", "{ a(b: " + nested(21, "{c:", "1", "}") + ") }");
        all.put(
                "valueDepth: of a variable",
                "query($v: I = " + nested(21, "[", "1", "]") + ") { a(b: $v) }");
        all.put("depth: lists that the grammar stops", "{ a(b: " + nested(2000, "[", "", "]"));
        all.put("tokens: fields", "{" + many(5001) + "}");
        all.put("tokens: a list", "{ a(b: [" + times(5001, i -> "1 ") + "]) }");
        all.put("tokens: directives", "{ a " + times(2501, i -> "@x") + " }");
        all.put("blanks: blanks", "{ a" + " ".repeat(100_001) + "}");
        all.put("blanks: commas", "{ a" + ",".repeat(100_001) + "}");
        all.put("characters: a name", "{ " + "a".repeat(200_001) + " }");
        all.put("characters: a text", "{ a(b: \"" + "x".repeat(200_001) + "\") }");
        all.put("characters: a comment", "{ a } #" + "x".repeat(200_001));
        return Collections.unmodifiableMap(all);
    }

    /** Each fragment spreads the one before twice. */
    private static String fragments(int levels, boolean isUsedFirst) {
        var definitions =
                IntStream.rangeClosed(0, levels)
                        .mapToObj(level ->
                                level == 0
                                        ? "fragment f0 on Place { id }"
                                        : "fragment f%d on Place { ...f%d ...f%d }"
                                                .formatted(level, level - 1, level - 1))
                        .toList();
        var use = "{ place(id: 1) { ...f" + levels + " } }";
        return isUsedFirst
                ? use + String.join(" ", definitions.reversed())
                : String.join(" ", definitions) + use;
    }

    /** Each fragment holds a field that spreads the next. */
    private static String chain(int levels) {
        return "{ ...f0 }"
                + times(levels, i -> "fragment f%d on Node { a { ...f%d } }".formatted(i, i + 1))
                + "fragment f"
                + levels
                + " on Node { id }";
    }

    private static String spreads(int count) {
        return "{ place(id: 1) { " + times(count, i -> "...f ") + "} }";
    }

    private static String aliases(int count) {
        return times(count, i -> "a" + i + ": id ");
    }

    private static String many(int count) {
        return "a ".repeat(count);
    }

    private static String nested(int levels, String open, String inner, String close) {
        return open.repeat(levels) + inner + close.repeat(levels);
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
