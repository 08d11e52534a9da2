package io.lianxin.mapping.search;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.search.SearchedField.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A noun that search finds: one with {@code @node(search:)}. What only some callers may read is
 * never looked into.
 *
 * @param type the noun's name
 * @param label the label of its nodes
 * @param fields what search looks into, in the schema's order
 * @param dates the properties with the earliest and the latest day of each of its dates by which
 *     lists are ordered
 */
public record SearchedNoun(
        String type, String label, List<SearchedField> fields, List<List<String>> dates) {

    /** The property with the keys that the loader makes for search, divided by spaces. */
    public static final String KEYS = "searchKeys";

    /** The property by which an index tells nouns apart; it holds {@link #mark}. */
    public static final String TYPE = "searchType";

    private static final String DATE = "Date";

    /** The index of keys, in which a word is what stands between spaces. */
    public static final String KEY_INDEX = "lx_text_whitespace_keys";

    /** The index of the words of names and texts. */
    public static final String WORD_INDEX = "lx_text_cjk_words";

    /**
     * All of them.
     *
     * @param model what the schema says
     * @return in the schema's order
     */
    public static List<SearchedNoun> all(SchemaModel model) {
        return model.nodes().values().stream()
                .filter(noun -> !noun.search().isEmpty())
                .map(noun -> of(model, noun))
                .toList();
    }

    private static SearchedNoun of(SchemaModel model, NodeType noun) {
        var fields = new ArrayList<SearchedField>();
        for (var field : noun.fields().values()) {
            var role = role(noun, field);
            if (role != null) {
                fields.add(
                        new SearchedField(field.name(), texts(field), role, terms(model, field)));
            }
        }
        return new SearchedNoun(noun.name(), noun.label(), List.copyOf(fields), dates(noun));
    }

    private static @Nullable Role role(NodeType noun, Field field) {
        var asked = noun.search().contains(field.name());
        return switch (field) {
            case Field.Property it when it.rules().restrictedTo() != null -> null;
            case Field.Property it when it.rules().readingOf() != null -> Role.READING;
            case Field.Property it when asked && !it.type().equals("String") -> Role.SUBJECT;
            case Field.Property it when asked && names(noun, it) -> Role.NAME;
            case Field.Property it when it.rules().naming() -> Role.OTHER_NAME;
            case Field.Property it when asked -> Role.TEXT;
            case Field.Embedded it when asked && it.rules().restrictedTo() == null -> Role.TEXT;
            case Field.Relationship it when asked && it.outgoing() -> Role.SUBJECT;
            default -> null;
        };
    }

    /** Whether the record is called by the field. */
    private static boolean names(NodeType noun, Field.Property field) {
        var caption = String.valueOf(noun.caption());
        return caption.equals(field.name()) || caption.contains("{" + field.name() + "}");
    }

    private static List<String> texts(Field field) {
        return switch (field) {
            case Field.Property property -> List.of(property.key());
            case Field.Embedded embedded ->
                    embedded.value().components().values().stream()
                            .filter(component -> component.type().equals("String"))
                            .map(component -> embedded.key(component.name()))
                            .toList();
            default -> List.of();
        };
    }

    private static Map<String, String> terms(SchemaModel model, Field field) {
        var codes =
                field instanceof Field.Property property
                        ? model.enums().get(property.type())
                        : null;
        return codes == null
                ? Map.of()
                : codes.codes().keySet().stream().collect(Collectors.toMap(x -> x, codes::term));
    }

    private static List<List<String>> dates(NodeType noun) {
        return noun.fields().values().stream()
                .flatMap(field ->
                        field instanceof Field.Embedded interval && interval.rules().indexed()
                                ? bounds(interval)
                                : Stream.empty())
                .toList();
    }

    private static Stream<List<String>> bounds(Field.Embedded interval) {
        var lower = interval.value().lower();
        var upper = interval.value().upper();
        if (lower == null || upper == null) {
            return Stream.empty();
        }
        var first = interval.value().components().get(lower);
        return first != null && first.type().equals(DATE)
                ? Stream.of(List.of(interval.key(lower), interval.key(upper)))
                : Stream.empty();
    }

    /**
     * What stands in {@link #TYPE}.
     *
     * @return a word that nobody types
     */
    public String mark() {
        return "noun_" + type;
    }

    /**
     * Whether people know it by its name, which is therefore spelt in pinyin too.
     *
     * @return true for nouns that come first among equals
     */
    public boolean isKnownByName() {
        return fields.stream().anyMatch(field -> field.role() == Role.READING);
    }

    /**
     * The properties with the words of its names and texts.
     *
     * @return each once, in the schema's order
     */
    public List<String> words() {
        return fields.stream()
                .filter(SearchedField::hasWords)
                .flatMap(field -> field.properties().stream())
                .distinct()
                .toList();
    }
}
