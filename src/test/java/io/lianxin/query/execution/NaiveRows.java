package io.lianxin.query.execution;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.Source;

import org.jspecify.annotations.NullUnmarked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What a database could bring for a plan, and sometimes what no good database would bring. */
@NullUnmarked // null is what it is for
final class NaiveRows {

    private final SchemaModel model;
    private final Random random;
    private final Map<String, Field.Property> properties = new HashMap<>();

    NaiveRows(SchemaModel model, long seed) {
        this.model = model;
        this.random = new Random(seed);
        model.nodes().values().stream()
                .flatMap(noun -> noun.fields().values().stream())
                .forEach(this::remember);
    }

    private void remember(Field field) {
        switch (field) {
            case Field.Property property -> properties.put(property.key(), property);
            case Field.Embedded value ->
                    value.value()
                            .components()
                            .forEach((name, part) -> properties.put(value.key(name), part));
            default -> {}
        }
    }

    Object of(Plan plan, Parameters parameters) {
        return switch (plan) {
            case Plan.Single one ->
                    random.nextInt(5) == 0 ? null : row(one.projection(), parameters);
            case Plan.Sequence some -> sequence(some, parameters);
            case Plan.Listing listing -> listing(listing, parameters);
        };
    }

    private List<?> sequence(Plan.Sequence plan, Parameters parameters) {
        var rows = new ArrayList<>();
        if (!(plan.records().source() instanceof Source.WithIds with)) {
            for (int i = random.nextInt(3); i > 0; i--) {
                rows.add(row(plan.projection(), parameters));
            }
            return rows;
        }
        for (var id : (List<?>) parameters.value(with.ids())) {
            if (random.nextInt(4) > 0) {
                rows.add(List.of(id, row(plan.projection(), parameters)));
            }
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    private List<?> listing(Plan.Listing plan, Parameters parameters) {
        var rows = new ArrayList<>();
        int size = plan.page().size() == null ? 1 : plan.page().size();
        for (int i = random.nextInt(Math.min(size, 4) + 2); i > 0; i--) {
            var row = new ArrayList<>();
            row.add(plan.order().stream().map(key -> (Object) "key").toList());
            plan.rowParts().forEach(part -> row.add(part(part, parameters)));
            rows.add(row);
        }
        var counts = plan.parts().stream().map(part -> (Object) (long) random.nextInt(9)).toList();
        var sets = new ArrayList<>(Collections.nCopies(plan.parts().size(), null));
        var total = (long) random.nextInt(40);
        return List.of(rows, total, random.nextBoolean(), counts, sets);
    }

    private Object part(Part part, Parameters parameters) {
        return switch (part) {
            case Part.Edges edges -> row(edges.projection(), parameters);
            case Part.Nodes nodes -> cell(nodes.cell(), parameters);
            default -> null;
        };
    }

    private List<?> row(Projection projection, Parameters parameters) {
        var cells = new ArrayList<>();
        if (projection.isMixed()) {
            var nouns = projection.type().members().stream().sorted().toList();
            var label =
                    random.nextInt(200) == 0
                            ? "Unheard"
                            : model.node(nouns.get(random.nextInt(nouns.size()))).label();
            cells.add(List.of("Record", label, "Node"));
        }
        projection.columns().forEach(column -> cells.add(cell(column.cell(), parameters)));
        return cells;
    }

    private Object cell(Cell cell, Parameters parameters) {
        return switch (cell) {
            case Cell.Property property -> stored(property.key());
            case Cell.Value value ->
                    random.nextInt(4) == 0
                            ? null
                            : value.components().stream().map(part -> stored(part.key())).toList();
            case Cell.Self self -> row(self.projection(), parameters);
            case Cell.Nested nested -> of(nested.plan(), parameters);
            case Cell.Completed completed -> row(completed.inputs(), parameters);
            case Cell.Cursor cursor -> null;
            case Cell.Nothing nothing -> null;
            case Cell.CertaintyReason reason -> reason();
            default -> random.nextInt(3) == 0 ? null : scalar(any());
        };
    }

    private Object reason() {
        return switch (random.nextInt(10)) {
            case 0 -> List.of("NO_RULE");
            case 1, 2, 3 -> null;
            default ->
                    Stream.concat(
                                    Stream.of("ENDED"),
                                    Stream.generate(() -> (Object) LocalDate.of(2020, 2, 2))
                                            .limit(9))
                            .toList();
        };
    }

    private String any() {
        var types = List.of("String", "Int", "Boolean", "Float", "Date");
        return types.get(random.nextInt(types.size()));
    }

    /** A value of the property's type; rarely none, very rarely one of another type. */
    private Object stored(String key) {
        var property = properties.get(key);
        int luck = random.nextInt(100);
        if (property == null || luck == 0) {
            return scalar(any());
        }
        if (luck < (property.required() ? 4 : 20)) {
            return null;
        }
        var item = scalar(property.type());
        return property.list() && luck < 98 ? List.of(item, scalar(property.type())) : item;
    }

    private Object scalar(String type) {
        var codes = model.enums().get(type);
        if (codes != null) {
            var names = List.copyOf(codes.codes().keySet());
            return names.get(random.nextInt(names.size()));
        }
        return switch (type) {
            case "Int" -> random.nextInt(40) == 0 ? Long.MAX_VALUE : (long) random.nextInt(900);
            case "Float" -> random.nextInt(40) == 0 ? Double.NaN : random.nextInt(900) / 8.0;
            case "Boolean" -> random.nextBoolean();
            case "Date" -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900));
            default -> "text " + random.nextInt(900) + " 文";
        };
    }
}
