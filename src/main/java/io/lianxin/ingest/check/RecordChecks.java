package io.lianxin.ingest.check;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.SchemaModel;

/** Everything that must hold between records, whatever their types. */
public final class RecordChecks {

    private RecordChecks() {}

    /**
     * Checks all records.
     *
     * @param model what the schema says
     * @param records all drafts
     * @param faults takes what is wrong
     */
    public static void run(SchemaModel model, RecordSet records, Faults faults) {
        new ReferenceCheck(model, records, faults).run();
        new RequiredCheck(faults).run(records);
        new ValidityCheck(faults).run(records);
        new SeatCheck(records, faults).run();
        new CycleCheck(model, records, faults).run();
        new AbsenceCheck(records, faults).run();
    }
}
