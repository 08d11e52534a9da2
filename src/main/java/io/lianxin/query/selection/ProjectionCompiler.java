package io.lianxin.query.selection;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.filter.Contests;
import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Projection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles what is selected of a record into columns. */
final class ProjectionCompiler {

    private final SchemaModel model;
    private final SelectionCompiler plans;
    private final InputSelections inputs;

    ProjectionCompiler(SchemaModel model, SelectionCompiler plans) {
        this.model = model;
        this.plans = plans;
        this.inputs = new InputSelections(model);
    }

    Projection of(RecordType type, List<Selection> children) {
        var columns = new ArrayList<Projection.Column>();
        for (var child : children) {
            groups(type, child)
                    .forEach((stored, nouns) -> {
                        var noun = model.node(nouns.iterator().next());
                        var cell = child.placed(() -> cell(noun, stored.field, child));
                        columns.add(new Projection.Column(child.resultKey(), nouns, cell));
                    });
        }
        return new Projection(type, List.copyOf(columns));
    }

    /** The nouns of which the field is asked, by how they store it. */
    private Map<Stored, Set<String>> groups(RecordType type, Selection child) {
        var nouns = new LinkedHashSet<>(type.members());
        nouns.retainAll(child.types());
        var asked = nouns.isEmpty() ? type.members() : nouns;
        var groups = new LinkedHashMap<Stored, Set<String>>();
        for (var noun : asked) {
            var field = model.node(noun).fields().get(child.name());
            groups.computeIfAbsent(Stored.of(noun, field), same -> new LinkedHashSet<>()).add(noun);
        }
        return groups;
    }

    private Cell cell(NodeType noun, @Nullable Field field, Selection child) {
        return switch (field) {
            case Field.Property property -> property(noun, property);
            case Field.Embedded embedded -> value(embedded, child);
            case Field.Computed computed when computed.isOutside() ->
                    new Cell.Completed(
                            computed.by(),
                            computed.inputs(),
                            of(noun, inputs.of(noun, computed)),
                            components(child));
            case Field.Computed computed -> new Cell.Computed(computed.by(), null);
            case Field.Relationship to -> new Cell.Nested(plans.along(to, child), prunes(child));
            case Field.Through through ->
                    new Cell.Nested(plans.through(noun, through, child), prunes(child));
            case null -> derived(noun, child);
        };
    }

    private static boolean prunes(Selection child) {
        return Boolean.TRUE.equals(child.arguments().get("prune"));
    }

    private Cell property(NodeType noun, Field.Property property) {
        var restrictedTo = property.rules().restrictedTo();
        var followed = Followed.of(model, noun, property);
        return followed == null
                ? new Cell.Property(property.key(), restrictedTo)
                : new Cell.AsOfDay(followed, restrictedTo, null);
    }

    private Cell derived(NodeType noun, Selection child) {
        var of = child.name().replaceFirst("Reason$", "");
        if (noun.fields().get(of) instanceof Field.Property property && !of.equals(child.name())) {
            var followed = Followed.of(model, noun, property);
            return followed == null
                    ? new Cell.Nothing()
                    : new Cell.ValueReason(followed, null, components(child));
        }
        if (child.name().equals("ancestors")) {
            return new Cell.Nested(plans.above(noun, child));
        }
        var validity = noun.validity();
        if (validity == null) {
            return new Cell.Nothing();
        }
        return switch (child.name()) {
            case "certainty" -> new Cell.Certainty(validity, null);
            case "certaintyReason" -> new Cell.CertaintyReason(validity, null, components(child));
            case "conflict" -> new Cell.Conflict(Contests.of(model, noun));
            default -> new Cell.StaleDays(validity, null);
        };
    }

    private static List<Cell.Value.Component> components(Selection child) {
        return child.children().stream()
                .map(each -> new Cell.Value.Component(each.resultKey(), each.name()))
                .toList();
    }

    private static Cell value(Field.Embedded field, Selection child) {
        return new Cell.Value(
                field.required() ? List.of() : field.presence(),
                child.children().stream()
                        .map(component ->
                                new Cell.Value.Component(
                                        component.resultKey(), field.key(component.name())))
                        .toList(),
                field.rules().restrictedTo());
    }

    /** A field without what does not matter to its storage, so that nouns can share a column. */
    private record Stored(String signature, @Nullable Field field) {

        static Stored of(String noun, @Nullable Field field) {
            var signature =
                    switch (field) {
                        case Field.Property property ->
                                "property "
                                        + property.key()
                                        + property.rules().restrictedTo()
                                        + (property.following() == null ? "" : noun);
                        case Field.Embedded value ->
                                "value " + value.value().name() + value.rules().restrictedTo();
                        case Field.Computed computed ->
                                "computed " + computed.by() + computed.inputs();
                        case Field.Relationship to ->
                                "to " + to.type() + to.outgoing() + to.many() + to.target();
                        case Field.Through through ->
                                "through " + through.joins() + "." + through.end();
                        case null -> "derived " + noun;
                    };
            return new Stored(signature, field);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Stored stored && stored.signature.equals(signature);
        }

        @Override
        public int hashCode() {
            return signature.hashCode();
        }
    }
}
