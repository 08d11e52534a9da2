package io.lianxin.ingest.check;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;

/** Every row gives what its type never leaves out. */
final class RequiredCheck {

    private final Faults faults;

    RequiredCheck(Faults faults) {
        this.faults = faults;
    }

    void run(RecordSet records) {
        for (var draft : records.all()) {
            for (var field : draft.type().fields().values()) {
                if (isRequired(field) && !draft.mentions(field.name())) {
                    missing(draft, field);
                }
            }
        }
    }

    private void missing(Draft draft, Field field) {
        faults.add(
                draft.place(),
                draft.type().name() + "." + field.name() + " is missing in " + draft.id(),
                "Add a line `" + field.name() + ": …`");
    }

    private static boolean isRequired(Field field) {
        return switch (field) {
            case Field.Property it ->
                    it.required() && !it.rules().loaded() && !it.name().equals("id");
            case Field.Embedded it -> it.required() && !it.rules().loaded();
            case Field.Relationship it ->
                    it.required() && it.outgoing() && !it.many() && !it.rules().loaded();
            case Field.Through it -> false;
            case Field.Computed it -> false;
        };
    }
}
