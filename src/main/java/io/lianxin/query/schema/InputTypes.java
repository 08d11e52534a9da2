package io.lianxin.query.schema;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;
import io.lianxin.query.filter.Trees;

/** The inputs that follow from the types: filters and orders. */
final class InputTypes {

    static final String AND = "All of these hold. 并且";
    static final String OR = "At least one of these holds. 或者";
    static final String NOT =
            "This does not hold; a missing value fulfils no condition, so its opposite holds. 并非";

    private InputTypes() {}

    static void filter(SchemaModel model, Sdl sdl, RecordType type) {
        var name = type.name() + "Filter";
        sdl.block(
                "Which records are meant; all conditions must hold. "
                        + ApiNames.term(type.description())
                        + "筛选条件",
                "input " + name,
                body -> {
                    body.field(AND, "and: [" + name + "!]");
                    body.field(OR, "or: [" + name + "!]");
                    body.field(NOT, "not: " + name);
                    if (Trees.field(type).isPresent()) {
                        body.field(
                                "The id of a record: it or anything below it, however deep. 在其范围内",
                                "within: ID");
                    }
                    if (model.validities(type).isAttested()) {
                        body.field(
                                "How certain it must be on the day of `asOf`; without it, UNKNOWN"
                                        + " is left out. 确定程度",
                                "certainty: CertaintyFilter");
                    }
                    if (isContested(type)) {
                        body.field(
                                "Whether more hold the same on the day of `asOf` than can. 是否冲突",
                                "conflict: Boolean");
                    }
                    type.fields().values().forEach(field -> condition(body, field));
                });
    }

    private static void condition(Sdl body, Field field) {
        var description = field.description();
        switch (field) {
            case Field.Property property -> {
                if (property.rules().restrictedTo() == null) {
                    var kind = property.type() + (property.list() ? "ListFilter" : "Filter");
                    body.field(description, field.name() + ": " + kind);
                }
            }
            case Field.Embedded embedded -> {
                if (embedded.rules().restrictedTo() == null) {
                    body.field(
                            description, field.name() + ": " + embedded.value().name() + "Filter");
                }
            }
            case Field.Relationship to ->
                    body.field(
                            description,
                            field.name()
                                    + ": "
                                    + to.target()
                                    + (to.many() ? "RelationFilter" : "Filter"));
            case Field.Through through ->
                    body.field(
                            description, field.name() + ": " + through.target() + "RelationFilter");
            case Field.Computed computed -> {}
        }
    }

    static void relation(Sdl sdl, RecordType type) {
        var filter = type.name() + "Filter";
        sdl.block(
                "How many related records fulfil a condition. "
                        + ApiNames.term(type.description())
                        + "关联条件",
                "input " + type.name() + "RelationFilter",
                body -> {
                    body.field("At least one does. 至少一个", "some: " + filter);
                    body.field("Not one does. 一个也没有", "none: " + filter);
                    body.field("Every one does, also where there is none. 全部", "all: " + filter);
                    body.field("Exactly one does. 恰好一个", "single: " + filter);
                    body.field("How many there are, each counted once. 个数", "count: IntFilter");
                    body.field(
                            "What they come to, each counted once. 汇总",
                            "aggregate: " + type.name() + "AggregateFilter");
                    body.field(
                            "Only these related records are looked at by the other conditions here."
                                    + " 限定范围",
                            "where: " + filter);
                });
    }

    static void order(Sdl sdl, RecordType type) {
        sdl.block(
                "One key of an order; missing values come last unless the direction says otherwise."
                        + " "
                        + ApiNames.term(type.description())
                        + "排序",
                "input " + type.name() + "Order @oneOf",
                body -> type.fields().values().forEach(field -> key(body, field)));
    }

    private static void key(Sdl body, Field field) {
        switch (field) {
            case Field.Property property -> {
                if (!property.list() && property.rules().restrictedTo() == null) {
                    body.field(field.description(), field.name() + ": OrderDirection");
                }
            }
            case Field.Embedded embedded -> {
                if (embedded.rules().restrictedTo() == null) {
                    body.field(
                            field.description(),
                            field.name()
                                    + ": "
                                    + (embedded.value().isInterval()
                                            ? "OrderDirection"
                                            : embedded.value().name() + "Order"));
                }
            }
            case Field.Relationship to ->
                    body.field(
                            field.description(),
                            field.name() + ": " + to.target() + (to.many() ? "SetOrder" : "Order"));
            case Field.Through through ->
                    body.field(
                            field.description(),
                            field.name() + ": " + through.target() + "SetOrder");
            case Field.Computed computed -> {}
        }
    }

    static void setOrder(Sdl sdl, RecordType type) {
        var order = type.name() + "Order";
        sdl.block(
                "An order by several related records, each taken once: exactly one of count, min,"
                        + " max, sum and avg. "
                        + ApiNames.term(type.description())
                        + "汇总排序",
                "input " + type.name() + "SetOrder",
                body -> {
                    body.field(
                            "Only these related records are looked at. 限定范围",
                            "where: " + type.name() + "Filter");
                    body.field("By how many there are. 按个数", "count: OrderDirection");
                    body.field(
                            "By their smallest value; an interval counts by its beginning. 按最小值",
                            "min: " + order);
                    body.field(
                            "By their greatest value; an interval counts by its beginning. 按最大值",
                            "max: " + order);
                    body.field(
                            "By the sum of their values, 0 where there is none; numbers only. 按合计",
                            "sum: " + order);
                    body.field("By the mean of their values; numbers only. 按平均", "avg: " + order);
                });
    }

    static void value(Sdl sdl, ValueType type) {
        var term = ApiNames.term(type.description());
        sdl.block(
                "Which values are meant; all conditions must hold. " + term + "筛选条件",
                "input " + type.name() + "Filter",
                body -> {
                    body.field("Whether it is missing. 是否缺失", "isNull: Boolean");
                    var lower = type.lower() == null ? null : type.components().get(type.lower());
                    if (lower != null && type.isInterval()) {
                        body.field(
                                "Everything that it can mean lies in the range; of a blurred value"
                                        + " nothing is certain. 必然在此范围",
                                "certainly: " + lower.type() + "Range");
                        body.field(
                                "Something that it can mean lies in the range: they overlap."
                                        + " 可能在此范围",
                                "possibly: " + lower.type() + "Range");
                    }
                    type.components().values().forEach(component -> condition(body, component));
                });
        if (!type.isInterval()) {
            sdl.block(
                    "One key of an order by a value. " + term + "排序",
                    "input " + type.name() + "Order @oneOf",
                    body -> type.components().values().forEach(each -> key(body, each)));
        }
    }

    static boolean isContested(RecordType type) {
        return type instanceof NodeType noun
                && noun.validity() != null
                && noun.validity().seats() != null;
    }
}
