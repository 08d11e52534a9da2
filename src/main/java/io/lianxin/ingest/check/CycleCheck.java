package io.lianxin.ingest.check;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nothing lies in itself, over any number of steps along a transitive field. */
final class CycleCheck {

    private final SchemaModel model;
    private final RecordSet records;
    private final Faults faults;

    CycleCheck(SchemaModel model, RecordSet records, Faults faults) {
        this.model = model;
        this.records = records;
        this.faults = faults;
    }

    void run() {
        for (var noun : model.nodes().values()) {
            for (var field : noun.fields().values()) {
                if (isTransitive(field)) {
                    check(noun, field);
                }
            }
        }
    }

    private static boolean isTransitive(Field field) {
        return switch (field) {
            case Field.Relationship direct -> direct.transitive();
            case Field.Through through -> through.transitive();
            default -> false;
        };
    }

    private void check(NodeType noun, Field field) {
        var done = new HashSet<String>();
        for (var draft : records.of(noun.name())) {
            walk(draft, field, done, new ArrayDeque<>());
        }
    }

    private void walk(Draft draft, Field field, Set<String> done, ArrayDeque<String> path) {
        if (path.contains(draft.id())) {
            tell(draft, field, path);
            return;
        }
        if (!done.add(draft.id())) {
            return;
        }
        path.addLast(draft.id());
        for (var above : above(draft, field)) {
            var next = records.find(above);
            if (next != null) {
                walk(next, field, done, path);
            }
        }
        path.removeLast();
    }

    private List<String> above(Draft draft, Field field) {
        return switch (field) {
            case Field.Relationship direct when direct.outgoing() ->
                    draft.links(direct.name()).stream().map(link -> link.id()).toList();
            case Field.Through through ->
                    records.incoming(model.joins(draft.type(), through).type(), draft.id()).stream()
                            .flatMap(joining -> joining.links(through.end()).stream())
                            .map(link -> link.id())
                            .toList();
            default -> List.of();
        };
    }

    private void tell(Draft draft, Field field, ArrayDeque<String> path) {
        var circle = new ArrayList<>(path);
        circle.subList(0, circle.indexOf(draft.id())).clear();
        circle.add(draft.id());
        faults.add(
                draft.place(),
                draft.id()
                        + " reaches itself along "
                        + draft.type().name()
                        + "."
                        + field.name()
                        + ": "
                        + String.join(" → ", circle),
                "Correct one of these rows");
    }
}
