package io.lianxin.query.completion;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLOutputType;

import io.lianxin.query.answer.Entity;
import io.lianxin.query.answer.FieldValues;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the answer of what the statements brought, as the specification's "completing a value"
 * says: null spreads upwards from where it may not stand, and every error names its place.
 */
public final class Completion {

    /** Stands for a value that makes the one above it null. */
    private enum Null {
        SPREADING
    }

    private final AnswerPath place = new AnswerPath();
    private final Errors errors;
    private final GraphQLContext context;
    private final Locale locale;

    /**
     * Begins an answer.
     *
     * @param errors takes what goes wrong
     * @param context the operation's context
     * @param locale the caller's language
     */
    public Completion(Errors errors, GraphQLContext context, Locale locale) {
        this.errors = errors;
        this.context = context;
        this.locale = locale;
    }

    /**
     * The present place.
     *
     * @return the place, in which the caller steps to each root field
     */
    public AnswerPath place() {
        return place;
    }

    /**
     * Whether a completed value makes the object null in which it stands.
     *
     * @param done what {@link #value} gave
     * @return true where null spreads
     */
    public static boolean isSpreading(@Nullable Object done) {
        return done == Null.SPREADING;
    }

    /**
     * Completes a value at the present place.
     *
     * @param shape what becomes of it
     * @param raw what was brought
     * @param parent the type in which it stands
     * @return the value; null, or what {@link #isSpreading} knows
     * @throws UnknownTypeException where a record's type is none of the schema's
     */
    public @Nullable Object value(Shape shape, @Nullable Object raw, GraphQLOutputType parent) {
        var done =
                raw == null
                        ? null
                        : switch (shape) {
                            case Shape.Single single -> single(single, raw);
                            case Shape.Many many -> many(many, raw);
                            case Shape.Composite composite -> composite(composite, raw);
                        };
        if (done == null && shape.required()) {
            errors.missing(place.path(), shape.type(), parent);
            return Null.SPREADING;
        }
        return done == Null.SPREADING && !shape.required() ? null : done;
    }

    private @Nullable Object single(Shape.Single single, Object raw) {
        try {
            return single.leaf().serialize(raw, context, locale);
        } catch (CoercingSerializeException unfit) {
            errors.unfit(place.path(), unfit);
            return null;
        }
    }

    private @Nullable Object many(Shape.Many many, Object raw) {
        if (!(raw instanceof Iterable<?> items)) {
            errors.noList(place.path(), many.type());
            return null;
        }
        var done = new ArrayList<@Nullable Object>(raw instanceof List<?> list ? list.size() : 0);
        var spreads = false;
        var index = place.enterList();
        for (var item : items) {
            index.next();
            var one = value(many.item(), item, many.type());
            spreads |= one == Null.SPREADING;
            done.add(one);
        }
        place.leave();
        return spreads ? Null.SPREADING : done;
    }

    private Object composite(Shape.Composite composite, Object raw) {
        var entity = raw instanceof Entity some ? some : null;
        var fields = composite.fields().apply(entity == null ? "" : String.valueOf(entity.type()));
        if (fields == null) {
            throw new UnknownTypeException(String.valueOf(raw));
        }
        var brought = entity == null ? Map.<String, @Nullable Object>of() : entity.values();
        var done = new @Nullable Object[fields.keys().size()];
        var spreads = false;
        for (int i = 0; i < done.length; i++) {
            var shape = fields.shapes().get(i);
            if (shape == null) {
                done[i] = fields.type().getName();
                continue;
            }
            var key = fields.keys().get(i);
            place.enter(key);
            done[i] = value(shape, brought.get(key), fields.type());
            place.leave();
            spreads |= done[i] == Null.SPREADING;
        }
        return spreads ? Null.SPREADING : new FieldValues(fields.keys(), done);
    }
}
