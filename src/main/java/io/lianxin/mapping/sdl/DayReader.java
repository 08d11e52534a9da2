package io.lianxin.mapping.sdl;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.Following;
import io.lianxin.mapping.Validity;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads when a record holds, and from what a field follows as of a day. */
final class DayReader {

    private final Faults faults;

    DayReader(Faults faults) {
        this.faults = faults;
    }

    @Nullable Validity validity(ObjectTypeDefinition type, Map<String, Field> fields) {
        var arguments = Arguments.of(type, "validity");
        if (!arguments.isPresent()) {
            return null;
        }
        return new Validity(
                interval(type, fields, arguments.text("from")),
                interval(type, fields, arguments.text("to")),
                day(type, fields, arguments.text("attestedFrom")),
                day(type, fields, arguments.text("attestedTo")),
                interval(type, fields, arguments.text("attestedWithin")),
                day(type, fields, arguments.text("supersededFrom")),
                seats(type, arguments.text("seats"), arguments.text("holder")));
    }

    private Validity.@Nullable Interval interval(
            ObjectTypeDefinition type, Map<String, Field> fields, @Nullable String name) {
        if (name == null) {
            return null;
        }
        if (fields.get(name) instanceof Field.Embedded field
                && field.value().lower() != null
                && field.value().upper() != null) {
            return new Validity.Interval(
                    name, field.key(field.value().lower()), field.key(field.value().upper()));
        }
        unknown(type, name);
        return null;
    }

    private Validity.@Nullable Day day(
            ObjectTypeDefinition type, Map<String, Field> fields, @Nullable String name) {
        if (name == null) {
            return null;
        }
        if (fields.get(name) instanceof Field.Property field) {
            return new Validity.Day(name, field.key());
        }
        unknown(type, name);
        return null;
    }

    private Validity.@Nullable Seats seats(
            ObjectTypeDefinition type, @Nullable String path, @Nullable String holder) {
        if (path == null && holder == null) {
            return null;
        }
        var parts = path == null ? new String[0] : path.split("\\.", -1);
        if (parts.length != 2 || holder == null) {
            faults.add(
                    Definitions.place(type),
                    "@validity of " + type.getName() + " does not say whole who holds what",
                    "Write seats as `held.number`, a field of this type and a field of what is"
                            + " held, and name in holder the field of who holds it");
            return null;
        }
        return new Validity.Seats(parts[0], parts[1], holder);
    }

    private void unknown(ObjectTypeDefinition type, String name) {
        faults.unknownField(Definitions.place(type), "@validity of " + type.getName(), name);
    }

    @Nullable Following following(FieldDefinition field) {
        var arguments = Arguments.of(field, "asOf");
        if (!arguments.isPresent()) {
            return null;
        }
        var steps = String.valueOf(arguments.text("follows")).split("\\.", -1);
        var date = arguments.text("date");
        var order = arguments.text("order");
        var otherwise = arguments.text("otherwise");
        var means = new LinkedHashMap<String, String>();
        var whole = steps.length == 2 && date != null && order != null && otherwise != null;
        for (var pair : arguments.texts("means")) {
            var parts = pair.split(":", -1);
            whole &= parts.length == 2;
            means.put(parts[0].strip(), parts[parts.length - 1].strip());
        }
        if (!whole || date == null || order == null || otherwise == null) {
            faults.add(
                    Definitions.place(field),
                    "@asOf of " + field.getName() + " does not say whole from what it follows",
                    "Write follows as `steps.code`, name date, order and otherwise, and give in"
                            + " means pairs `CODE: VALUE`");
            return null;
        }
        var told = arguments.text("told");
        return new Following(
                steps[0],
                steps[1],
                date,
                order,
                told == null ? List.of() : List.of(told.split("\\.", -1)),
                means,
                otherwise);
    }
}
