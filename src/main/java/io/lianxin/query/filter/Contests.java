package io.lianxin.query.filter;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.Validity;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Predicate;

/** Types of which no more may hold than there are seats. */
public final class Contests {

    private Contests() {}

    /**
     * The condition that more hold the same than can.
     *
     * @param model the schema's model
     * @param noun a type whose validity names seats
     * @return the condition, of no day yet
     */
    public static Predicate.Contested of(SchemaModel model, NodeType noun) {
        var validity = noun.validity();
        var seats = validity == null ? null : validity.seats();
        if (validity == null || seats == null) {
            throw new IllegalArgumentException(noun.name() + " names no seats");
        }
        return of(model, noun, validity, seats);
    }

    private static Predicate.Contested of(
            SchemaModel model, NodeType noun, Validity validity, Validity.Seats seats) {
        var held = hop(model, noun, seats.held());
        if (!(held.target().fields().get(seats.number()) instanceof Field.Property number)) {
            throw new IllegalArgumentException("no number " + seats.number());
        }
        var holder = hop(model, noun, seats.holder());
        return new Predicate.Contested(noun, validity, held, number.key(), holder, null);
    }

    private static Hop hop(SchemaModel model, NodeType noun, String name) {
        if (noun.fields().get(name) instanceof Field.Relationship field) {
            return Hop.of(field, model);
        }
        throw new IllegalArgumentException(noun.name() + "." + name + " is no relationship");
    }
}
