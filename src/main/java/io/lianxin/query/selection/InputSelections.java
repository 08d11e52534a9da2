package io.lianxin.query.selection;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.Inputs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Selects what a computer outside of the database is given, as if a client had asked for it. */
final class InputSelections {

    private final SchemaModel model;

    InputSelections(SchemaModel model) {
        this.model = model;
    }

    List<Selection> of(RecordType type, Field.Computed field) {
        return below(type, field.inputs().values());
    }

    /** Paths that begin alike share their beginning. */
    private List<Selection> below(RecordType type, Collection<List<String>> paths) {
        var byName = new LinkedHashMap<String, List<List<String>>>();
        for (var path : paths) {
            byName.computeIfAbsent(path.getFirst(), each -> new ArrayList<>())
                    .add(path.subList(1, path.size()));
        }
        return byName.entrySet().stream()
                .map(each -> along(type, each.getKey(), each.getValue()))
                .toList();
    }

    private Selection along(RecordType type, String name, List<List<String>> rests) {
        return switch (type.fields().get(name)) {
            case Field.Relationship to -> {
                var records = below(model.type(to.target()), rests);
                yield selected(
                        name, to.many() ? List.of(selected(Inputs.NODES, records)) : records);
            }
            case Field.Embedded value ->
                    selected(
                            name,
                            rests.stream()
                                    .map(List::getFirst)
                                    .distinct()
                                    .map(component -> selected(component, List.of()))
                                    .toList());
            case null, default -> selected(name, List.of());
        };
    }

    private static Selection selected(String name, List<Selection> children) {
        return new Selection(name, name, Set.of(), Map.of(), children);
    }
}
