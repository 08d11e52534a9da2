package io.lianxin.mapping.sdl;

import graphql.language.FieldDefinition;

import io.lianxin.mapping.Following;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;

/** Reads from which records a field follows as of a day. */
final class FollowingReader {

    private final Faults faults;

    FollowingReader(Faults faults) {
        this.faults = faults;
    }

    @Nullable Following read(FieldDefinition field) {
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
