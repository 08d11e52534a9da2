package io.lianxin.query.answer;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.Completions;
import io.lianxin.query.Inputs;
import io.lianxin.query.page.Cursors;
import io.lianxin.query.page.ListMark;
import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.Source;
import io.lianxin.query.time.CertaintyReason;
import io.lianxin.query.time.ValueReason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the one value of a statement back into the shape that the plan asked for. */
public final class Answers {

    /** Where a list's answer holds what is asked of the whole set. */
    private static final int SETS = 4;

    private final SchemaModel model;
    private final Parameters parameters;
    private final Map<Parameters.Note, String> marks = new HashMap<>();
    private final Cursors cursors;
    private final Completions.Completer completer;

    /**
     * Makes the reader for one statement.
     *
     * @param model the schema's model
     * @param parameters the statement's values
     * @param cursors makes the cursors of the rows
     * @param completer makes the values that are computed outside of the database
     */
    public Answers(
            SchemaModel model,
            Parameters parameters,
            Cursors cursors,
            Completions.Completer completer) {
        this.model = model;
        this.parameters = parameters;
        this.cursors = cursors;
        this.completer = completer;
    }

    /**
     * Reads an answer.
     *
     * @param plan the plan that was rendered
     * @param answer the statement's value
     * @return an entity, a list of entities, or null
     */
    public @Nullable Object read(Plan plan, @Nullable Object answer) {
        return switch (plan) {
            case Plan.Single one -> entity(one.projection(), answer, "");
            case Plan.Sequence some -> sequence(some, list(answer));
            case Plan.Listing listing -> listing(listing, list(answer));
        };
    }

    private List<?> sequence(Plan.Sequence plan, List<?> rows) {
        if (!(plan.records().source() instanceof Source.WithIds with)) {
            return rows.stream().map(row -> entity(plan.projection(), row, "")).toList();
        }
        var byId = new HashMap<Object, @Nullable Object>();
        for (var row : rows) {
            byId.put(list(row).get(0), entity(plan.projection(), list(row).get(1), ""));
        }
        var inOrder = new ArrayList<@Nullable Object>();
        list(parameters.value(with.ids())).forEach(id -> inOrder.add(byId.get(id)));
        return inOrder;
    }

    private Entity listing(Plan.Listing plan, List<?> answer) {
        var size = plan.page().size() == null ? 0 : plan.page().size();
        var rows = list(answer.get(0));
        var more = rows.size() > size;
        var page = more ? rows.subList(0, size) : rows;
        var ordered = plan.page().backward() ? page.reversed() : page;
        var values = new LinkedHashMap<String, @Nullable Object>();
        int place = 1;
        int counted = 0;
        var sets =
                answer.size() > SETS
                        ? list(answer.get(SETS)).iterator()
                        : Collections.emptyIterator();
        var whole =
                new SetAnswers(
                        model.labels()::get, (projection, row) -> entity(projection, row, ""));
        for (var part : plan.parts()) {
            switch (part) {
                case Part.Aggregate set ->
                        values.put(part.resultKey(), whole.read(set, sets.next()));
                case Part.Groups set -> values.put(part.resultKey(), whole.read(set, sets.next()));
                case Part.Facets set -> values.put(part.resultKey(), whole.read(set, sets.next()));
                case Part.Edges edges -> {
                    values.put(part.resultKey(), edges(plan, edges, ordered, place++));
                }
                case Part.Nodes nodes -> {
                    values.put(part.resultKey(), nodes(nodes, ordered, place++));
                }
                case Part.Total total -> values.put(part.resultKey(), answer.get(1));
                case Part.CountUpTo count ->
                        values.put(part.resultKey(), list(answer.get(3)).get(counted++));
                case Part.PageInfo info ->
                        values.put(
                                part.resultKey(),
                                info(
                                        plan,
                                        info,
                                        ordered,
                                        more,
                                        Boolean.TRUE.equals(answer.get(2))));
            }
        }
        return new Entity(null, values);
    }

    private List<?> edges(Plan.Listing plan, Part.Edges edges, List<?> rows, int place) {
        var result = new ArrayList<@Nullable Object>();
        boolean isTold = edges.wantsCursors();
        for (var row : rows) {
            var cursor = isTold ? cursor(plan, row) : "";
            result.add(entity(edges.projection(), list(row).get(place), cursor));
        }
        return result;
    }

    private List<?> nodes(Part.Nodes nodes, List<?> rows, int place) {
        var result = new ArrayList<@Nullable Object>();
        rows.forEach(row -> result.add(value(nodes.cell(), list(row).get(place), "")));
        return result;
    }

    private Entity info(
            Plan.Listing plan, Part.PageInfo info, List<?> rows, boolean more, boolean behind) {
        var backward = plan.page().backward();
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : info.entries()) {
            values.put(
                    entry.resultKey(),
                    switch (entry.field()) {
                        case "hasNextPage" -> backward ? behind : more;
                        case "hasPreviousPage" -> backward ? more : behind;
                        case "startCursor" -> rows.isEmpty() ? null : cursor(plan, rows.getFirst());
                        default -> rows.isEmpty() ? null : cursor(plan, rows.getLast());
                    });
        }
        return new Entity(null, values);
    }

    private String cursor(Plan.Listing plan, @Nullable Object row) {
        var mark =
                marks.computeIfAbsent(
                        plan.page().mark(),
                        note -> ListMark.of(parameters.notes().get(note.index())));
        return cursors.encode(mark, list(list(row).get(0)));
    }

    private @Nullable Entity entity(Projection projection, @Nullable Object row, String cursor) {
        if (row == null) {
            return null;
        }
        var cells = list(row);
        int place = projection.isMixed() ? 1 : 0;
        var noun =
                projection.isMixed()
                        ? model.noun(list(cells.getFirst()))
                        : projection.type().name();
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var column : projection.columns()) {
            var raw = cells.get(place++);
            if (noun == null || column.types().contains(noun)) {
                values.put(column.resultKey(), value(column.cell(), raw, cursor));
            }
        }
        return new Entity(noun, values);
    }

    private @Nullable Object value(Cell cell, @Nullable Object raw, String cursor) {
        return switch (cell) {
            case Cell.Cursor own -> cursor;
            case Cell.Value value -> components(value, raw);
            case Cell.Self self -> entity(self.projection(), raw, cursor);
            case Cell.Nested nested -> read(nested.plan(), raw);
            case Cell.Property property -> raw;
            case Cell.Computed computed -> raw;
            case Cell.Certainty certainty -> raw;
            case Cell.StaleDays stale -> raw;
            case Cell.Conflict conflict -> raw;
            case Cell.AsOfDay it -> raw;
            case Cell.CertaintyReason it ->
                    raw == null
                            ? null
                            : reason(it.components(), CertaintyReason.of(list(raw))::field);
            case Cell.ValueReason it ->
                    raw == null ? null : reason(it.components(), ValueReason.of(list(raw))::field);
            case Cell.Nothing nothing -> null;
            case Cell.Completed completed -> completed(completed, raw);
        };
    }

    private static Entity reason(
            List<Cell.Value.Component> asked, Function<String, @Nullable Object> fields) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        asked.forEach(each -> values.put(each.resultKey(), fields.apply(each.key())));
        return new Entity(null, values);
    }

    private @Nullable Object completed(Cell.Completed cell, @Nullable Object raw) {
        var brought = entity(cell.inputs(), raw, "");
        if (brought == null) {
            return null;
        }
        var made = completer.complete(cell.by(), Inputs.of(brought, cell.paths()));
        if (!(made instanceof Map<?, ?> components) || cell.components().isEmpty()) {
            return made;
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        cell.components().forEach(each -> values.put(each.resultKey(), components.get(each.key())));
        return new Entity(null, values);
    }

    private static @Nullable Entity components(Cell.Value value, @Nullable Object raw) {
        if (raw == null) {
            return null;
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < value.components().size(); i++) {
            values.put(value.components().get(i).resultKey(), list(raw).get(i));
        }
        return new Entity(null, values);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
