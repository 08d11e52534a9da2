package io.lianxin.insight.network;

import io.lianxin.insight.InsightFile;
import io.lianxin.query.Ids;
import io.lianxin.query.Question;

import org.jgrapht.alg.drawing.model.Point2D;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is told of dots and lines beside where they are: names, days, numbers of citations. */
public final class Details {

    private static final String TEXT = InsightFile.text("network-details.cypher");

    private final Map<String, String> captions = new HashMap<>();
    private final Map<String, List<?>> days = new HashMap<>();
    private final Map<String, Integer> citations = new HashMap<>();
    private final Map<List<?>, Integer> supports = new HashMap<>();

    /**
     * Reads them, in one statement.
     *
     * @param question the way to the graph
     * @param nodes the ids of the records
     * @param lines the lines
     * @param isDated whether days and citations of the lines are wanted
     */
    public Details(
            Question question, Collection<String> nodes, Collection<Line> lines, boolean isDated) {
        var dated = new LinkedHashSet<String>();
        var direct = new ArrayList<List<String>>();
        if (isDated) {
            for (var line : lines) {
                dated.addAll(line.vias());
                dated.add(line.source());
                dated.add(line.target());
                if (line.vias().isEmpty()) {
                    direct.add(List.of(line.source(), line.relation().field()));
                }
            }
        }
        if (nodes.isEmpty()) {
            return;
        }
        var text = TEXT.replace("{{days}}", question.network().days("n"));
        var values =
                Map.<String, Object>of(
                        "nodes", List.copyOf(nodes), "dated", List.copyOf(dated), "direct", direct);
        var answer = Surroundings.list(question.read(text, values).getFirst().get(0));
        for (var each : Surroundings.list(answer.get(0))) {
            var row = Surroundings.list(each);
            captions.put(String.valueOf(row.get(0)), String.valueOf(row.get(1)));
        }
        for (var each : Surroundings.list(answer.get(1))) {
            var row = Surroundings.list(each);
            days.put(String.valueOf(row.get(0)), Surroundings.list(row.get(1)));
            citations.put(String.valueOf(row.get(0)), number(row.get(2)));
        }
        for (var each : Surroundings.list(answer.get(2))) {
            var row = Surroundings.list(each);
            supports.put(List.of(text(row.get(0)), text(row.get(1))), number(row.get(2)));
        }
    }

    /**
     * Reads them, days and citations only where an answer is asked for them.
     *
     * @param question what is asked, whose answer has {@code edges}
     * @param nodes the ids of the records
     * @param lines the lines
     * @return what is told
     */
    public static Details wanted(
            Question question, Collection<String> nodes, Collection<Line> lines) {
        var isDated =
                question.isWanted("edges/first")
                        || question.isWanted("edges/last")
                        || question.isWanted("edges/citationCount");
        return new Details(question, nodes, lines, isDated);
    }

    /**
     * What a record is called.
     *
     * @param id the record's id
     * @return its caption; empty where it has none
     */
    public String caption(String id) {
        return captions.getOrDefault(id, "");
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static int number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).intValue();
    }

    /**
     * A dot as the API has it.
     *
     * @param id the record's id
     * @param noun its noun
     * @param distance how many lines away from where it begins
     * @param place where it is drawn; null where nobody asks
     * @return its fields by name
     */
    public Map<String, @Nullable Object> node(
            String id, String noun, int distance, @Nullable Point2D place) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", id);
        fields.put("caption", caption(id));
        fields.put("type", noun);
        fields.put("distance", distance);
        fields.put("x", place == null ? 0.0 : place.getX());
        fields.put("y", place == null ? 0.0 : place.getY());
        fields.put("record", new Ids(List.of(id)));
        return fields;
    }

    /**
     * A line as the API has it.
     *
     * @param line the line
     * @return its fields by name
     */
    public Map<String, @Nullable Object> edge(Line line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var relation = line.relation();
        fields.put("id", line.id());
        fields.put("source", line.source());
        fields.put("target", line.target());
        fields.put("type", relation.name());
        fields.put("label", label(line.relation().en(), relation.zh()));
        fields.put("weight", Math.max(1, line.vias().size()));
        var span = span(line);
        fields.put("first", span.isEmpty() ? null : span.getFirst());
        fields.put("last", span.isEmpty() ? null : span.getLast());
        fields.put("citationCount", citations(line));
        fields.put("via", new Ids(List.copyOf(line.saidBy())));
        return fields;
    }

    /**
     * A text in both languages.
     *
     * @param en in English
     * @param zh in Chinese
     * @return both, by language
     */
    public static Map<String, @Nullable Object> label(String en, String zh) {
        var label = new LinkedHashMap<String, @Nullable Object>();
        label.put("zh", zh);
        label.put("en", en);
        return label;
    }

    /** The days of the joining records in their order, else those of the ends. */
    private List<Object> span(Line line) {
        var joining = days(line.vias());
        return joining.isEmpty() ? days(Set.of(line.source(), line.target())) : joining;
    }

    private List<Object> days(Collection<String> ids) {
        var all = new ArrayList<Object>();
        for (var id : ids) {
            days.getOrDefault(id, List.of()).stream().filter(Objects::nonNull).forEach(all::add);
        }
        all.sort(Comparator.comparing(Object::toString));
        return all;
    }

    private int citations(Line line) {
        return line.vias().isEmpty()
                ? supports.getOrDefault(List.of(line.source(), line.relation().field()), 0)
                : line.vias().stream().mapToInt(via -> citations.getOrDefault(via, 0)).sum();
    }
}
