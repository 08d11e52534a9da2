package io.lianxin.query.schema;

import io.lianxin.mapping.AbstractType;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;
import io.lianxin.query.filter.Trees;
import io.lianxin.query.group.AggregateNames;
import io.lianxin.query.group.GroupKeys;

import java.util.Collection;

/** What follows from a type for whole sets of its records: figures, and keys of groups. */
final class SetTypes {

    private static final String COUNT = "How many there are. 个数";
    private static final String PRESENT = "How many have it. 有值个数";

    private final SchemaModel model;

    SetTypes(SchemaModel model) {
        this.model = model;
    }

    /** The fields of a connection over records of a type. */
    void fields(Sdl sdl, RecordType type) {
        var name = type.name();
        sdl.field(
                "Figures over all records of the list, whatever the page. 汇总",
                "aggregate: " + name + "Aggregate!");
        sdl.field(
                "The groups that the records make, a record in each of its groups once; ordered by"
                        + " orderBy, then by their keys. 分组",
                "groups",
                arguments -> {
                    arguments.argument("The keys. 分组键", "by: [" + name + "GroupBy!]!");
                    arguments.argument(
                            "Which groups are meant. 分组条件", "having: " + name + "AggregateFilter");
                    arguments.argument("The order. 排序", "orderBy: [" + name + "SetOrder!]");
                    arguments.argument("How many, at most 1000; else 100. 前若干组", "first: Int");
                    arguments.argument("How many to pass over, at most 10000. 跳过组数", "offset: Int");
                },
                "[" + name + "Group!]!");
        sdl.field(
                "For each key its most frequent values, with the number of records. 分面",
                "facets",
                arguments -> {
                    arguments.argument("The keys. 分面键", "by: [" + name + "GroupBy!]!");
                    arguments.argument("How many values, at most 100; else 20. 前若干值", "first: Int");
                },
                "[Facet!]!");
    }

    void write(Sdl sdl, RecordType type) {
        var name = type.name();
        var term = ApiNames.term(type.description());
        figures(
                sdl,
                "Figures over records, each counted once. " + term + "汇总",
                name,
                COUNT,
                type.fields().values());
        sdl.block(
                "A condition on figures; all must hold. " + term + "汇总条件",
                "input " + name + "AggregateFilter",
                body -> {
                    var self = name + "AggregateFilter";
                    body.field(InputTypes.AND, "and: [" + self + "!]");
                    body.field(InputTypes.OR, "or: [" + self + "!]");
                    body.field(InputTypes.NOT, "not: " + self);
                    conditions(body, COUNT, type.fields().values());
                });
        sdl.block(
                "Records with the same keys. " + term + "分组",
                "type " + name + "Group",
                body -> {
                    body.field("Its keys, in the order of by. 键值", "keys: [GroupValue!]!");
                    body.field("Figures over its records. 汇总", "aggregate: " + name + "Aggregate!");
                });
        sdl.block(
                "One key of groups: exactly one field beside where and direction. " + term + "分组键",
                "input " + name + "GroupBy",
                body -> {
                    body.field(
                            "Only these records are on the way; others have no value. 限定范围",
                            GroupKeys.WHERE + ": " + name + "Filter");
                    body.field(
                            "How the groups are ordered by it; usually ASC. 排序方向",
                            GroupKeys.DIRECTION + ": OrderDirection");
                    if (type instanceof AbstractType) {
                        body.field("Of which type it is. 类型", GroupKeys.TYPENAME + ": GroupKey");
                    }
                    if (Trees.field(type).isPresent()) {
                        body.field(
                                "It or a record above it in its tree. 所属上级",
                                GroupKeys.CONTAINED_IN + ": " + name + "GroupBy");
                    }
                    type.fields().values().forEach(field -> key(body, field));
                });
    }

    void value(Sdl sdl, ValueType type) {
        var name = type.name();
        var term = ApiNames.term(type.description());
        var components = type.components().values();
        figures(sdl, "Figures over values. " + term + "汇总", name, PRESENT, components);
        sdl.block(
                "A condition on figures over values. " + term + "汇总条件",
                "input " + name + "AggregateFilter",
                body -> conditions(body, PRESENT, components));
        if (!GroupKeys.isCalendar(type)) {
            sdl.block(
                    "A component to group by. " + term + "分组键",
                    "input " + name + "GroupBy @oneOf",
                    body -> type.components().values().forEach(each -> key(body, each)));
        }
    }

    private void figures(
            Sdl sdl,
            String description,
            String name,
            String count,
            Collection<? extends Field> fields) {
        sdl.block(
                description,
                "type " + name + "Aggregate",
                body -> {
                    body.field(count, AggregateNames.COUNT + ": Int!");
                    fields.forEach(field -> figure(body, field, "!", ""));
                });
    }

    private void conditions(Sdl body, String count, Collection<? extends Field> fields) {
        body.field(count, AggregateNames.COUNT + ": IntFilter");
        fields.forEach(field -> figure(body, field, "", "Filter"));
    }

    private void figure(Sdl body, Field field, String sure, String suffix) {
        var description = line(field);
        var name = AggregateNames.of(field) + ": ";
        switch (field) {
            case Field.Property property -> {
                if (!property.list() && property.rules().restrictedTo() == null) {
                    body.field(description, name + kind(property) + "Aggregate" + suffix + sure);
                }
            }
            case Field.Embedded value -> {
                if (value.rules().restrictedTo() == null) {
                    body.field(
                            description, name + value.value().name() + "Aggregate" + suffix + sure);
                }
            }
            case Field.Relationship to -> {}
            case Field.Through through -> {}
            case Field.Computed computed -> {}
        }
    }

    private String kind(Field.Property property) {
        return switch (property.type()) {
            case "String", "ID" -> "Text";
            case "Int", "Float" -> "Number";
            case "Date" -> "Date";
            case "Boolean" -> "Boolean";
            default -> "Code";
        };
    }

    private void key(Sdl body, Field field) {
        var name = field.name() + ": ";
        switch (field) {
            case Field.Property property -> {
                if (property.rules().restrictedTo() == null) {
                    var isDay = property.type().equals("Date") && !property.list();
                    body.field(line(field), name + (isDay ? "DateBucket" : "GroupKey"));
                }
            }
            case Field.Embedded value -> {
                if (value.rules().restrictedTo() == null) {
                    var type = value.value();
                    body.field(
                            line(field),
                            name
                                    + (GroupKeys.isCalendar(type)
                                            ? "DateBucket"
                                            : type.name() + "GroupBy"));
                }
            }
            case Field.Relationship to -> body.field(line(field), name + to.target() + "GroupBy");
            case Field.Through through ->
                    body.field(line(field), name + through.target() + "GroupBy");
            case Field.Computed computed -> {}
        }
    }

    private static String line(Field field) {
        return field.description().lines().findFirst().orElse("");
    }

    /** The interface that every record carries, by which the record behind a key is given. */
    java.util.Optional<String> anyRecord() {
        return model.abstracts().values().stream()
                .filter(type -> type.label() != null && type.fields().containsKey("id"))
                .filter(type -> type.members().containsAll(model.nodes().keySet()))
                .map(AbstractType::name)
                .findFirst();
    }
}
