package io.lianxin.ingest.check;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.Nearest;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.SchemaModel;

import java.util.List;
import java.util.Set;

/** Every reference leads to a record, and to one of the right type. */
final class ReferenceCheck {

    private final SchemaModel model;
    private final RecordSet records;
    private final Faults faults;

    ReferenceCheck(SchemaModel model, RecordSet records, Faults faults) {
        this.model = model;
        this.records = records;
        this.faults = faults;
    }

    void run() {
        for (var draft : records.all()) {
            for (var given : draft.given()) {
                if (given instanceof Given.Links links && !links.filled()) {
                    links.links().forEach(link -> check(draft, links, link));
                }
            }
        }
    }

    private void check(Draft draft, Given.Links links, Given.Link link) {
        var field = draft.type().name() + "." + links.field().name();
        var members = model.type(links.field().target()).members();
        var target = records.find(link.id());
        if (target == null) {
            faults.add(
                    link.place(),
                    "there is no record `" + link.id() + "`, which " + field + " names",
                    Nearest.remedy(link.id(), ids(members), "Add the record, or correct the id"));
        } else if (!members.contains(target.type().name())) {
            faults.add(
                    link.place(),
                    "`"
                            + link.id()
                            + "` is of the type "
                            + target.type().name()
                            + " ("
                            + target.place()
                            + "), but "
                            + field
                            + " leads to "
                            + links.field().target(),
                    "Name a record of the type " + String.join(" or ", members));
        }
    }

    private List<String> ids(Set<String> types) {
        return records.all().stream()
                .filter(draft -> types.contains(draft.type().name()))
                .map(Draft::id)
                .toList();
    }
}
