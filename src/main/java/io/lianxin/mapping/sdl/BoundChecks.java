package io.lianxin.mapping.sdl;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.ValueType;

import org.jspecify.annotations.Nullable;

/** Checks what intervals and validity name as their bounds. */
final class BoundChecks {

    private final Faults faults;

    BoundChecks(Faults faults) {
        this.faults = faults;
    }

    void interval(ValueType value) {
        if ((value.lower() == null) != (value.upper() == null)) {
            faults.add(
                    value.place(),
                    "the value type " + value.name() + " names one bound only",
                    "Name both lower and upper, or neither");
        }
        for (var bound : new @Nullable String[] {value.lower(), value.upper()}) {
            if (bound != null && !value.components().containsKey(bound)) {
                faults.unknownField(value.place(), "@value of " + value.name(), bound);
            }
        }
    }

    void validity(NodeType noun) {
        var validity = noun.validity();
        if (validity == null) {
            return;
        }
        for (var name : new @Nullable String[] {validity.from(), validity.to()}) {
            if (name != null
                    && !(noun.fields().get(name) instanceof Field.Embedded bound
                            && bound.value().isInterval())) {
                faults.unknownField(noun.place(), "@validity of " + noun.name(), name);
            }
        }
        for (var name :
                new @Nullable String[] {
                    validity.attestedFrom(), validity.attestedTo(), validity.supersededFrom()
                }) {
            if (name != null && !(noun.fields().get(name) instanceof Field.Property)) {
                faults.unknownField(noun.place(), "@validity of " + noun.name(), name);
            }
        }
    }
}
