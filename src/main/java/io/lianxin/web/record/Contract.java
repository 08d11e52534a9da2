package io.lianxin.web.record;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;

import java.util.Set;

/**
 * What every schema of this engine promises: a record has an id and a caption, rests on citations
 * that say which fields they prove, and says why its fields are empty.
 */
final class Contract {

    static final String ID = "id";
    static final String CAPTION = "caption";
    static final String TYPE = "__typename";
    static final String CITATIONS = "citations";
    static final String ABSENCES = "absences";

    /** Fields of a citation. */
    static final String SUPPORTS = "supports";

    static final String WORDS = "words";
    static final String WORDS_ABSENT = "wordsAbsent";
    static final String WHERE_TO_LOOK = "whereToLook";
    static final String REFERENCE = "reference";
    static final String BASIS = "basis";
    static final String REASON = "reason";
    static final String SURFACE = "surface";

    /** Fields of an absence. */
    static final String FIELD = "field";

    static final String NOTE = "note";

    /** The interface of what rests on citations. */
    static final String RECORD = "Record";

    private Contract() {}

    static boolean isOfEveryRecord(Field field) {
        return Set.of(ID, CAPTION).contains(field.name());
    }

    /** A field that not everybody may read is not even said to be empty. */
    static boolean isClosed(NodeType noun, String name) {
        return noun.fields().get(name) instanceof Field.Property property
                && property.rules().restrictedTo() != null;
    }

    /** Whether a field leads to what a record rests on, or to why its fields are empty. */
    static boolean isSupport(NodeType noun, Field field) {
        return noun.interfaces().contains(RECORD) && isSupport(field);
    }

    /** Whether a field of that interface leads there. */
    static boolean isSupport(Field field) {
        return Set.of(CITATIONS, ABSENCES).contains(field.name());
    }
}
