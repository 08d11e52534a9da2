package io.lianxin.mapping.sdl;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

import java.util.List;
import java.util.stream.Stream;

/** Checks what computers outside of the database are given, and how private names are shown. */
final class InputChecks {

    private final SchemaModel model;
    private final Faults faults;

    InputChecks(SchemaModel model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    void run() {
        Stream.concat(model.abstracts().values().stream(), model.nodes().values().stream())
                .forEach(type -> type.fields().values().forEach(field -> field(type, field)));
    }

    private void field(RecordType type, Field field) {
        if (field instanceof Field.Computed computed) {
            computed.inputs().values().forEach(path -> path(type, computed, path));
            if (model.values().containsKey(computed.type()) && !computed.isOutside()) {
                faults.add(
                        computed.place(),
                        type.name() + "." + computed.name() + " is a value without inputs",
                        "Say in `from` what its computer is given");
            }
        } else if (field instanceof Field.Property property) {
            name(type, property);
        }
    }

    private void path(RecordType type, Field.Computed computed, List<String> path) {
        RecordType at = type;
        for (int i = 0; i < path.size(); i++) {
            var rest = path.subList(i + 1, path.size());
            switch (at.fields().get(path.get(i))) {
                case Field.Relationship to when !rest.isEmpty() -> at = model.type(to.target());
                case Field.Property property when rest.isEmpty() -> {
                    return;
                }
                case Field.Embedded value
                        when rest.size() == 1
                                && value.value().components().containsKey(rest.getFirst()) -> {
                    return;
                }
                case null, default -> {
                    faults.add(
                            computed.place(),
                            "the path `"
                                    + String.join(".", path)
                                    + "` of "
                                    + type.name()
                                    + "."
                                    + computed.name()
                                    + " leads to no stored value",
                            "Lead it along relationships to a property or a value's component");
                    return;
                }
            }
        }
    }

    private void name(RecordType type, Field.Property property) {
        var shown = property.rules().shown();
        if (shown == null) {
            return;
        }
        if (!(type.fields().get(shown) instanceof Field.Property)) {
            faults.unknownField(property.place(), "@restricted of " + property.name(), shown);
        }
        if (model.textHash().isEmpty()) {
            faults.add(
                    property.place(),
                    property.name() + " is the place of a private name, and no type is a page",
                    "Mark the page's hash with @property(textHash: true)");
        }
    }
}
