package io.lianxin.query.network;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.Validity;
import io.lianxin.query.cypher.Names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from the schema what dates a noun's records; what is computed dates nothing. */
final class Datings {

    private static final String DATE = "Date";

    private Datings() {}

    static List<Dating> of(NodeType noun) {
        if (noun.validity() != null) {
            return List.of(held(noun, noun.validity()));
        }
        var datings = new ArrayList<Dating>();
        for (var field : noun.fields().values()) {
            switch (field) {
                case Field.Embedded it when isDated(it) -> datings.add(interval(noun, it));
                case Field.Property it
                        when it.type().equals(DATE)
                                && !it.list()
                                && it.rules().indexed()
                                && !it.rules().loaded() ->
                        datings.add(day(noun, it));
                default -> {}
            }
        }
        return datings;
    }

    /** Cypher for a map of all properties that date a record of any noun. */
    static String text(SchemaModel model, String variable) {
        var text = new StringBuilder("CASE");
        for (var noun : model.nodes().values()) {
            var keys = new TreeSet<String>();
            of(noun).forEach(dating -> keys.addAll(dating.keys()));
            if (!keys.isEmpty()) {
                text.append(" WHEN ")
                        .append(variable)
                        .append(':')
                        .append(Names.quoted(noun.label()));
                text.append(" THEN ").append(variable);
                text.append(
                        keys.stream()
                                .map(key -> "." + Names.quoted(key))
                                .collect(Collectors.joining(", ", " {", "}")));
            }
        }
        return text.length() == 4 ? "{}" : text + " ELSE {} END";
    }

    private static boolean isDated(Field.Embedded field) {
        var lower = field.value().components().get(String.valueOf(field.value().lower()));
        return field.value().isInterval()
                && lower != null
                && lower.type().equals(DATE)
                && !field.rules().loaded();
    }

    private static Dating interval(NodeType noun, Field.Embedded field) {
        var value = field.value();
        var components = new LinkedHashMap<String, String>();
        value.components().keySet().forEach(name -> components.put(name, field.key(name)));
        return new Dating(
                noun.name() + "." + field.name(),
                RelationDraft.english(field.description()),
                RelationDraft.chinese(field.description()),
                false,
                true,
                components,
                List.of(field.key(String.valueOf(value.lower()))),
                List.of(field.key(String.valueOf(value.upper()))),
                List.of(),
                value.blur() == null ? null : field.key(value.blur()),
                Set.copyOf(value.blurring()));
    }

    private static Dating day(NodeType noun, Field.Property field) {
        return new Dating(
                noun.name() + "." + field.name(),
                RelationDraft.english(field.description()),
                RelationDraft.chinese(field.description()),
                false,
                true,
                Map.of(),
                List.of(field.key()),
                List.of(field.key()),
                List.of(),
                null,
                Set.of());
    }

    private static Dating held(NodeType noun, Validity validity) {
        var begun = validity.from();
        var ended = validity.to();
        var within = validity.attestedWithin();
        var first = validity.attestedFrom();
        var last = validity.attestedTo();
        return new Dating(
                noun.name(),
                RelationDraft.english(noun.description()),
                RelationDraft.chinese(noun.description()),
                true,
                validity.isAttested(),
                Map.of(),
                keys(earliest(begun), key(first), earliest(within)),
                keys(latest(ended), key(last), latest(within)),
                keys(latest(begun), key(first), key(last), earliest(ended)),
                null,
                Set.of());
    }

    private static @Nullable String earliest(Validity.@Nullable Interval some) {
        return some == null ? null : some.earliest();
    }

    private static @Nullable String latest(Validity.@Nullable Interval some) {
        return some == null ? null : some.latest();
    }

    private static @Nullable String key(Validity.@Nullable Day some) {
        return some == null ? null : some.key();
    }

    private static List<String> keys(@Nullable String... some) {
        return Stream.of(some).flatMap(Stream::ofNullable).toList();
    }
}
