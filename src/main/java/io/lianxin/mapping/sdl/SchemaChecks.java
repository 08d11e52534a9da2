package io.lianxin.mapping.sdl;

import io.lianxin.mapping.AbstractType;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaPlace;
import io.lianxin.mapping.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what contradicts itself across types. */
final class SchemaChecks {

    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

    private final SchemaModel model;
    private final Faults faults;

    SchemaChecks(SchemaModel model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    void run() {
        model.values().values().forEach(this::interval);
        model.nodes().values().forEach(this::noun);
        model.abstracts().values().forEach(this::members);
        types().forEach(type -> type.fields().values().forEach(field -> field(type, field)));
        new DayChecks(model, faults).run();
        new NameChecks(model, faults).run();
        new StorageChecks(model, faults).run();
        new InputChecks(model, faults).run();
    }

    private void interval(ValueType value) {
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

    private Stream<RecordType> types() {
        return Stream.concat(model.nodes().values().stream(), model.abstracts().values().stream());
    }

    private void noun(NodeType noun) {
        if (!(noun.fields().get("id") instanceof Field.Property id) || !id.type().equals("ID")) {
            faults.add(
                    noun.place(),
                    "the noun " + noun.name() + " has no field `id: ID!`",
                    "Let it implement the interface that has the id");
        }
        Stream.concat(noun.key().stream(), noun.search().stream())
                .filter(name -> !noun.fields().containsKey(name))
                .forEach(name -> unknownField(noun.place(), "@node of " + noun.name(), name));
        caption(noun);
        var trees = noun.fields().values().stream().filter(SchemaChecks::isTransitive).toList();
        if (trees.size() > 1) {
            faults.add(
                    trees.get(1).place(),
                    "the type "
                            + noun.name()
                            + " has two transitive fields, "
                            + trees.get(0).name()
                            + " and "
                            + trees.get(1).name(),
                    "Keep one of them transitive");
        }
    }

    private static boolean isTransitive(Field field) {
        return switch (field) {
            case Field.Relationship relationship -> relationship.transitive();
            case Field.Through through -> through.transitive();
            default -> false;
        };
    }

    private void caption(NodeType noun) {
        var caption = noun.caption();
        if (caption == null) {
            faults.add(
                    noun.place(),
                    "the noun " + noun.name() + " has no caption",
                    "Say in @node(caption:) what its short name is made of");
            return;
        }
        var names = BRACES.matcher(caption).results().map(found -> found.group(1)).toList();
        for (var name : names.isEmpty() ? List.of(caption) : names) {
            var first = name.split("\\.", 2)[0];
            if (!noun.fields().containsKey(first)) {
                unknownField(noun.place(), "the caption of " + noun.name(), first);
            }
        }
    }

    private void members(AbstractType type) {
        if (type.members().isEmpty()) {
            faults.add(
                    type.place(),
                    "no noun is a " + type.name(),
                    "Let a type implement it, or remove it");
        }
        type.members().stream()
                .filter(name -> !model.nodes().containsKey(name))
                .forEach(name ->
                        faults.add(
                                type.place(),
                                "the member " + name + " of " + type.name() + " is no noun",
                                "Name types with @node only"));
    }

    private void field(RecordType owner, Field field) {
        if (field instanceof Field.Through through) {
            through(owner, through);
        }
        if (field instanceof Field.Relationship one && one.transitive()) {
            tree(owner, field, one.target());
        }
    }

    private void through(RecordType owner, Field.Through through) {
        if (!(owner.fields().get(through.joins()) instanceof Field.Relationship joins)) {
            unknownField(through.place(), "through of " + through.name(), through.joins());
            return;
        }
        var joining = model.find(joins.target()).map(RecordType::fields).orElse(Map.of());
        if (!(joining.get(through.end()) instanceof Field.Relationship end)) {
            unknownField(
                    through.place(),
                    "through of " + through.name(),
                    joins.target() + "." + through.end());
            return;
        }
        if (!end.target().equals(through.target()) || end.many()) {
            faults.add(
                    through.place(),
                    through.name()
                            + " is a list of "
                            + through.target()
                            + ", but "
                            + joins.target()
                            + "."
                            + end.name()
                            + " leads to "
                            + (end.many() ? "several " : "")
                            + end.target(),
                    "Make both the same type, the far end a single one");
        }
        if (through.transitive()) {
            tree(owner, through, through.target());
        }
    }

    private void tree(RecordType owner, Field field, String target) {
        if (!target.equals(owner.name())) {
            faults.add(
                    field.place(),
                    "the transitive field "
                            + field.name()
                            + " leads from "
                            + owner.name()
                            + " to "
                            + target,
                    "Let a transitive field lead to its own type");
        }
    }

    private void unknownField(SchemaPlace place, String where, String name) {
        faults.unknownField(place, where, name);
    }
}
