package io.lianxin.query.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out of a schema's text what no question can lead to. */
final class Reachable {

    private static final Pattern NAME =
            Pattern.compile("(?m)^(?:type|input|interface|enum|union|scalar|directive) @?(\\w+)");
    private static final Pattern DESCRIPTION =
            Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w*");
    private static final Pattern IMPLEMENTS = Pattern.compile("(?m)^type \\w+ implements ([^{]+)");
    private static final String BETWEEN = "\n\n";

    private Reachable() {}

    /**
     * The same text without definitions that nothing leads to from the query root.
     *
     * @param text definitions, one from the other by an empty line
     * @return those that are reachable, in their order
     */
    static String of(String text) {
        var blocks = List.of(text.split(BETWEEN));
        var reached = reached(blocks);
        return blocks.stream()
                .filter(block -> {
                    var name = name(block);
                    return name.isEmpty() || reached.contains(name);
                })
                .collect(Collectors.joining(BETWEEN));
    }

    private static Set<String> reached(List<String> blocks) {
        var named = new HashMap<String, List<String>>();
        for (var block : blocks) {
            var bare = DESCRIPTION.matcher(block).replaceAll("");
            var name = name(block);
            WORD.matcher(bare).results().forEach(word -> leads(named, name, word.group()));
            IMPLEMENTS
                    .matcher(bare)
                    .results()
                    .flatMap(all -> WORD.matcher(all.group(1)).results())
                    .forEach(of -> leads(named, of.group(), name));
        }
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(List.of("Query"));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (reached.add(next)) {
                open.addAll(named.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }

    private static void leads(Map<String, List<String>> named, String from, String to) {
        named.computeIfAbsent(from, same -> new ArrayList<>()).add(to);
    }

    private static String name(String block) {
        var found = NAME.matcher(DESCRIPTION.matcher(block).replaceAll(""));
        return found.find() ? found.group(1) : "";
    }
}
