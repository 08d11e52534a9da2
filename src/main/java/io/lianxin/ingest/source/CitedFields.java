package io.lianxin.ingest.source;

import io.lianxin.ingest.row.Draft;
import io.lianxin.mapping.Field;

import java.util.List;
import java.util.Objects;

/** Says which fields of a record must rest on a citation. */
final class CitedFields {

    private CitedFields() {}

    /** The fields that a row gives and that are not our own, in the schema's order. */
    static List<String> of(Draft record) {
        return record.type().fields().keySet().stream()
                .filter(name -> !name.equals("id"))
                .map(record::given)
                .filter(Objects::nonNull)
                .filter(given -> !given.filled() && !isEditorial(given.field()))
                .map(given -> given.field().name())
                .toList();
    }

    /** Whether a field is our own wording or classification. */
    static boolean isEditorial(Field field) {
        return switch (field) {
            case Field.Property property -> property.rules().editorial();
            case Field.Embedded embedded -> embedded.rules().editorial();
            case Field.Relationship link -> link.rules().editorial();
            case Field.Through through -> true;
            case Field.Computed computed -> true;
        };
    }
}
