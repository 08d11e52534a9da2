package io.lianxin.ingest.name;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.RecordSet;

/** Everything that must hold of names and of ids that were given up. */
public final class NameChecks {

    private NameChecks() {}

    /**
     * Checks all records.
     *
     * @param records all drafts
     * @param faults takes what is wrong
     */
    public static void run(RecordSet records, Faults faults) {
        new ReadingCheck(records, faults).run();
        new IdentityCheck(records, faults).run();
        new ForwardCheck(records, faults).run();
    }
}
