package io.lianxin.ingest.deadline;

import io.lianxin.ingest.complete.Absences;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** The reasons that rows give for empty fields. */
final class Absent {

    private static final String REASON = "reason";

    private Absent() {}

    /** The reason that a row gives for an empty field; empty where it gives none. */
    static String reason(RecordSet records, Draft draft, String field) {
        var row = row(records, draft, field);
        return row == null ? "" : Objects.requireNonNullElse(row.text(REASON), "");
    }

    /** The row that explains an empty field. */
    static @Nullable Draft row(RecordSet records, Draft draft, String field) {
        return draft.type().fields().get(Absences.FIELD) instanceof Field.Relationship link
                ? records.incoming(link.type(), draft.id()).stream()
                        .filter(row -> field.equals(row.text(Absences.NAME)))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
