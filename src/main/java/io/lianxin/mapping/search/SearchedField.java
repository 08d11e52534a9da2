package io.lianxin.mapping.search;

import java.util.List;
import java.util.Map;

/**
 * A field that search looks into.
 *
 * @param name the field's name in the schema
 * @param properties where its texts stand in the graph; none for a relationship
 * @param role what its text is to the record
 * @param terms the Chinese terms of its codes; none where its values are no codes
 */
public record SearchedField(
        String name, List<String> properties, Role role, Map<String, String> terms) {

    /** Keeps its own copies. */
    public SearchedField {
        properties = List.copyOf(properties);
        terms = Map.copyOf(terms);
    }

    /** What a field's text is to its record. */
    public enum Role {
        /** The name by which the record is called. */
        NAME,
        /** Another name, or another form of it. */
        OTHER_NAME,
        /** The name as it is spelt in pinyin. */
        READING,
        /** A title or other text, found by its words. */
        TEXT,
        /** What the record is about: a code, or another record. */
        SUBJECT
    }

    /**
     * Whether its words are in the index of words.
     *
     * @return true for names and texts
     */
    public boolean hasWords() {
        return role == Role.NAME || role == Role.OTHER_NAME || role == Role.TEXT;
    }
}
