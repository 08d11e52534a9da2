package io.lianxin.mapping.sdl;

import io.lianxin.mapping.SchemaException;
import io.lianxin.mapping.SchemaPlace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects contradictions, so that all are told at once. */
final class Faults {

    private final Set<SchemaException.Fault> found = new LinkedHashSet<>();

    void add(SchemaPlace place, String what, String remedy) {
        found.add(new SchemaException.Fault(place, what, remedy));
    }

    void unknownField(SchemaPlace place, String where, String name) {
        add(
                place,
                where + " names `" + name + "`, which is no such field",
                "Correct the name or declare the field");
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new SchemaException(List.copyOf(found));
        }
    }
}
