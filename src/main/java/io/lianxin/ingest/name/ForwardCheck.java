package io.lianxin.ingest.name;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;

/** A record that stands for another leads to it in one step. */
final class ForwardCheck {

    private final RecordSet records;
    private final Faults faults;

    ForwardCheck(RecordSet records, Faults faults) {
        this.records = records;
        this.faults = faults;
    }

    void run() {
        for (var draft : records.all()) {
            var field = draft.type().forwards();
            var target = field == null ? null : records.find(draft.link(field));
            if (field != null && target != null && target.type().forwards() != null) {
                faults.add(
                        draft.place(field),
                        draft.id() + " leads to " + target.id() + ", which leads on itself",
                        "Name the record at the end, `" + end(target) + "`");
            }
        }
    }

    private static String end(Draft forwarding) {
        var field = forwarding.type().forwards();
        return field == null ? forwarding.id() : String.valueOf(forwarding.link(field));
    }
}
