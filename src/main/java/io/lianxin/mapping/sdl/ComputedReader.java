package io.lianxin.mapping.sdl;

import graphql.language.FieldDefinition;

import io.lianxin.mapping.Field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads a field whose value is computed when asked for. */
final class ComputedReader {

    private ComputedReader() {}

    static Field read(FieldDefinition field, String type, boolean list, boolean required) {
        var arguments = Arguments.of(field, "computed");
        var inputs = new LinkedHashMap<String, List<String>>();
        for (var given : arguments.texts("from")) {
            int colon = given.indexOf(':');
            var path = given.substring(colon + 1).strip();
            inputs.put(
                    colon < 0 ? path : given.substring(0, colon).strip(),
                    List.of(path.split("\\.", -1)));
        }
        return new Field.Computed(
                field.getName(),
                Definitions.description(field),
                type,
                list,
                required,
                String.valueOf(arguments.text("by")),
                Collections.unmodifiableMap(inputs),
                Definitions.place(field));
    }
}
