package io.lianxin.ingest.row;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.Nearest;
import io.lianxin.ingest.fault.RowPlace;
import io.lianxin.ingest.yaml.Yaml;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads values of several components. */
final class Values {

    private final Scalars scalars;
    private final Edtf edtf;
    private final Faults faults;

    Values(Scalars scalars, Faults faults) {
        this.scalars = scalars;
        this.edtf = new Edtf(faults);
        this.faults = faults;
    }

    /** The components of a value; null where a fault was told. */
    @Nullable Map<String, Object> read(Field.Embedded field, Yaml yaml) {
        var type = field.value();
        var components = components(field, yaml);
        if (components != null && Edtf.isNotationOf(type)) {
            components = edtf.complete(field.name(), type, components, yaml.place());
        }
        return components == null || !isWhole(field, components, yaml.place()) ? null : components;
    }

    private @Nullable Map<String, Object> components(Field.Embedded field, Yaml yaml) {
        if (yaml instanceof Yaml.Entries mapping) {
            return mapped(field, mapping);
        }
        if (Edtf.isNotationOf(field.value())
                && yaml instanceof Yaml.Text text
                && text.kind() != Yaml.Kind.NOTHING) {
            return new LinkedHashMap<>(Map.of(Edtf.NOTATION, text.value()));
        }
        faults.add(
                yaml.place(),
                field.name() + " is " + yaml.called() + ", not a " + field.value().name(),
                "Write a mapping of " + String.join(", ", field.value().components().keySet()));
        return null;
    }

    private @Nullable Map<String, Object> mapped(Field.Embedded field, Yaml.Entries mapping) {
        var components = new LinkedHashMap<String, Object>();
        boolean fine = true;
        for (var entry : mapping.entries().entrySet()) {
            var component = component(field, entry.getKey(), entry.getValue());
            var value =
                    component == null
                            ? null
                            : scalars.read(
                                    field.name() + "." + component.name(),
                                    component,
                                    entry.getValue().value());
            if (component != null && value != null) {
                components.put(component.name(), value);
            }
            fine &= value != null;
        }
        return fine ? components : null;
    }

    private Field.@Nullable Property component(
            Field.Embedded field, String name, Yaml.Entry entry) {
        var type = field.value();
        var component = type.components().get(name);
        if (component == null) {
            faults.add(
                    entry.place(),
                    type.name() + " has no component `" + name + "`",
                    Nearest.remedy(
                            name,
                            type.components().keySet(),
                            "Write one of " + String.join(", ", type.components().keySet())));
            return null;
        }
        if (component.rules().loaded() || Edtf.follows(type, name)) {
            faults.add(
                    entry.place(),
                    field.name() + "." + name + " is computed and must not be written",
                    "Remove the line");
            return null;
        }
        return component;
    }

    private boolean isWhole(Field.Embedded field, Map<String, Object> components, RowPlace place) {
        var type = field.value();
        inclusive(type, components);
        boolean whole = true;
        for (var component : type.components().values()) {
            if (component.required() && !components.containsKey(component.name())) {
                faults.add(
                        place,
                        field.name() + " lacks `" + component.name() + "`",
                        "Add it; a " + type.name() + " is not whole without");
                whole = false;
            }
        }
        return whole && !isReversed(field, components, place);
    }

    /** A bound is meant itself unless the row says otherwise. */
    private static void inclusive(ValueType type, Map<String, Object> components) {
        for (var bound : new @Nullable String[] {type.lower(), type.upper()}) {
            var inclusive = bound == null ? null : type.inclusive(bound);
            if (inclusive != null && components.containsKey(bound)) {
                components.putIfAbsent(inclusive, true);
            }
        }
    }

    private boolean isReversed(
            Field.Embedded field, Map<String, Object> components, RowPlace place) {
        if (components.get(String.valueOf(field.value().lower())) instanceof Double lower
                && components.get(String.valueOf(field.value().upper())) instanceof Double upper
                && lower > upper) {
            faults.add(
                    place,
                    field.name() + " goes from " + lower + " down to " + upper,
                    "Exchange the bounds");
            return true;
        }
        return false;
    }
}
