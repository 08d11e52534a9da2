package io.lianxin.query.order;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;
import io.lianxin.query.filter.Filters;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.SortKey;
import io.lianxin.query.plan.SortKey.Value;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns `orderBy` into sort keys. */
public final class Orders {

    private final SchemaModel model;
    private final SetOrders sets;

    /**
     * Makes the compiler.
     *
     * @param model the schema's model
     * @param filters compiles the conditions on records that are counted or summed up
     */
    public Orders(SchemaModel model, Filters filters) {
        this.model = model;
        this.sets = new SetOrders(this, filters);
    }

    /**
     * The order that a client asks for, made total by the id.
     *
     * @param type the type that is ordered
     * @param argument the value of {@code orderBy}; null where none is given
     * @param whole whether all records of the type are listed, so that an index may give the order
     * @return the sort keys, the last of them the id
     */
    public List<SortKey> of(RecordType type, @Nullable Object argument, boolean whole) {
        var keys = new ArrayList<SortKey>();
        if (argument instanceof List<?> list) {
            list.forEach(each -> add(keys, new Way(type, List.of(), true), each));
        } else if (argument != null) {
            add(keys, new Way(type, List.of(), true), argument);
        }
        if (whole) {
            keys.replaceAll(key -> indexed(type, key));
        }
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).isId()) {
                return List.copyOf(keys.subList(0, i + 1));
            }
        }
        keys.add(SortKey.id());
        return List.copyOf(keys);
    }

    /**
     * What sets of records are to be ordered by.
     *
     * @param type the records' type
     * @param field the list whose sets are ordered
     * @param argument an entry of {@code orderBy} of type {@code …SetOrder}
     * @return a key whose value is made of records that no way leads to
     */
    public SortKey ofSet(RecordType type, String field, @Nullable Object argument) {
        return sets.key(field, type, List.of(), List.of(), argument);
    }

    /** The keys of one entry of `orderBy`, for each record by itself. */
    List<SortKey> entry(RecordType type, @Nullable Object spec) {
        var keys = new ArrayList<SortKey>();
        add(keys, new Way(type, List.of(), true), spec);
        return keys;
    }

    /** An index is read as it is; what is missing in it is not ordered by another property. */
    private static SortKey indexed(RecordType type, SortKey key) {
        if (!(key.value() instanceof Value.Stored stored) || !stored.hops().isEmpty()) {
            return key;
        }
        var isIndexed =
                type.fields().values().stream()
                        .anyMatch(field ->
                                field instanceof Field.Embedded value
                                        && value.rules().indexed()
                                        && value.key(String.valueOf(value.value().lower()))
                                                .equals(stored.key()));
        return isIndexed ? key.by(stored(stored.hops(), stored.key(), null)) : key;
    }

    private void add(List<SortKey> keys, Way way, @Nullable Object spec) {
        if (spec instanceof Map<?, ?> map) {
            map.forEach((name, value) -> add(keys, way, String.valueOf(name), value));
        }
    }

    private void add(List<SortKey> keys, Way way, String name, @Nullable Object value) {
        switch (way.type.fields().get(name)) {
            case Field.Property property -> keys.add(property(way, property, value));
            case Field.Embedded embedded -> embedded(keys, way, embedded, value);
            case Field.Relationship to when to.many() ->
                    keys.add(sets.key(name, way.hops, List.of(hop(to)), value));
            case Field.Relationship to -> {
                var hop = hop(to);
                // under asOf a record that did not hold then has no value
                var always = way.sure && to.required() && hop.validities().isEmpty();
                add(keys, new Way(hop.target(), way.along(hop).hops, always), value);
            }
            case Field.Through through -> {
                var joins = hop(model.joins(way.type, through));
                var end = hop(model.end(way.type, through));
                keys.add(sets.key(name, way.hops, List.of(joins, end), value));
            }
            case null, default -> throw new IllegalArgumentException("no order by " + name);
        }
    }

    private Hop hop(Field.Relationship field) {
        return Hop.of(field, model);
    }

    private SortKey property(Way way, Field.Property property, @Nullable Object direction) {
        var followed = Followed.of(model, way.type, property);
        return Direction.of(direction)
                .key(
                        new Value.Stored(way.hops, property.key(), null, followed, null),
                        property.type(),
                        !(way.sure && property.required()));
    }

    private static void embedded(
            List<SortKey> keys, Way way, Field.Embedded field, @Nullable Object value) {
        var type = field.value();
        if (value instanceof Map<?, ?> components) {
            components.forEach((name, direction) ->
                    keys.add(component(way, field, String.valueOf(name), direction)));
            return;
        }
        // an interval that is open at its beginning is ordered by its end
        var upper = field.key(String.valueOf(type.upper()));
        var lower = field.key(String.valueOf(type.lower()));
        var scalar = component(type, String.valueOf(type.upper())).type();
        var direction = Direction.of(value);
        keys.add(direction.key(stored(way.hops, lower, upper), scalar, true));
        keys.add(direction.key(stored(way.hops, upper, null), scalar, true));
    }

    private static SortKey component(
            Way way, Field.Embedded field, String name, @Nullable Object direction) {
        var component = component(field.value(), name);
        return Direction.of(direction)
                .key(
                        stored(way.hops, field.key(name), null),
                        component.type(),
                        !(way.sure && field.required() && component.required()));
    }

    private static Field.Property component(ValueType type, String name) {
        var component = type.components().get(name);
        if (component == null) {
            throw new IllegalArgumentException("no component " + name);
        }
        return component;
    }

    private static Value stored(List<Hop> hops, String key, @Nullable String otherwise) {
        return new Value.Stored(hops, key, null, null, otherwise);
    }

    /**
     * The way from the record that is ordered to one that has the key.
     *
     * @param type what the way leads to
     * @param hops the way
     * @param sure whether every record has one
     */
    private record Way(RecordType type, List<Hop> hops, boolean sure) {

        Way along(Hop hop) {
            var longer = new ArrayList<>(hops);
            longer.add(hop);
            return new Way(hop.target(), List.copyOf(longer), false);
        }
    }
}
