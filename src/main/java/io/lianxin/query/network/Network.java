package io.lianxin.query.network;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.cypher.Names;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a drawing of the network shows; it follows from the schema alone. */
public final class Network {

    private final SchemaModel model;
    private final Map<String, Relation> relations = new TreeMap<>();
    private final Map<String, Relation> direct = new HashMap<>();
    private final Map<Relation.Join, Way> joined = new HashMap<>();
    private final Set<String> joining = new TreeSet<>();

    /**
     * Reads the schema.
     *
     * @param model the schema's model
     */
    public Network(SchemaModel model) {
        this.model = model;
        for (var relation : new RelationReader(model).read()) {
            relations.put(relation.name(), relation);
            var join = relation.join();
            if (join == null) {
                direct.put(relation.type(), relation);
            } else {
                joined.put(join, new Way(relation, true));
                joined.putIfAbsent(join.turned(), new Way(relation, false));
                joining.add(join.noun());
            }
        }
    }

    /**
     * All relations.
     *
     * @return in the order of their names
     */
    public Collection<Relation> relations() {
        return relations.values();
    }

    /**
     * The relations of a name.
     *
     * @param name of a type and a field, or of a field of any types
     * @return none where there is no such relation
     */
    public List<Relation> named(String name) {
        return relations.values().stream().filter(it -> it.aliases().contains(name)).toList();
    }

    /**
     * The relation of a name.
     *
     * @param name the whole name, as {@link Relation#name} has it
     * @return null where there is none
     */
    public @Nullable Relation relation(String name) {
        return relations.get(name);
    }

    /**
     * The relation that a relationship makes.
     *
     * @param type the relationship's type
     * @return null where a drawing does not show it
     */
    public @Nullable Relation direct(String type) {
        return direct.get(type);
    }

    /**
     * The relation that a joining record makes between two of its ends.
     *
     * @param noun the joining record's noun
     * @param from its relationship to the end that is looked from
     * @param to its relationship to the end that is looked at
     * @return the relation and whether it is read that way; null where none is drawn
     */
    public @Nullable Way joined(String noun, Leg from, Leg to) {
        return joined.get(new Relation.Join(noun, from, to));
    }

    /**
     * A relation as seen from one end.
     *
     * @param relation the relation
     * @param forward whether one stands at its source
     */
    public record Way(Relation relation, boolean forward) {}

    /**
     * The ways that lead away from records of a noun.
     *
     * @param noun the noun
     * @return in the order of the relations' names
     */
    public List<Way> ways(String noun) {
        return relations.values().stream()
                .flatMap(it ->
                        Stream.of(new Way(it, true), new Way(it, false))
                                .filter(way ->
                                        (way.forward ? it.sources() : it.targets()).contains(noun)))
                .toList();
    }

    /**
     * The nouns whose records stand between others instead of being dots.
     *
     * @return their names
     */
    public Set<String> joining() {
        return Set.copyOf(joining);
    }

    /**
     * The noun of a record.
     *
     * @param labels its labels
     * @return empty text where none is a noun's
     */
    public String noun(List<?> labels) {
        return Objects.requireNonNullElse(model.noun(labels), "");
    }

    /**
     * The nouns of a name.
     *
     * @param type a noun, interface or union
     * @return none where there is no such type
     */
    public Set<String> members(String type) {
        return model.find(type).map(it -> it.members()).orElse(Set.of());
    }

    /**
     * The names of all types of records.
     *
     * @return nouns, interfaces and unions
     */
    public Set<String> types() {
        var types = new TreeSet<>(model.nodes().keySet());
        types.addAll(model.abstracts().keySet());
        return types;
    }

    /**
     * Labels of nouns for a pattern.
     *
     * @param some the nouns' names
     * @return Cypher such as {@code `A`|`B`}
     */
    public String labels(Collection<String> some) {
        return some.stream()
                .sorted()
                .map(noun -> quoted(model.node(noun).label()))
                .collect(Collectors.joining("|"));
    }

    /**
     * The days that a record is dated by: when it holds, where it has a validity, else the
     * intervals that lists of it are ordered by.
     *
     * @param variable the record's variable
     * @return Cypher for a list of days, some of them null
     */
    public String days(String variable) {
        var text = new StringBuilder("CASE");
        for (var noun : model.nodes().values()) {
            var keys = DayFields.of(noun);
            if (!keys.isEmpty()) {
                text.append(" WHEN ").append(variable).append(':').append(quoted(noun.label()));
                text.append(
                        keys.stream()
                                .map(key -> Names.property(variable, key))
                                .collect(Collectors.joining(", ", " THEN [", "]")));
            }
        }
        return text.length() == 4 ? "[]" : text + " ELSE [] END";
    }

    /**
     * What dates a noun's records, in the schema's order.
     *
     * @param noun the noun's name
     * @return none where nothing does
     */
    public List<Dating> datings(String noun) {
        var node = model.nodes().get(noun);
        return node == null ? List.of() : Datings.of(node);
    }

    /**
     * The values of all that dates a record.
     *
     * @param variable the record's variable
     * @return Cypher for a map of properties
     */
    public String dates(String variable) {
        return Datings.text(model, variable);
    }

    /**
     * Whether records of a noun happened on days, so that they gather who took part.
     *
     * @param noun the noun's name
     * @return true where it is dated and has no validity
     */
    public boolean isHappening(String noun) {
        var node = model.node(noun);
        return node.validity() == null && !DayFields.of(node).isEmpty();
    }

    /**
     * A name as it is written in a statement.
     *
     * @param name a relationship type
     * @return the name in backticks
     */
    public static String quoted(String name) {
        return Names.quoted(name);
    }
}
