package io.lianxin.insight.network;

import io.lianxin.insight.InsightFile;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.Question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the records that a client names. */
public final class Start {

    private static final String TEXT = InsightFile.text("network-start.cypher");

    private Start() {}

    /**
     * Finds records by their ids; those that were given up lead on.
     *
     * @param question the way to the graph
     * @param argument the argument that holds the ids
     * @param ids the ids
     * @return for each id asked for the record's id and noun
     * @throws ArgumentException where there is no such record, or it is drawn as a line
     */
    public static Map<String, Found> of(Question question, String argument, List<?> ids) {
        var found = read(question, ids);
        var ordered = new LinkedHashMap<String, Found>();
        for (var id : ids) {
            ordered.put(String.valueOf(id), checked(question, argument, String.valueOf(id), found));
        }
        return ordered;
    }

    /**
     * Finds records by their ids, each once, as {@link #of}.
     *
     * @param question the way to the graph
     * @param argument the argument that holds the ids
     * @param ids the ids
     * @return the records' nouns by their ids, in the order asked for
     * @throws ArgumentException where there is no such record, or it is drawn as a line
     */
    public static Map<String, String> nouns(Question question, String argument, List<?> ids) {
        var nouns = new LinkedHashMap<String, String>();
        of(question, argument, ids).values().forEach(found -> nouns.put(found.id, found.noun));
        return nouns;
    }

    /**
     * Finds the record that each of some arguments names.
     *
     * @param question the way to the graph
     * @param arguments the arguments' names
     * @return the records, in the arguments' order
     * @throws ArgumentException where there is no such record, or it is drawn as a line
     */
    public static List<Found> each(Question question, List<String> arguments) {
        var ids = arguments.stream().map(it -> String.valueOf(question.argument(it))).toList();
        var found = read(question, ids);
        var each = new ArrayList<Found>();
        for (int i = 0; i < ids.size(); i++) {
            each.add(checked(question, arguments.get(i), ids.get(i), found));
        }
        return each;
    }

    private static Map<String, Found> read(Question question, List<?> ids) {
        var found = new HashMap<String, Found>();
        for (var row : question.read(TEXT, Map.of("ids", List.copyOf(ids)))) {
            found.put(
                    String.valueOf(row.get(0)),
                    new Found(
                            String.valueOf(row.get(1)),
                            question.network().noun(Surroundings.list(row.get(2)))));
        }
        return found;
    }

    private static Found checked(
            Question question, String argument, String id, Map<String, Found> found) {
        var record = found.get(id);
        if (record == null) {
            throw new ArgumentException(
                    argument,
                    "there is no record " + id,
                    "Take the `id` of a record of an answer, for instance of a list");
        }
        if (question.network().joining().contains(record.noun)) {
            throw new ArgumentException(
                    argument,
                    id + " is of type " + record.noun + ", which is drawn as a line",
                    "Take one of the records that it joins: "
                            + String.join(" or ", ends(question, record)));
        }
        return record;
    }

    private static List<String> ends(Question question, Found joining) {
        var ends = new ArrayList<String>();
        for (var relation : question.network().relations()) {
            var join = relation.join();
            if (join != null && join.noun().equals(joining.noun)) {
                ends.add("its " + relation.zh());
            }
        }
        return ends.stream().distinct().toList();
    }

    /**
     * A record.
     *
     * @param id its id
     * @param noun its noun
     */
    public record Found(String id, String noun) {}
}
