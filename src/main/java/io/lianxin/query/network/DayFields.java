package io.lianxin.query.network;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;

import java.util.LinkedHashSet;
import java.util.Set;

/** The fields that say on which days a record is dated. */
final class DayFields {

    private static final String DATE = "Date";

    private DayFields() {}

    /** The properties of a noun's records that hold days. */
    static Set<String> of(NodeType noun) {
        var keys = new LinkedHashSet<String>();
        for (var field : noun.fields().values()) {
            switch (field) {
                case Field.Embedded it when it.value().isInterval() && isDated(noun, it) -> {
                    keys.add(it.key(String.valueOf(it.value().lower())));
                    keys.add(it.key(String.valueOf(it.value().upper())));
                }
                case Field.Property it
                        when it.type().equals(DATE) && !it.list() && it.rules().indexed() ->
                        keys.add(it.key());
                default -> {}
            }
        }
        return keys;
    }

    private static boolean isDated(NodeType noun, Field.Embedded field) {
        var lower = field.value().components().get(String.valueOf(field.value().lower()));
        return lower != null
                && lower.type().equals(DATE)
                && !field.rules().loaded()
                && (field.rules().indexed() || noun.validity() != null);
    }
}
