package io.lianxin.ingest.complete;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives a reason to every empty field of the records that have a place for reasons. */
public final class Absences {

    /** The field that holds the reasons. */
    public static final String FIELD = "absences";

    /** The field of a reason that names the empty field. */
    public static final String NAME = "field";

    private static final String REASON = "reason";
    private static final String NOTE = "note";

    private final SchemaModel model;
    private final RecordSet records;

    /**
     * Makes the reasons.
     *
     * @param model what the schema says
     * @param records all drafts
     */
    public Absences(SchemaModel model, RecordSet records) {
        this.model = model;
        this.records = records;
    }

    /** Adds a reason for every empty field that has none. */
    public void fill() {
        for (var draft : List.copyOf(records.all())) {
            if (draft.type().fields().get(FIELD) instanceof Field.Relationship link) {
                fill(draft, link, model.node(link.target()));
            }
        }
    }

    private void fill(Draft draft, Field.Relationship link, NodeType type) {
        var given =
                records.incoming(link.type(), draft.id()).stream()
                        .map(absence -> String.valueOf(absence.text(NAME)))
                        .collect(Collectors.toSet());
        for (var field : draft.type().fields().values()) {
            var reason = reason(field);
            if (reason != null && draft.given(field.name()) == null && given.add(field.name())) {
                records.add(absence(draft, link, type, field.name(), reason));
            }
        }
    }

    /**
     * Adds a reason for an empty field that the loader could not compute.
     *
     * @param draft the record
     * @param field the field's name
     * @param reason a code of the catalogue
     * @param zh what exactly is missing, in Chinese; null where the code says it all
     * @param en the same in English
     */
    public void add(
            Draft draft, String field, String reason, @Nullable String zh, @Nullable String en) {
        if (draft.type().fields().get(FIELD) instanceof Field.Relationship link) {
            var absence = absence(draft, link, model.node(link.target()), field, reason);
            if (zh != null
                    && en != null
                    && absence.type().fields().get(NOTE) instanceof Field.Embedded note) {
                absence.put(
                        new Given.Value(note, Map.of("zh", zh, "en", en), true, absence.place()));
            }
            records.add(absence);
        }
    }

    private static Draft absence(
            Draft draft, Field.Relationship link, NodeType type, String field, String reason) {
        var absence = new Draft(type, draft.id() + "." + field, draft.place());
        put(absence, NAME, field);
        put(absence, REASON, reason);
        var way = Draft.outgoing(type, link.type());
        if (way != null) {
            var back = List.of(new Given.Link(draft.id(), draft.place()));
            absence.put(new Given.Links(way, back, true, draft.place()));
        }
        return absence;
    }

    private static void put(Draft absence, String name, String value) {
        if (absence.type().fields().get(name) instanceof Field.Property property) {
            absence.put(new Given.Scalar(property, value, true, absence.place()));
        }
    }

    /** The usual reason; null for fields that are never empty, our own, or computed. */
    private static @Nullable String reason(Field field) {
        return switch (field) {
            case Field.Property it when !it.required() -> reason(it.rules());
            case Field.Embedded it when !it.required() -> reason(it.rules());
            case Field.Relationship it when !it.required() && it.outgoing() && !it.many() ->
                    reason(it.rules());
            default -> null;
        };
    }

    private static @Nullable String reason(Field.Rules rules) {
        return rules.editorial() || rules.loaded() ? null : rules.absent();
    }
}
