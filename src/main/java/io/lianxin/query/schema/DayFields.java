package io.lianxin.query.schema;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.basis.FieldBasis;

/** The fields that say how a record stands on the day that is asked about. */
final class DayFields {

    private DayFields() {}

    static void write(Sdl sdl, RecordType owner) {
        if (owner instanceof NodeType noun
                && noun.validity() != null
                && noun.validity().isAttested()) {
            computed(
                    sdl,
                    "How certain it is on the day of `asOf`; null where no day is asked about."
                            + " 确定程度",
                    "certainty: Certainty");
            computed(
                    sdl,
                    "How many days before the day of `asOf` it was last attested, where it is only"
                            + " presumed; an interval counts from its last day. 距最近见证天数",
                    "staleDays: Int");
            computed(
                    sdl,
                    "Why it is as certain on the day of `asOf` as it is. 确定程度的理由",
                    "certaintyReason: CertaintyReason");
        }
        if (InputTypes.isContested(owner)) {
            computed(
                    sdl,
                    "Whether on the day of `asOf` more are known or attested to hold the same than"
                            + " can, this one among them; null where no day is asked about. 是否冲突",
                    "conflict: Boolean");
        }
        owner.fields()
                .values()
                .forEach(field -> {
                    if (owner instanceof NodeType
                            && field instanceof Field.Property property
                            && property.following() != null) {
                        computed(
                                sdl,
                                "Why its "
                                        + field.name()
                                        + " is what it is on the day of `asOf`; null where no day"
                                        + " is asked about. 取值理由",
                                field.name() + "Reason: ValueReason");
                    }
                });
    }

    private static void computed(Sdl sdl, String description, String definition) {
        sdl.field(FieldBasis.COMPUTED.added(description), definition);
    }
}
