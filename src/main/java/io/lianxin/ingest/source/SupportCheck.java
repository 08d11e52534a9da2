package io.lianxin.ingest.source;

import io.lianxin.corpus.PageText;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.Nearest;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** Every field that a row gives rests on a citation, and printed ones on their very words. */
final class SupportCheck {

    private static final String CITATIONS = "citations";

    private final RecordSet records;
    private final Faults faults;

    SupportCheck(RecordSet records, Faults faults) {
        this.records = records;
        this.faults = faults;
    }

    void run() {
        for (var draft : records.all()) {
            if (draft.type().fields().get(CITATIONS) instanceof Field.Relationship link
                    && link.type().equals(SourceNames.CITES)) {
                var citations = records.incoming(SourceNames.CITES, draft.id());
                citations.forEach(citation -> existing(draft, citation));
                uncited(draft, citations);
                printed(draft, citations);
            }
        }
    }

    private void existing(Draft draft, Draft citation) {
        for (var field : supports(citation)) {
            if (!draft.type().fields().containsKey(field)) {
                faults.add(
                        citation.place(SourceNames.SUPPORTS),
                        "`supports` names `"
                                + field
                                + "`, which is no field of "
                                + draft.type().name(),
                        Nearest.remedy(
                                field,
                                draft.type().fields().keySet(),
                                "Name a field of the schema"));
            } else if (!draft.mentions(field)) {
                faults.add(
                        citation.place(SourceNames.SUPPORTS),
                        "`supports` names `" + field + "`, which " + draft.id() + " leaves out",
                        "Give the field a value, or take it out of `supports`");
            }
        }
    }

    private void uncited(Draft draft, List<Draft> citations) {
        if (citations.stream().anyMatch(each -> each.isSpoilt(SourceNames.SUPPORTS))) {
            return;
        }
        var fields = new LinkedHashSet<>(CitedFields.of(draft));
        citations.forEach(citation -> supports(citation).forEach(fields::remove));
        if (!fields.isEmpty()) {
            faults.add(
                    draft.place(fields.getFirst()),
                    "no citation of " + draft.id() + " proves " + String.join(", ", fields),
                    "Add what proves it to `citations`, or its name to `supports` of one");
        }
    }

    private void printed(Draft draft, List<Draft> citations) {
        for (var given : draft.given()) {
            if (given instanceof Given.Scalar scalar && scalar.field().rules().printed()) {
                var surfaces =
                        citations.stream()
                                .filter(each -> supports(each).contains(scalar.field().name()))
                                .map(each -> each.text(SourceNames.SURFACE))
                                .filter(Objects::nonNull)
                                .map(PageText::inOneLine)
                                .toList();
                var value = String.valueOf(scalar.value());
                if (!surfaces.isEmpty() && surfaces.stream().noneMatch(it -> it.contains(value))) {
                    faults.add(
                            scalar.place(),
                            "`"
                                    + value
                                    + "` stands in no surface form that proves "
                                    + scalar.field().name()
                                    + ": "
                                    + String.join(", ", surfaces),
                            "Write it as printed, or cite the place where it stands so");
                }
            }
        }
    }

    private static List<String> supports(Draft citation) {
        return citation.scalar(SourceNames.SUPPORTS) instanceof List<?> fields
                ? fields.stream().map(String::valueOf).toList()
                : List.of();
    }
}
