package io.lianxin.query.plan;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.Validity;

import org.jspecify.annotations.Nullable;

/**
 * One relationship to follow.
 *
 * @param type the relationship's type
 * @param outgoing whether it points away from where we come from
 * @param target what it leads to
 * @param validity the validity of the target; null where {@code asOf} does not matter
 */
public record Hop(String type, boolean outgoing, RecordType target, @Nullable Validity validity) {

    /**
     * The hop of a relationship field.
     *
     * @param field the field
     * @param target the type at its other end
     * @return the hop
     */
    public static Hop of(Field.Relationship field, RecordType target) {
        var validity = target instanceof io.lianxin.mapping.NodeType noun ? noun.validity() : null;
        return new Hop(field.type(), field.outgoing(), target, validity);
    }

    @Override
    public String toString() {
        return (outgoing ? "-[" + type + "]->" : "<-[" + type + "]-") + target.name();
    }
}
