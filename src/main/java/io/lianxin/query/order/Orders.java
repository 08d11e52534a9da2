package io.lianxin.query.order;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.SortKey;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns `orderBy` into sort keys. */
public final class Orders {

    private final SchemaModel model;

    /**
     * Makes the compiler.
     *
     * @param model the schema's model
     */
    public Orders(SchemaModel model) {
        this.model = model;
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
            list.forEach(each -> add(keys, type, List.of(), each, true));
        } else if (argument != null) {
            add(keys, type, List.of(), argument, true);
        }
        if (whole) {
            keys.replaceAll(key -> isIndexed(type, key) ? key.otherwise(null) : key);
        }
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).key().equals("id") && keys.get(i).hops().isEmpty()) {
                return List.copyOf(keys.subList(0, i + 1));
            }
        }
        keys.add(SortKey.id());
        return List.copyOf(keys);
    }

    /** An index is read as it is; what is missing in it comes last. */
    private static boolean isIndexed(RecordType type, SortKey key) {
        return key.hops().isEmpty()
                && type.fields().values().stream()
                        .anyMatch(field ->
                                field instanceof Field.Embedded value
                                        && value.rules().indexed()
                                        && value.key(String.valueOf(value.value().lower()))
                                                .equals(key.key()));
    }

    private void add(
            List<SortKey> keys,
            RecordType type,
            List<Hop> hops,
            @Nullable Object spec,
            boolean sure) {
        if (!(spec instanceof Map<?, ?> map)) {
            return;
        }
        map.forEach((name, value) -> {
            var field = type.fields().get(String.valueOf(name));
            switch (field) {
                case Field.Property property ->
                        keys.add(
                                new SortKey(
                                                hops,
                                                property.key(),
                                                property.type(),
                                                isDescending(value),
                                                !(sure && property.required()))
                                        .following(Followed.of(model, type, property)));
                case Field.Embedded embedded -> embedded(keys, hops, embedded, value, sure);
                case Field.Relationship to -> {
                    var target = model.type(to.target());
                    var way = new ArrayList<>(hops);
                    var hop = Hop.of(to, model);
                    way.add(hop);
                    // under asOf a record that did not hold then has no value
                    var always = sure && to.required() && hop.validities().isEmpty();
                    add(keys, target, List.copyOf(way), value, always);
                }
                case null, default -> throw new IllegalArgumentException("no order by " + name);
            }
        });
    }

    private static void embedded(
            List<SortKey> keys,
            List<Hop> hops,
            Field.Embedded field,
            @Nullable Object value,
            boolean sure) {
        var type = field.value();
        if (value instanceof Map<?, ?> components) {
            components.forEach((name, direction) ->
                    keys.add(key(hops, field, type, String.valueOf(name), direction, sure)));
            return;
        }
        // an interval that is open at its beginning is ordered by its end
        keys.add(
                key(hops, field, type, String.valueOf(type.lower()), value, false)
                        .otherwise(field.key(String.valueOf(type.upper()))));
        keys.add(key(hops, field, type, String.valueOf(type.upper()), value, false));
    }

    private static SortKey key(
            List<Hop> hops,
            Field.Embedded field,
            ValueType type,
            String name,
            @Nullable Object direction,
            boolean sure) {
        var component = type.components().get(name);
        if (component == null) {
            throw new IllegalArgumentException("no component " + name);
        }
        return new SortKey(
                hops,
                field.key(name),
                component.type(),
                isDescending(direction),
                !(sure && field.required() && component.required()));
    }

    private static boolean isDescending(@Nullable Object direction) {
        return "DESC".equals(direction);
    }
}
