package io.lianxin.ingest.check;

import io.lianxin.ingest.complete.Absences;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.Nearest;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;

/** Reasons are given for fields that exist and are empty. */
final class AbsenceCheck {

    private final RecordSet records;
    private final Faults faults;

    AbsenceCheck(RecordSet records, Faults faults) {
        this.records = records;
        this.faults = faults;
    }

    void run() {
        for (var draft : records.all()) {
            if (draft.type().fields().get(Absences.FIELD) instanceof Field.Relationship link) {
                records.incoming(link.type(), draft.id()).forEach(absence -> check(draft, absence));
            }
        }
    }

    private void check(Draft draft, Draft absence) {
        var field = absence.text(Absences.NAME);
        if (field == null) {
            return;
        }
        if (!draft.type().fields().containsKey(field)) {
            faults.add(
                    absence.place(Absences.NAME),
                    "an absence names `" + field + "`, which is no field of " + draft.type().name(),
                    Nearest.remedy(
                            field, draft.type().fields().keySet(), "Name a field of the schema"));
        } else if (draft.mentions(field)) {
            faults.add(
                    absence.place(Absences.NAME),
                    "an absence names `" + field + "`, which has a value at " + draft.place(field),
                    "Remove the absence, or the value");
        }
    }
}
