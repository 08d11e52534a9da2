package io.lianxin.ingest.row;

import io.lianxin.ingest.fault.RowPlace;
import io.lianxin.mapping.Field;

import java.util.List;
import java.util.Map;

/** What a draft holds in one field. */
public sealed interface Given {

    /**
     * The field.
     *
     * @return as the schema declares it
     */
    Field field();

    /**
     * Where it is written.
     *
     * @return file and line
     */
    RowPlace place();

    /**
     * Whether the loader put it there.
     *
     * @return false for what a row writes
     */
    boolean filled();

    /**
     * A scalar, a code, or a list of these.
     *
     * @param field the field
     * @param value a text, whole or decimal number, truth value or day, or a list of these
     * @param filled whether the loader put it there
     * @param place where it is written
     */
    record Scalar(Field.Property field, Object value, boolean filled, RowPlace place)
            implements Given {}

    /**
     * A value of several components.
     *
     * @param field the field
     * @param components by name, those without a value left out
     * @param filled whether the loader put it there
     * @param place where it is written
     */
    record Value(
            Field.Embedded field, Map<String, Object> components, boolean filled, RowPlace place)
            implements Given {}

    /**
     * References to other records.
     *
     * @param field the relationship, which points from this record
     * @param links the others, each once
     * @param filled whether the loader put them there
     * @param place where they are written
     */
    record Links(Field.Relationship field, List<Link> links, boolean filled, RowPlace place)
            implements Given {}

    /**
     * A reference.
     *
     * @param id the id of the other record
     * @param place where it is written
     */
    record Link(String id, RowPlace place) {}
}
