package io.lianxin.ingest.row;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.Nearest;
import io.lianxin.ingest.fault.RowPlace;
import io.lianxin.ingest.yaml.Yaml;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the rows of a file, whole rows under their fields included. */
public final class RowReader {

    private final Faults faults;
    private final RowTypes types;
    private final Ids ids;
    private final FieldContents contents;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * Makes a reader.
     *
     * @param model what the schema says
     * @param faults takes what is wrong
     */
    public RowReader(SchemaModel model, Faults faults) {
        this.faults = faults;
        this.types = new RowTypes(model, faults);
        this.ids = new Ids(faults);
        this.contents = new FieldContents(model, faults);
    }

    /**
     * Reads a file.
     *
     * @param name the file without its ending, or its first folder: what its rows are
     * @param root the file's content
     */
    public void read(String name, Yaml root) {
        if (!(root instanceof Yaml.Items list)) {
            faults.add(
                    root.place(),
                    "the file is " + root.called() + ", not a list of rows",
                    "Begin every row with `- `");
            return;
        }
        var usual = types.named(name);
        list.items().forEach(row -> row(usual, name, row, null));
    }

    /**
     * All drafts read so far.
     *
     * @return in the order of the files, each before those under it
     */
    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    private void row(
            @Nullable RecordType usual, String name, Yaml yaml, @Nullable Nesting nesting) {
        if (!(yaml instanceof Yaml.Entries row)) {
            faults.add(
                    yaml.place(),
                    "this is " + yaml.called() + ", not a row",
                    "Write `field: value` lines, or a mapping in braces");
            return;
        }
        var type = types.of(usual, name, row);
        if (type == null) {
            return;
        }
        var written = ids.written(row);
        var parent = nesting == null ? null : nesting.parent();
        var draft =
                new Draft(
                        type,
                        written == null ? ids.derived(parent, type, row) : written,
                        row.place());
        drafts.add(draft);
        fill(draft, row, nesting);
    }

    private void fill(Draft draft, Yaml.Entries row, @Nullable Nesting nesting) {
        if (nesting != null) {
            wayBack(draft, nesting);
        }
        var whole = new LinkedHashMap<Field.Relationship, Yaml.Entry>();
        row.entries()
                .forEach((name, entry) -> {
                    if (!name.equals("id") && !types.isTypeEntry(draft.type(), name, entry)) {
                        var field = field(draft, name, entry);
                        if (field instanceof Field.Relationship link && !link.outgoing()) {
                            whole.put(link, entry);
                        } else if (field != null) {
                            contents.read(draft, field, entry);
                        }
                    }
                });
        whole.forEach((field, entry) -> nested(draft, field, entry));
    }

    private @Nullable Field field(Draft draft, String name, Yaml.Entry entry) {
        var field = draft.type().fields().get(name);
        if (field == null) {
            faults.add(
                    entry.place(),
                    draft.type().name() + " has no field `" + name + "`",
                    Nearest.remedy(
                            name,
                            draft.type().fields().keySet(),
                            "Remove the line, or declare the field at " + draft.type().place()));
        } else if (FieldContents.isComputed(field)) {
            draft.spoil(name);
            faults.add(
                    entry.place(),
                    draft.type().name() + "." + name + " is computed and must not be written",
                    "Remove the line");
            return null;
        }
        return field;
    }

    private void nested(Draft draft, Field.Relationship field, Yaml.Entry entry) {
        draft.nest(field.name(), entry.place());
        var rows = entry.value() instanceof Yaml.Items list ? list.items() : List.of(entry.value());
        var target = types.target(field);
        for (var row : rows) {
            if (row instanceof Yaml.Text) {
                reference(draft, field, row.place());
            } else {
                row(target, field.name(), row, new Nesting(draft, field));
            }
        }
    }

    private void reference(Draft draft, Field.Relationship field, RowPlace place) {
        var target = types.target(field);
        var way = target instanceof NodeType noun ? Draft.outgoing(noun, field.type()) : null;
        faults.add(
                place,
                draft.type().name() + "." + field.name() + " holds whole rows, not ids",
                way == null
                        ? "Write the reference in the other record's row"
                        : "Write `"
                                + way.name()
                                + ": "
                                + draft.id()
                                + "` in the row of the "
                                + field.target());
    }

    private void wayBack(Draft draft, Nesting nesting) {
        var parent = nesting.parent();
        var way = Draft.outgoing(draft.type(), nesting.field().type());
        if (way == null) {
            faults.add(
                    draft.place(),
                    "a row of "
                            + draft.type().name()
                            + " cannot stand under "
                            + parent.type().name()
                            + "."
                            + nesting.field().name(),
                    "Write a row of " + nesting.field().target() + ", or move it to a file");
            return;
        }
        var link = new Given.Link(parent.id(), draft.place());
        draft.put(new Given.Links(way, List.of(link), true, draft.place()));
    }

    /** Under which field of which record a row stands. */
    private record Nesting(Draft parent, Field.Relationship field) {}
}
