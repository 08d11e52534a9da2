package io.lianxin.query.group;

import io.lianxin.mapping.AbstractType;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.filter.Blur;
import io.lianxin.query.filter.Filters;
import io.lianxin.query.filter.Trees;
import io.lianxin.query.order.Direction;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.SortKey.Value;
import io.lianxin.query.plan.group.GroupKey;
import io.lianxin.query.plan.group.KeyValue;
import io.lianxin.query.plan.group.KeyValue.Unit;
import io.lianxin.query.plan.group.Step;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns `by` into the keys of groups. */
public final class GroupKeys {

    /** The condition on the records at a point of the way. */
    public static final String WHERE = "where";

    /** The way in which a key is ordered. */
    public static final String DIRECTION = "direction";

    /** Up the tree. */
    public static final String CONTAINED_IN = "containedIn";

    /** The noun of a record that may be of several. */
    public static final String TYPENAME = "typename";

    private static final String BY = "by";
    private static final String DATE = "Date";
    private static final int MOST = 10;

    private final SchemaModel model;
    private final Filters filters;
    private final Parameters parameters;

    /**
     * Makes the compiler for one statement.
     *
     * @param model the schema's model
     * @param filters compiles the conditions on the way
     * @param parameters takes values
     */
    public GroupKeys(SchemaModel model, Filters filters, Parameters parameters) {
        this.model = model;
        this.filters = filters;
        this.parameters = parameters;
    }

    /**
     * The keys that a client asks for.
     *
     * @param type the type that is grouped
     * @param argument the value of {@code by}
     * @return at least one
     * @throws ArgumentException where there is none, too many, or an entry is not one key
     */
    public List<GroupKey> of(RecordType type, @Nullable Object argument) {
        var entries = argument instanceof List<?> list ? list : List.of();
        if (entries.isEmpty() || entries.size() > MOST) {
            throw new ArgumentException(
                    BY,
                    "it has " + entries.size() + " keys",
                    "Give 1 to " + MOST + " of them; `aggregate` tells of all records together");
        }
        return entries.stream().map(entry -> new Way(type).key(fields(entry))).toList();
    }

    /** The way of one key, as far as it was followed. */
    private final class Way {

        private final List<String> path = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private RecordType type;
        private Predicate where = Predicate.ANYTHING;
        private @Nullable Object direction;

        Way(RecordType type) {
            this.type = type;
        }

        GroupKey key(Map<?, ?> entry) {
            restrict(entry.get(WHERE));
            if (entry.get(DIRECTION) != null) {
                direction = entry.get(DIRECTION);
            }
            var name = only(entry);
            var value = entry.get(name);
            path.add(name);
            if (name.equals(TYPENAME) && type instanceof AbstractType) {
                return ending(new KeyValue.Noun(type));
            }
            if (name.equals(CONTAINED_IN) && Trees.field(type).isPresent()) {
                steps.add(new Step(Trees.step(model, type), true, Predicate.ANYTHING, null));
                return key(fields(value));
            }
            return switch (type.fields().get(name)) {
                case Field.Property property -> ending(property(property, value));
                case Field.Embedded embedded -> ending(embedded(embedded, value));
                case Field.Relationship to -> along(List.of(Hop.of(to, model)), fields(value));
                case Field.Through through ->
                        along(
                                List.of(
                                        Hop.of(model.joins(type, through), model),
                                        Hop.of(model.end(type, through), model)),
                                fields(value));
                case null, default -> throw new IllegalArgumentException("no key " + name);
            };
        }

        private GroupKey along(List<Hop> hops, Map<?, ?> below) {
            steps.add(new Step(hops, false, Predicate.ANYTHING, null));
            type = hops.getLast().target();
            return key(below);
        }

        private void restrict(@Nullable Object condition) {
            if (condition == null) {
                return;
            }
            var predicate = filters.of(type, condition);
            if (steps.isEmpty()) {
                where = predicate;
            } else {
                steps.add(steps.removeLast().where(predicate));
            }
        }

        private String only(Map<?, ?> entry) {
            var names =
                    entry.entrySet().stream()
                            .filter(each -> each.getValue() != null)
                            .map(each -> String.valueOf(each.getKey()))
                            .filter(each -> !Set.of(WHERE, DIRECTION).contains(each))
                            .toList();
            if (names.size() == 1) {
                return names.getFirst();
            }
            throw new ArgumentException(
                    BY,
                    (path.isEmpty() ? "an entry" : "`" + String.join(".", path) + "`")
                            + (names.isEmpty()
                                    ? " names no key"
                                    : " names several keys: " + String.join(", ", names)),
                    "Name exactly one, for instance `{id: VALUE}`; a further key is a further"
                            + " entry");
        }

        private KeyValue property(Field.Property property, @Nullable Object value) {
            if (property.name().equals("id")) {
                return new KeyValue.Identity(type);
            }
            if (property.type().equals(DATE) && !property.list()) {
                return bucket(property.key(), null, value, Predicate.ANYTHING);
            }
            return new KeyValue.Stored(
                    new Value.Stored(
                            List.of(),
                            property.key(),
                            null,
                            Followed.of(model, type, property),
                            null),
                    property.list());
        }

        private KeyValue embedded(Field.Embedded field, @Nullable Object value) {
            if (isCalendar(field.value())) {
                return bucket(
                        field.key(String.valueOf(field.value().lower())),
                        field.key(String.valueOf(field.value().upper())),
                        value,
                        Blur.none(field, parameters));
            }
            var name = only(fields(value));
            path.add(name);
            var component = field.value().components().get(name);
            if (component == null) {
                throw new IllegalArgumentException("no component " + name);
            }
            if (component.type().equals(DATE) && !component.list()) {
                var unit = fields(value).get(name);
                return bucket(field.key(name), null, unit, Predicate.ANYTHING);
            }
            return new KeyValue.Stored(
                    new Value.Stored(List.of(), field.key(name), null, null, null),
                    component.list());
        }

        private GroupKey ending(KeyValue value) {
            var order = Direction.of(direction);
            return new GroupKey(
                    List.copyOf(path),
                    where,
                    List.copyOf(steps),
                    value,
                    order.descending(),
                    order.missingFirst());
        }
    }

    /**
     * Whether values of a type are intervals of days, which lie in units of the calendar.
     *
     * @param type the type
     * @return false for intervals of numbers and for other values
     */
    public static boolean isCalendar(ValueType type) {
        var lower = type.lower();
        var first = lower == null ? null : type.components().get(lower);
        return type.isInterval() && first != null && first.type().equals(DATE);
    }

    private static Map<?, ?> fields(@Nullable Object input) {
        return input instanceof Map<?, ?> map ? map : Map.of();
    }

    private static KeyValue bucket(
            String first, @Nullable String last, @Nullable Object unit, Predicate sure) {
        return new KeyValue.Bucket(first, last, Unit.valueOf(String.valueOf(unit)), sure);
    }
}
