package io.lianxin.mapping.sdl;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds relationships that nobody writes or that two fields claim, and unlike inheritance. */
final class StorageChecks {

    private final SchemaModel model;
    private final Faults faults;

    StorageChecks(SchemaModel model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    void run() {
        var labels = new HashMap<String, NodeType>();
        for (var noun : model.nodes().values()) {
            var same = labels.putIfAbsent(noun.label(), noun);
            if (same != null) {
                faults.add(
                        noun.place(),
                        noun.name()
                                + " and "
                                + same.name()
                                + " have the same label "
                                + noun.label(),
                        "Give each a label of its own");
            }
            keys(noun);
            noun.fields().values().forEach(field -> inherited(noun, field));
            var relationships = relationships(noun).toList();
            for (int i = 0; i < relationships.size(); i++) {
                written(noun, relationships.get(i));
                for (var other : relationships.subList(i + 1, relationships.size())) {
                    apart(noun, relationships.get(i), other);
                }
            }
        }
    }

    private void keys(NodeType noun) {
        var taken = new HashMap<String, Field>();
        for (var field : noun.fields().values()) {
            for (var key : keys(field)) {
                var same = taken.putIfAbsent(key, field);
                if (same != null) {
                    faults.add(
                            field.place(),
                            noun.name()
                                    + "."
                                    + field.name()
                                    + " and "
                                    + noun.name()
                                    + "."
                                    + same.name()
                                    + " are stored in the same property "
                                    + key,
                            "Give each a property of its own");
                }
            }
        }
    }

    private static List<String> keys(Field field) {
        return switch (field) {
            case Field.Property property -> List.of(property.key());
            case Field.Embedded value ->
                    value.value().components().keySet().stream().map(value::key).toList();
            default -> List.of();
        };
    }

    private static Stream<Field.Relationship> relationships(NodeType noun) {
        return noun.fields().values().stream()
                .filter(Field.Relationship.class::isInstance)
                .map(Field.Relationship.class::cast);
    }

    private void written(NodeType noun, Field.Relationship field) {
        var writers = model.type(field.target()).members().stream().map(model::node);
        if (!field.outgoing()
                && writers.flatMap(StorageChecks::relationships)
                        .noneMatch(out ->
                                out.outgoing()
                                        && out.type().equals(field.type())
                                        && leadsTo(out, noun))) {
            faults.add(
                    field.place(),
                    noun.name()
                            + "."
                            + field.name()
                            + " reads the relationship "
                            + field.type()
                            + " from "
                            + field.target()
                            + ", and no field of "
                            + field.target()
                            + " writes it",
                    "Declare in "
                            + field.target()
                            + " a field with @relationship(type: \""
                            + field.type()
                            + "\", direction: OUT)");
        }
    }

    private boolean leadsTo(Field.Relationship field, RecordType type) {
        return !Collections.disjoint(model.type(field.target()).members(), type.members());
    }

    private void apart(NodeType noun, Field.Relationship one, Field.Relationship other) {
        if (one.type().equals(other.type())
                && one.outgoing() == other.outgoing()
                && leadsTo(one, model.type(other.target()))) {
            faults.add(
                    other.place(),
                    noun.name()
                            + "."
                            + one.name()
                            + " and "
                            + noun.name()
                            + "."
                            + other.name()
                            + " are stored as the same relationship "
                            + one.type(),
                    "Give each a type of its own");
        }
    }

    private void inherited(NodeType noun, Field field) {
        for (var name : noun.interfaces()) {
            var above = model.abstracts().get(name);
            var same = above == null ? null : above.fields().get(field.name());
            if (same != null && !isAlike(field, same)) {
                faults.add(
                        field.place(),
                        noun.name()
                                + "."
                                + field.name()
                                + " is stored otherwise than "
                                + name
                                + "."
                                + field.name()
                                + " at "
                                + same.place(),
                        "Let both say the same, or leave the field to the interface");
            }
        }
    }

    /** Filters and orders of an interface read what the interface says. */
    private static boolean isAlike(Field field, Field above) {
        return switch (field) {
            case Field.Property own ->
                    above instanceof Field.Property other
                            && own.key().equals(other.key())
                            && own.list() == other.list()
                            && Objects.equals(own.following(), other.following())
                            && isAlike(own.rules(), other.rules());
            case Field.Embedded own ->
                    above instanceof Field.Embedded other
                            && own.value().name().equals(other.value().name())
                            && isAlike(own.rules(), other.rules());
            case Field.Relationship own ->
                    above instanceof Field.Relationship other
                            && own.type().equals(other.type())
                            && own.outgoing() == other.outgoing()
                            && own.many() == other.many()
                            && (!own.many() || own.target().equals(other.target()));
            case Field.Through own ->
                    above instanceof Field.Through other
                            && own.joins().equals(other.joins())
                            && own.end().equals(other.end());
            case Field.Computed own -> above instanceof Field.Computed;
        };
    }

    private static boolean isAlike(Field.Rules own, Field.Rules above) {
        return String.valueOf(own.restrictedTo()).equals(String.valueOf(above.restrictedTo()));
    }
}
