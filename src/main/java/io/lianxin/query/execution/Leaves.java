package io.lianxin.query.execution;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits variables into their form, which decides the plan, and their leaves, which only become
 * parameters: texts, numbers, days, and lists of these. Codes, truth values, absence, emptiness,
 * the sign of a number and the names of input fields are form.
 */
final class Leaves {

    private static final int LONG_LIST = 100;
    private static final int NUMBER = 1_900_000_000;
    private static final LocalDate DAY = LocalDate.of(7000, 1, 1);

    private final StringBuilder form = new StringBuilder();
    private final List<Object> leaves = new ArrayList<>();
    private final List<Object> marks = new ArrayList<>();
    private final boolean marking;
    private boolean unique;

    /**
     * Begins.
     *
     * @param marking whether {@link #read} gives the value with marks in the places of its leaves
     */
    Leaves(boolean marking) {
        this.marking = marking;
    }

    /** The form of all that was read. */
    String form() {
        return form.toString();
    }

    /** The leaves of all that was read, in order. */
    List<Object> leaves() {
        return leaves;
    }

    /** The marks in the places of the leaves. */
    List<Object> marks() {
        return marks;
    }

    /** Takes a variable that is not given. */
    void absent() {
        form.append('-');
    }

    /** Whether a text is form, a cursor say, so that the same form will hardly come again. */
    boolean isUnique() {
        return unique;
    }

    /** Takes a value that is form as a whole. */
    void fix(@Nullable Object value) {
        unique |= value instanceof String;
        append(value);
    }

    private void append(@Nullable Object value) {
        var text = String.valueOf(value);
        form.append(value == null ? '~' : '=').append(text.length()).append(':').append(text);
    }

    /** Takes a value. */
    @Nullable Object read(GraphQLType declared, @Nullable Object value) {
        var type = GraphQLTypeUtil.unwrapNonNull(declared);
        return switch (value) {
            case null -> {
                form.append('~');
                yield null;
            }
            case Map<?, ?> map when type instanceof GraphQLInputObjectType object ->
                    object(object, map);
            case List<?> list when type instanceof GraphQLList of ->
                    isScalar(GraphQLTypeUtil.unwrapNonNull(of.getWrappedType())) && isPlain(list)
                            ? plain(list)
                            : each(of.getWrappedType(), list);
            case Object leaf when isScalar(type) && mark(leaf, 0) != null -> leaf(leaf);
            case Object other -> {
                append(other);
                yield other;
            }
        };
    }

    private Object object(GraphQLInputObjectType type, Map<?, ?> map) {
        var read = new LinkedHashMap<String, @Nullable Object>();
        form.append('{');
        map.forEach((name, inner) -> {
            var field = type.getFieldDefinition(String.valueOf(name));
            form.append(name).append(' ');
            read.put(String.valueOf(name), field == null ? inner : read(field.getType(), inner));
        });
        form.append('}');
        return read;
    }

    private Object each(GraphQLType type, List<?> list) {
        var read = new ArrayList<@Nullable Object>();
        form.append('[');
        list.forEach(item -> read.add(read(type, item)));
        form.append(']');
        return read;
    }

    private Object plain(List<?> list) {
        form.append(list.size() > LONG_LIST ? 'L' : 'l').append(letter(list.getFirst()));
        leaves.add(list);
        var items = new ArrayList<@Nullable Object>();
        for (int i = 0; marking && i <= Math.min(list.size(), LONG_LIST - 1); i++) {
            items.add(mark(list.getFirst(), leaves.size() * LONG_LIST + i));
        }
        marks.add(items);
        return marking ? items : list;
    }

    private Object leaf(Object leaf) {
        form.append(letter(leaf));
        leaves.add(leaf);
        if (!marking) {
            return leaf;
        }
        Object mark = java.util.Objects.requireNonNull(mark(leaf, leaves.size() * LONG_LIST));
        marks.add(mark);
        return mark;
    }

    private static boolean isScalar(GraphQLType type) {
        return !(type instanceof GraphQLEnumType)
                && !(type instanceof GraphQLList)
                && !(type instanceof GraphQLInputObjectType)
                && !type.equals(Scalars.GraphQLBoolean);
    }

    /** Whether a list is of one kind of values, none of which is form. */
    private static boolean isPlain(List<?> list) {
        return !list.isEmpty()
                && list.stream().allMatch(item -> item != null && mark(item, 0) != null)
                && list.stream().map(Leaves::letter).distinct().count() == 1;
    }

    private static char letter(Object leaf) {
        return switch (leaf) {
            case String text -> 's';
            case LocalDate day -> 'd';
            case Integer number -> number < 0 ? 'i' : 'I';
            default -> ((Number) leaf).doubleValue() < 0 ? 'f' : 'F';
        };
    }

    /** A value of the same kind that occurs nowhere else; null where the value is form. */
    private static @Nullable Object mark(Object value, int number) {
        return switch (value) {
            case String text -> text.isEmpty() ? null : "\u0002leaf " + number;
            case LocalDate day -> DAY.plusDays(number);
            case Integer zero when zero == 0 -> null;
            case Integer whole -> whole < 0 ? -NUMBER - number : NUMBER + number;
            case Double zero when zero == 0 -> null;
            case Double some -> some < 0 ? -NUMBER - number - 0.25 : NUMBER + number + 0.25;
            default -> null;
        };
    }
}
