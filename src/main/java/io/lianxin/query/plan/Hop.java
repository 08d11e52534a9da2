package io.lianxin.query.plan;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.Validities;

/**
 * One relationship to follow.
 *
 * @param type the relationship's type
 * @param outgoing whether it points away from where we come from
 * @param target what it leads to
 * @param validities when the records at the target hold
 */
public record Hop(String type, boolean outgoing, RecordType target, Validities validities) {

    /**
     * The hop of a relationship field.
     *
     * @param field the field
     * @param model the schema's model
     * @return the hop
     */
    public static Hop of(Field.Relationship field, SchemaModel model) {
        var target = model.type(field.target());
        return new Hop(field.type(), field.outgoing(), target, model.validities(target));
    }

    @Override
    public String toString() {
        return (outgoing ? "-[" + type + "]->" : "<-[" + type + "]-") + target.name();
    }
}
