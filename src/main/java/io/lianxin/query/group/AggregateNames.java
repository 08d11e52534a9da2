package io.lianxin.query.group;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;

import java.util.Optional;

/** The names of a type's fields in its aggregate, where `count` is the number of records. */
public final class AggregateNames {

    /** The number of the records, or of the values that are present. */
    public static final String COUNT = "count";

    private AggregateNames() {}

    /**
     * The name of a field.
     *
     * @param field a field of a record type
     * @return its own name, or {@code countValue} for a field called {@code count}
     */
    public static String of(Field field) {
        return field.name().equals(COUNT) ? COUNT + "Value" : field.name();
    }

    /**
     * The field of a name.
     *
     * @param type a record type
     * @param name a field of its aggregate
     * @return none for {@code count}
     */
    public static Optional<Field> field(RecordType type, String name) {
        return type.fields().values().stream().filter(field -> of(field).equals(name)).findFirst();
    }
}
