package io.lianxin.mapping.sdl;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;

import org.jspecify.annotations.Nullable;

/** Checks what intervals and seats name. */
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
        for (var bound : new @Nullable String[] {value.lower(), value.upper(), value.blur()}) {
            if (bound != null && !value.components().containsKey(bound)) {
                faults.unknownField(value.place(), "@value of " + value.name(), bound);
            }
        }
    }

    /** What is held, how many may hold it, and who does. */
    void seats(SchemaModel model, NodeType noun) {
        var validity = noun.validity();
        var seats = validity == null ? null : validity.seats();
        if (seats == null) {
            return;
        }
        if (!isSingle(noun.fields().get(seats.holder()))) {
            unknown(noun, seats.holder());
        }
        if (!(noun.fields().get(seats.held()) instanceof Field.Relationship held) || held.many()) {
            unknown(noun, seats.held());
        } else if (!(model.type(held.target()).fields().get(seats.number())
                        instanceof Field.Property number)
                || !number.type().equals("Int")) {
            unknown(noun, held.target() + "." + seats.number());
        }
    }

    private static boolean isSingle(@Nullable Field field) {
        return field instanceof Field.Relationship to && !to.many();
    }

    private void unknown(NodeType noun, String name) {
        faults.unknownField(noun.place(), "@validity of " + noun.name(), name);
    }
}
