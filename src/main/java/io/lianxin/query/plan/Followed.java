package io.lianxin.query.plan;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.Following;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stored value that follows from related records as of a day.
 *
 * @param key the property that stores it
 * @param steps the hop to the records
 * @param code their property that says what each was
 * @param order their property that says in which order they were
 * @param earliest their property with the first day on which each can have been
 * @param latest their property with the last such day
 * @param told the way to the record that says by when the whole was told; empty where none does
 * @param toldBy that record's property with the day; null where there is none
 * @param means what each code makes of the value
 * @param otherwise the value where it does not follow
 */
public record Followed(
        String key,
        Hop steps,
        String code,
        String order,
        String earliest,
        String latest,
        List<Hop> told,
        @Nullable String toldBy,
        Map<String, String> means,
        String otherwise) {

    /**
     * What a property follows from.
     *
     * @param model the schema's model
     * @param owner the type that has the property
     * @param property the property
     * @return null where it is the same on every day
     */
    public static @Nullable Followed of(
            SchemaModel model, RecordType owner, Field.Property property) {
        var following = property.following();
        return following == null ? null : of(model, owner, property, following);
    }

    private static Followed of(
            SchemaModel model, RecordType owner, Field.Property property, Following following) {
        var steps = hop(model, owner, following.steps());
        var date = interval(steps.target(), following.date());
        var told = new ArrayList<Hop>();
        var type = owner;
        for (int i = 0; i < following.told().size() - 1; i++) {
            var hop = hop(model, type, following.told().get(i));
            told.add(hop);
            type = hop.target();
        }
        return new Followed(
                property.key(),
                steps,
                key(steps.target(), following.code()),
                key(steps.target(), following.order()),
                date.key(String.valueOf(date.value().lower())),
                date.key(String.valueOf(date.value().upper())),
                List.copyOf(told),
                following.told().isEmpty() ? null : latest(type, following.told().getLast()),
                following.means(),
                following.otherwise());
    }

    private static Hop hop(SchemaModel model, RecordType type, String name) {
        if (type.fields().get(name) instanceof Field.Relationship field) {
            return Hop.of(field, model);
        }
        throw new IllegalArgumentException(type.name() + "." + name + " is no relationship");
    }

    private static String key(RecordType type, String name) {
        if (type.fields().get(name) instanceof Field.Property field) {
            return field.key();
        }
        throw new IllegalArgumentException(type.name() + "." + name + " is no property");
    }

    private static String latest(RecordType type, String name) {
        var date = interval(type, name);
        return date.key(String.valueOf(date.value().upper()));
    }

    private static Field.Embedded interval(RecordType type, String name) {
        if (type.fields().get(name) instanceof Field.Embedded field) {
            return field;
        }
        throw new IllegalArgumentException(type.name() + "." + name + " is no interval");
    }
}
