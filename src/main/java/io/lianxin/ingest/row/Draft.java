package io.lianxin.ingest.row;

import io.lianxin.ingest.fault.RowPlace;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record as a row gives it, completed step by step by the loader. */
public final class Draft {

    private final NodeType type;
    private final String id;
    private final RowPlace place;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final Map<String, RowPlace> nested = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();

    /**
     * An empty draft.
     *
     * @param type the noun
     * @param id the record's id
     * @param place where the row begins
     */
    public Draft(NodeType type, String id, RowPlace place) {
        this.type = type;
        this.id = id;
        this.place = place;
    }

    /**
     * The noun.
     *
     * @return its type
     */
    public NodeType type() {
        return type;
    }

    /**
     * The id.
     *
     * @return unique in the record
     */
    public String id() {
        return id;
    }

    /**
     * Where the row begins.
     *
     * @return file and line
     */
    public RowPlace place() {
        return place;
    }

    /**
     * Everything that it holds.
     *
     * @return in the order in which it was put
     */
    public Collection<Given> given() {
        return Collections.unmodifiableCollection(given.values());
    }

    /**
     * What a field holds.
     *
     * @param field the field's name
     * @return null where the row leaves it out
     */
    public @Nullable Given given(String field) {
        return given.get(field);
    }

    /**
     * Puts or replaces what a field holds.
     *
     * @param content what it holds from now on
     */
    public void put(Given content) {
        given.put(content.field().name(), content);
    }

    /**
     * Puts a property that no field shows, for the program itself.
     *
     * @param property its name in the graph
     * @param text what it holds
     */
    public void hide(String property, String text) {
        hidden.put(property, text);
    }

    /**
     * The properties that no field shows.
     *
     * @return by their names in the graph
     */
    public Map<String, String> hidden() {
        return Collections.unmodifiableMap(hidden);
    }

    /**
     * Notes that whole rows stand under a field.
     *
     * @param field the field's name
     * @param where where they begin
     */
    public void nest(String field, RowPlace where) {
        nested.put(field, where);
    }

    /**
     * Notes that a row writes a field wrongly, so that it is not also called missing.
     *
     * @param field the field's name
     */
    public void spoil(String field) {
        faulty.add(field);
    }

    /**
     * Whether a row writes something in a field, be it wrong.
     *
     * @param field the field's name
     * @return false where the row leaves it out
     */
    public boolean mentions(String field) {
        return given.containsKey(field) || nested.containsKey(field) || faulty.contains(field);
    }

    /**
     * Whether a row writes a field wrongly.
     *
     * @param field the field's name
     * @return true where a fault was told
     */
    public boolean isSpoilt(String field) {
        return faulty.contains(field);
    }

    /**
     * Where a field is written.
     *
     * @param field the field's name
     * @return its line, else the row's
     */
    public RowPlace place(String field) {
        var content = given.get(field);
        return content != null ? content.place() : nested.getOrDefault(field, place);
    }

    /**
     * The text in a field.
     *
     * @param field the field's name
     * @return null where it holds none
     */
    public @Nullable String text(String field) {
        return given.get(field) instanceof Given.Scalar scalar && scalar.value() instanceof String s
                ? s
                : null;
    }

    /**
     * A single scalar in a field.
     *
     * @param field the field's name
     * @return null where it holds none
     */
    public @Nullable Object scalar(String field) {
        return given.get(field) instanceof Given.Scalar scalar ? scalar.value() : null;
    }

    /**
     * A component of the value in a field.
     *
     * @param field the field's name
     * @param component the component's name
     * @return null where it holds none
     */
    public @Nullable Object component(String field, @Nullable String component) {
        return given.get(field) instanceof Given.Value value && component != null
                ? value.components().get(component)
                : null;
    }

    /**
     * The references in a field.
     *
     * @param field the field's name
     * @return none where it holds none
     */
    public List<Given.Link> links(String field) {
        return given.get(field) instanceof Given.Links links ? links.links() : List.of();
    }

    /**
     * The id of the only record that a field refers to.
     *
     * @param field the field's name
     * @return null where it refers to none
     */
    public @Nullable String link(String field) {
        var links = links(field);
        return links.isEmpty() ? null : links.getFirst().id();
    }

    /**
     * The relationship of a type that points away from a noun.
     *
     * @param noun the noun
     * @param relationship the relationship's type in the graph
     * @return null where the noun has none
     */
    public static Field.@Nullable Relationship outgoing(NodeType noun, String relationship) {
        for (var field : noun.fields().values()) {
            if (field instanceof Field.Relationship link
                    && link.outgoing()
                    && link.type().equals(relationship)) {
                return link;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return type.name() + " " + id;
    }
}
