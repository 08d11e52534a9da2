package io.lianxin.query.selection;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Selects what a computer outside of the database is given, as if a client had asked for it. */
final class InputSelections {

    private static final String NODES = "nodes";

    private final SchemaModel model;

    InputSelections(SchemaModel model) {
        this.model = model;
    }

    List<Selection> of(RecordType type, Field.Computed field) {
        return field.inputs().entrySet().stream()
                .map(input -> along(input.getKey(), type, input.getValue()))
                .toList();
    }

    private Selection along(String key, RecordType type, List<String> path) {
        var name = path.getFirst();
        var rest = path.subList(1, path.size());
        if (rest.isEmpty()) {
            return selected(key, name, List.of());
        }
        if (!(type.fields().get(name) instanceof Field.Relationship to)) {
            return selected(key, name, List.of(selected(key, rest.getFirst(), List.of())));
        }
        var below = List.of(along(key, model.type(to.target()), rest));
        return selected(key, name, to.many() ? List.of(selected(NODES, NODES, below)) : below);
    }

    private static Selection selected(String key, String name, List<Selection> children) {
        return new Selection(key, name, Set.of(), Map.of(), children);
    }
}
