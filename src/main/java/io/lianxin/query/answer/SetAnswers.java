package io.lianxin.query.answer;

import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.group.FacetField;
import io.lianxin.query.plan.group.Figure;
import io.lianxin.query.plan.group.GroupField;
import io.lianxin.query.plan.group.GroupKey;
import io.lianxin.query.plan.group.ValueField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Reads what a statement brought of whole sets of records. */
final class SetAnswers {

    private final UnaryOperator<@Nullable String> nouns;
    private final BiFunction<Projection, @Nullable Object, @Nullable Entity> records;

    /**
     * Makes the reader.
     *
     * @param nouns gives the noun of a label
     * @param records reads a record
     */
    SetAnswers(
            UnaryOperator<@Nullable String> nouns,
            BiFunction<Projection, @Nullable Object, @Nullable Entity> records) {
        this.nouns = nouns;
        this.records = records;
    }

    /** What the place of a part in the answer holds. */
    @Nullable Object read(Part part, @Nullable Object answer) {
        return switch (part) {
            case Part.Aggregate all -> figures(all.figures(), list(answer));
            case Part.Groups groups -> groups(groups, list(answer));
            case Part.Facets facets -> facets(facets, list(answer));
            default -> null;
        };
    }

    private static Entity figures(List<Figure> figures, List<?> values) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var figure : figures) {
            fields.put(
                    figure.resultKey(),
                    switch (figure) {
                        case Figure.One one -> values.get(one.tally());
                        case Figure.Several several -> figures(several.figures(), values);
                    });
        }
        return new Entity(null, fields);
    }

    private List<Entity> groups(Part.Groups part, List<?> rows) {
        return rows.stream().map(row -> group(part, list(row))).toList();
    }

    private Entity group(Part.Groups part, List<?> row) {
        var keys = list(row.get(0));
        var figures = list(row.get(1));
        var brought = list(row.get(2)).iterator();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var field : part.fields()) {
            fields.put(
                    field.resultKey(),
                    switch (field) {
                        case GroupField.Keys asked ->
                                values(part.by(), asked.fields(), keys, brought);
                        case GroupField.Figures asked -> figures(asked.figures(), figures);
                    });
        }
        return new Entity(null, fields);
    }

    /** The values of all keys; their records were brought field by field, then key by key. */
    private List<Entity> values(
            List<GroupKey> by, List<ValueField> fields, List<?> keys, Iterator<?> brought) {
        var objects = new ArrayList<Map<String, @Nullable Object>>();
        by.forEach(key -> objects.add(new LinkedHashMap<>()));
        for (var field : fields) {
            for (int i = 0; i < by.size(); i++) {
                var projection = field.records().get(i);
                objects.get(i)
                        .put(
                                field.resultKey(),
                                projection == null
                                        ? value(by.get(i), keys.get(i)).field(field.field())
                                        : records.apply(projection, brought.next()));
            }
        }
        return objects.stream().map(values -> new Entity(null, values)).toList();
    }

    private KeyAnswer value(GroupKey key, @Nullable Object raw) {
        return new KeyAnswer(key, raw, nouns);
    }

    private List<Entity> facets(Part.Facets part, List<?> answer) {
        var facets = new ArrayList<Entity>();
        for (int i = 0; i < part.by().size(); i++) {
            facets.add(facet(part, i, list(answer.get(i))));
        }
        return facets;
    }

    private Entity facet(Part.Facets part, int place, List<?> answer) {
        var key = part.by().get(place);
        var counts = list(answer.get(1));
        var rows = new ArrayList<FacetRow>();
        list(answer.get(0)).forEach(row -> rows.add(new FacetRow(list(row))));
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var field : part.fields()) {
            fields.put(
                    field.resultKey(),
                    switch (field) {
                        case FacetField.Path path -> String.join(".", key.path());
                        case FacetField.Distinct distinct -> counts.get(0);
                        case FacetField.Missing missing -> counts.get(1);
                        case FacetField.Values values ->
                                rows.stream().map(row -> entries(values, place, key, row)).toList();
                    });
        }
        return new Entity(null, fields);
    }

    private Entity entries(FacetField.Values values, int place, GroupKey key, FacetRow row) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : values.entries()) {
            var asked = entry.fields();
            if (asked == null) {
                fields.put(entry.resultKey(), row.count);
                continue;
            }
            var value = new LinkedHashMap<String, @Nullable Object>();
            for (var field : asked) {
                var projection = field.records().get(place);
                value.put(
                        field.resultKey(),
                        projection == null
                                ? value(key, row.key).field(field.field())
                                : records.apply(projection, row.brought.next()));
            }
            fields.put(entry.resultKey(), new Entity(null, value));
        }
        return new Entity(null, fields);
    }

    /** A value of a facet, as the statement brought it. */
    private static final class FacetRow {

        private final @Nullable Object key;
        private final @Nullable Object count;
        private final Iterator<?> brought;

        FacetRow(List<?> row) {
            this.key = row.get(0);
            this.count = row.get(1);
            this.brought = list(row.get(2)).iterator();
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
