package io.lianxin.bench.sheet;

import io.lianxin.ingest.search.RecordKeys;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.search.SearchedNoun;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one noun; which columns there are, what they are called and hold, the schema says.
 */
public final class Sheet {

    private static final List<String> ALWAYS = List.of("id", "caption");

    private final NodeType noun;
    private final CsvFile file;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final @Nullable SearchedNoun searched;
    private final Map<String, String> leadsTo = new HashMap<>();
    private final @Nullable String[] cells;

    /**
     * An empty sheet.
     *
     * @param model what the schema says
     * @param noun the noun
     * @param fields the fields that its rows fill, besides id and caption
     * @param file takes the rows
     * @throws IllegalArgumentException where the noun lacks such a field, or a field that it
     *     requires is not among them
     */
    Sheet(SchemaModel model, NodeType noun, List<String> fields, CsvFile file) {
        this.noun = noun;
        this.file = file;
        ALWAYS.forEach(field -> add(model, field));
        fields.forEach(field -> add(model, field));
        noun.fields().values().forEach(this::demand);
        this.searched = SearchedRow.noun(model, noun.name());
        if (searched != null) {
            SearchedRow.COLUMNS.forEach(name -> add(name, Column.hidden(name)));
        }
        this.cells = new String[columns.size() + 1];
    }

    private void add(SchemaModel model, String name) {
        switch (noun.fields().get(name)) {
            case Field.Property property ->
                    add(name, Column.of(model, property.key(), property, property.required()));
            case Field.Embedded embedded ->
                    embedded.value()
                            .components()
                            .values()
                            .forEach(component ->
                                    add(
                                            name + "." + component.name(),
                                            Column.of(
                                                    model,
                                                    embedded.key(component.name()),
                                                    component,
                                                    embedded.required() && component.required())));
            case null, default ->
                    throw new IllegalArgumentException(
                            "The schema stores no field " + noun.name() + "." + name);
        }
    }

    private void add(String path, Column column) {
        places.put(path, columns.size() + 1);
        columns.add(column);
    }

    private void demand(Field field) {
        boolean required =
                switch (field) {
                    case Field.Property property -> property.required();
                    case Field.Embedded embedded -> embedded.required();
                    default -> false;
                };
        if (required
                && places.keySet().stream()
                        .noneMatch(path ->
                                path.equals(field.name()) || path.startsWith(field.name() + "."))) {
            throw new IllegalArgumentException(
                    "The schema requires " + noun.name() + "." + field.name() + "; fill it too");
        }
    }

    NodeType noun() {
        return noun;
    }

    CsvFile file() {
        return file;
    }

    String head() {
        var head = new StringBuilder(":ID");
        columns.forEach(column -> head.append('\t').append(column.head()));
        return head.append('\n').toString();
    }

    /**
     * Begins a row.
     *
     * @param node the new node
     * @param id its id
     * @param caption its caption
     * @return this sheet
     */
    public Sheet begin(long node, String id, String caption) {
        Arrays.fill(cells, null);
        leadsTo.clear();
        cells[0] = Long.toString(node);
        return put("id", id).put("caption", caption);
    }

    /**
     * Fills a field, or a component of it.
     *
     * @param path a field, or a component as in {@code title.zh}
     * @param value its value
     * @return this sheet
     */
    public Sheet put(String path, String value) {
        Integer place = places.get(path);
        if (place == null) {
            throw new IllegalArgumentException(
                    noun.name() + "." + path + " was not named when its sheet was opened");
        }
        columns.get(place - 1).check(noun.name(), value);
        cells[place] = value;
        return this;
    }

    /**
     * Fills a field with a whole number.
     *
     * @param path a field or component
     * @param value its value
     * @return this sheet
     */
    public Sheet put(String path, long value) {
        return put(path, Long.toString(value));
    }

    /**
     * Fills a text in both languages.
     *
     * @param field the field
     * @param chinese in Chinese
     * @param english in English
     * @return this sheet
     */
    public Sheet text(String field, String chinese, String english) {
        return put(field + ".zh", chinese).put(field + ".en", english);
    }

    /**
     * Fills a date interval of one day.
     *
     * @param field the field
     * @param day a day of {@link Days}
     * @return this sheet
     */
    public Sheet day(String field, int day) {
        var written = Days.text(day);
        return put(field + ".earliest", written)
                .put(field + ".latest", written)
                .put(field + ".edtf", written)
                .put(field + ".precision", "DAY")
                .put(field + ".basis", "STATED");
    }

    /**
     * Fills a date interval of one month of {@link Days#YEAR}.
     *
     * @param field the field
     * @param month from 1
     * @return this sheet
     */
    public Sheet month(String field, int month) {
        return put(field + ".earliest", Days.text(Days.first(month)))
                .put(field + ".latest", Days.text(Days.first(month + 1) - 1))
                .put(field + ".edtf", Days.text(Days.first(month)).substring(0, Days.MONTH))
                .put(field + ".precision", "MONTH")
                .put(field + ".basis", "STATED");
    }

    /**
     * Fills a quantity that is one number.
     *
     * @param field the field
     * @param number the number
     * @param unit its unit
     * @return this sheet
     */
    public Sheet quantity(String field, long number, String unit) {
        return put(field + ".lower", number)
                .put(field + ".upper", number)
                .put(field + ".lowerInclusive", "true")
                .put(field + ".upperInclusive", "true")
                .put(field + ".unit", unit)
                .put(field + ".printed", number + unit);
    }

    /**
     * Tells where a field leads, by which search finds the row; {@link Links} write the
     * relationship itself.
     *
     * @param field the field
     * @param caption the caption of the record that it leads to
     * @return this sheet
     */
    public Sheet about(String field, String caption) {
        leadsTo.put(field, caption);
        return this;
    }

    /**
     * Ends the row, with the keys by which search finds it.
     *
     * @throws IllegalStateException where it lacks what the schema requires
     */
    public void end() {
        if (searched != null) {
            put(SearchedNoun.TYPE, searched.mark());
            var row = new SearchedRow(places, cells, leadsTo);
            put(SearchedNoun.KEYS, new RecordKeys(searched, row).made().toString());
        }
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            if (column.required() && cells[place + 1] == null) {
                throw new IllegalStateException(
                        noun.name() + " " + cells[1] + " lacks " + column.key());
            }
        }
        file.row(cells);
    }
}
