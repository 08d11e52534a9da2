package io.lianxin.query;

import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.answer.Entity;
import io.lianxin.query.page.Pages;
import io.lianxin.query.selection.Selection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Gives an insight's answer the shape that was asked for. Each selected field that holds records
 * takes one statement, however often it occurs in the answer.
 */
final class InsightAnswer {

    /** The most records that one selected field may bring, over the whole answer. */
    private static final int MOST = 2_000;

    private static final String FIRST = "first";

    private final SchemaModel model;
    private final UnaryOperator<String> expressions;
    private final Reads reads;
    private final @Nullable Object asOf;

    InsightAnswer(
            SchemaModel model,
            UnaryOperator<String> expressions,
            Reads reads,
            @Nullable Object asOf) {
        this.model = model;
        this.expressions = expressions;
        this.reads = reads;
        this.asOf = asOf;
    }

    /** Reads all records that were found, then builds the answer. */
    Object complete(GraphQLType type, Selection selection, Object found) {
        var wanted = new IdentityHashMap<Selection, Wanted>();
        shape(
                type,
                selection,
                found,
                (field, ids) -> {
                    wanted.computeIfAbsent(
                                    field.selection,
                                    same -> new Wanted(field.type, new LinkedHashSet<>()))
                            .ids
                            .addAll(ids);
                    return null;
                });
        var records = new IdentityHashMap<Selection, Map<String, Object>>();
        wanted.forEach((field, some) -> records.put(field, read(field, some)));
        return Objects.requireNonNull(
                shape(
                        type,
                        selection,
                        found,
                        (field, ids) -> {
                            var brought = records.getOrDefault(field.selection, Map.of());
                            var some =
                                    ids.stream()
                                            .map(brought::get)
                                            .filter(Objects::nonNull)
                                            .toList();
                            return field.many ? some : some.isEmpty() ? null : some.getFirst();
                        }));
    }

    private @Nullable Object shape(
            GraphQLType type,
            Selection selection,
            @Nullable Object found,
            BiFunction<RecordField, List<String>, @Nullable Object> records) {
        return switch (found) {
            case null -> null;
            case Ids some -> {
                var many = GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
                var name = GraphQLTypeUtil.unwrapAll(type).getName();
                yield records.apply(
                        new RecordField(selection, name, many), first(selection, some.ids()));
            }
            case List<?> list -> {
                var element = GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(type));
                var shaped = new ArrayList<@Nullable Object>();
                list.forEach(each -> shaped.add(shape(element, selection, each, records)));
                yield shaped;
            }
            case Map<?, ?> map
                    when GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object -> {
                var values = new LinkedHashMap<String, @Nullable Object>();
                for (var child : selection.children()) {
                    var declared = object.getFieldDefinition(child.name()).getType();
                    values.put(
                            child.resultKey(),
                            shape(declared, child, map.get(child.name()), records));
                }
                yield new Entity(object.getName(), values);
            }
            case Object value -> value;
        };
    }

    private static List<String> first(Selection selection, List<String> ids) {
        if (!(selection.arguments().get(FIRST) instanceof Integer first)) {
            return ids;
        }
        if (first < 0 || first > Pages.GREATEST) {
            throw new ArgumentException(
                    FIRST,
                    first + " is not between 0 and " + Pages.GREATEST,
                    "Ask for at most " + Pages.GREATEST);
        }
        return ids.subList(0, Math.min(first, ids.size()));
    }

    private Map<String, Object> read(Selection field, Wanted wanted) {
        if (wanted.ids.size() > MOST) {
            throw new ArgumentException(
                    FIRST,
                    "`"
                            + field.name()
                            + "` would bring "
                            + wanted.ids.size()
                            + " records, more than "
                            + MOST,
                    "Ask for fewer of each, or narrow the filter");
        }
        var ids = List.copyOf(wanted.ids);
        if (ids.isEmpty()) {
            return Map.of();
        }
        var query =
                CompiledQuery.named(
                        model,
                        expressions,
                        field,
                        new CompiledQuery.Named(wanted.type, ids, asOf),
                        reads);
        reads.charge(field.name(), query);
        var answer = reads.answer(query);
        var byId = new LinkedHashMap<String, Object>();
        var entities = (List<?>) Objects.requireNonNull(answer);
        for (int i = 0; i < ids.size(); i++) {
            var entity = entities.get(i);
            if (entity != null) {
                byId.put(ids.get(i), entity);
            }
        }
        return byId;
    }

    /** A selected field that holds records. */
    private record RecordField(Selection selection, String type, boolean many) {}

    /** The records that a selected field brings. */
    private record Wanted(String type, Set<String> ids) {}
}
