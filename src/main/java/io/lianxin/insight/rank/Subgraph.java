package io.lianxin.insight.rank;

import io.lianxin.insight.InsightFile;
import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Line;
import io.lianxin.insight.network.Lines;
import io.lianxin.insight.network.Scope;
import io.lianxin.insight.network.Surroundings;
import io.lianxin.query.Question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The part of the network that is measured: some dots and all lines between them. */
final class Subgraph {

    /** How many relationships of each relation of a hub are looked at. */
    private static final int AT_HUBS = 100;

    /** How many records of some types are looked at for the first of them. */
    private static final int SCANNED = 20_000;

    private static final String TEXT = InsightFile.text("rank-nodes.cypher");

    private final Scope scope;
    private final Surroundings surroundings;
    private final int limit;
    private final Map<String, String> nouns = new LinkedHashMap<>();
    private final Map<String, Around> looked = new LinkedHashMap<>();
    private boolean isWhole = true;

    private Subgraph(Question question, Scope scope, int limit) {
        this.scope = scope;
        this.surroundings = new Surroundings(question, scope);
        this.limit = limit;
    }

    /** All that lies within some lines of some records. */
    static Subgraph around(
            Question question, Scope scope, Map<String, String> starts, int depth, int limit) {
        var graph = new Subgraph(question, scope, limit);
        graph.nouns.putAll(starts);
        List<String> outermost = List.copyOf(starts.keySet());
        for (int level = 1; level <= depth && !outermost.isEmpty(); level++) {
            outermost = graph.grow(outermost);
        }
        graph.look(outermost);
        return graph;
    }

    /** The records of the scope's types, else of those that its relations join. */
    static Subgraph ofTypes(Question question, Scope scope, int limit) {
        var graph = new Subgraph(question, scope, limit);
        var nouns = new TreeSet<>(scope.nouns());
        if (nouns.isEmpty()) {
            scope.relations()
                    .forEach(relation -> {
                        nouns.addAll(relation.sources());
                        nouns.addAll(relation.targets());
                    });
        }
        nouns.removeAll(scope.network().joining());
        if (!nouns.isEmpty()) {
            graph.list(question, nouns);
        }
        return graph;
    }

    private void list(Question question, Set<String> types) {
        var text =
                TEXT.replace("{{labels}}", scope.network().labels(types))
                        .replace("{{valid}}", question.holding("n"));
        var rows =
                question.read(
                        text,
                        Map.of(
                                "avoided",
                                List.copyOf(scope.avoided()),
                                "scanned",
                                SCANNED,
                                "most",
                                limit + 1));
        isWhole = rows.size() <= limit;
        for (var row : rows.subList(0, Math.min(limit, rows.size()))) {
            var labels = row.get(1) instanceof List<?> list ? list : List.of();
            nouns.put(String.valueOf(row.get(0)), scope.network().noun(labels));
        }
        look(List.copyOf(nouns.keySet()));
    }

    private List<String> grow(List<String> outermost) {
        var added = new ArrayList<String>();
        for (var around : look(outermost)) {
            for (var link : around.links()) {
                if (nouns.containsKey(link.far())) {
                    continue;
                }
                if (nouns.size() >= limit) {
                    isWhole = false;
                    return added;
                }
                nouns.put(link.far(), link.noun());
                added.add(link.far());
            }
        }
        return added;
    }

    private Collection<Around> look(List<String> ids) {
        var around = surroundings.of(ids, AT_HUBS);
        looked.putAll(around);
        isWhole &= around.values().stream().allMatch(Subgraph::isRead);
        return around.values();
    }

    /** Whether all relationships of a record were read. */
    private static boolean isRead(Around around) {
        return !around.isHub()
                || around.counts().values().stream().allMatch(count -> count <= AT_HUBS);
    }

    /** The dots with their nouns. */
    Map<String, String> nouns() {
        return nouns;
    }

    /** All lines that were seen between dots. */
    Collection<Line> lines() {
        var lines = new Lines();
        for (var around : looked.values()) {
            around.links().stream()
                    .filter(link -> nouns.containsKey(link.far()))
                    .forEach(lines::add);
        }
        return lines.all();
    }

    /** What was measured on, as the API has it, but for what the measures themselves say. */
    Map<String, Object> measured(Collection<Line> lines) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("nodes", nouns.size());
        fields.put("edges", lines.size());
        fields.put("whole", isWhole);
        fields.put("hubs", (int) looked.values().stream().filter(each -> !isRead(each)).count());
        fields.put(
                "relations",
                lines.stream()
                        .map(line -> line.relation().name())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .toList());
        fields.put("types", List.copyOf(new TreeSet<>(nouns.values())));
        return fields;
    }
}
