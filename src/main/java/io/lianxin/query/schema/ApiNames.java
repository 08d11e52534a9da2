package io.lianxin.query.schema;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

/** The names of what is derived from a type, and the Chinese term beside an English sentence. */
final class ApiNames {

    private ApiNames() {}

    static String connection(RecordType type) {
        return type.name() + "Connection";
    }

    static String edge(RecordType type) {
        return type.name() + "Edge";
    }

    static String throughPrefix(SchemaModel model, RecordType owner, Field.Through field) {
        return model.joins(owner, field).target() + upper(field.end());
    }

    static String singular(RecordType type) {
        return Character.toLowerCase(type.name().charAt(0)) + type.name().substring(1);
    }

    static String byIds(RecordType type) {
        var plural = type.plural();
        return plural == null ? singular(type) + "s" : plural + "ByIds";
    }

    private static String upper(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The Chinese term at the end of a description's first line. */
    static String term(String description) {
        var line = description.lines().findFirst().orElse("");
        var last = line.lastIndexOf(". ");
        return last < 0 ? line : line.substring(last + 2);
    }
}
