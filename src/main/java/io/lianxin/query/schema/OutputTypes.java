package io.lianxin.query.schema;

import io.lianxin.mapping.AbstractType;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;
import io.lianxin.mapping.basis.FieldBasis;
import io.lianxin.query.filter.Trees;
import io.lianxin.query.page.Pages;

import java.util.Map;
import java.util.TreeMap;

/** The objects that follow from the types: the types themselves, connections and edges. */
final class OutputTypes {

    private static final String AS_OF =
            "Read the record as of this day, here and in everything below. 截至日期";

    private final SchemaModel model;
    private final SetTypes sets;
    private final Map<String, Runnable> through = new TreeMap<>();

    OutputTypes(SchemaModel model) {
        this.model = model;
        this.sets = new SetTypes(model);
    }

    void type(Sdl sdl, RecordType type) {
        switch (type) {
            case NodeType noun ->
                    sdl.block(
                            noun.description(),
                            "type " + noun.name() + implementing(noun),
                            body -> fields(body, noun));
            case AbstractType some when some.label() == null ->
                    sdl.line(
                            some.description(),
                            "union " + some.name() + " = " + String.join(" | ", some.members()));
            case AbstractType some ->
                    sdl.block(
                            some.description(),
                            "interface " + some.name() + above(some),
                            body -> fields(body, some));
        }
    }

    private static String implementing(NodeType noun) {
        return noun.interfaces().isEmpty()
                ? ""
                : " implements " + String.join(" & ", noun.interfaces());
    }

    private String above(AbstractType type) {
        var wider =
                model.abstracts().values().stream()
                        .filter(each -> each.label() != null && !each.equals(type))
                        .filter(each -> type.fields().values().containsAll(each.fields().values()))
                        .filter(each -> each.members().containsAll(type.members()))
                        .map(AbstractType::name)
                        .toList();
        return wider.isEmpty() ? "" : " implements " + String.join(" & ", wider);
    }

    private void fields(Sdl sdl, RecordType owner) {
        owner.fields().values().forEach(field -> field(sdl, owner, field));
        if (owner instanceof NodeType noun && Trees.field(noun).isPresent()) {
            sdl.field(
                    "All records above it in its tree, nearest first. 上级(逐级)",
                    "ancestors: [" + noun.name() + "!]!");
        }
        DayFields.write(sdl, owner);
    }

    private void field(Sdl sdl, RecordType owner, Field field) {
        var name = field.name();
        var description = FieldBasis.of(owner, field).added(field.description());
        switch (field) {
            case Field.Property property -> sdl.field(description, name + ": " + shape(property));
            case Field.Embedded value ->
                    sdl.field(
                            description,
                            name + ": " + value.value().name() + (value.required() ? "!" : ""));
            case Field.Computed computed ->
                    sdl.field(
                            description,
                            name
                                    + ": "
                                    + shape(computed.type(), computed.list(), computed.required()));
            case Field.Relationship to -> relationship(sdl, to, description);
            case Field.Through across -> {
                var prefix = ApiNames.throughPrefix(model, owner, across);
                var joining = model.type(model.joins(owner, across).target());
                sdl.field(
                        description,
                        name,
                        arguments -> nested(arguments, joining),
                        prefix + "Connection!");
                through.put(prefix, () -> through(sdl, prefix, joining, across));
            }
        }
    }

    private static String shape(Field.Property property) {
        return shape(property.type(), property.list(), property.required());
    }

    private static String shape(String type, boolean list, boolean required) {
        return (list ? "[" + type + "!]" : type) + (required ? "!" : "");
    }

    private void relationship(Sdl sdl, Field.Relationship to, String description) {
        var target = model.type(to.target());
        if (!to.many()) {
            // under asOf a record that was not valid then is left out, whatever the storage says
            var sure = to.required() && model.validities(target).isEmpty();
            sdl.field(description, to.name() + ": " + to.target() + (sure ? "!" : ""));
            return;
        }
        sdl.field(
                description,
                to.name(),
                arguments -> nested(arguments, target),
                ApiNames.connection(target) + "!");
    }

    void list(Sdl sdl, RecordType type) {
        sdl.argument("Which records are meant. 筛选条件", "filter: " + type.name() + "Filter");
        sdl.argument(
                "The order, first key first; ties are broken by the id. 排序",
                "orderBy: [" + type.name() + "Order!]");
        sdl.argument(
                "How many from the beginning, at most "
                        + Pages.GREATEST
                        + "; "
                        + Pages.USUAL
                        + " where neither first nor last is given. 前若干条",
                "first: Int");
        sdl.argument("The cursor after which the page begins. 起始游标", "after: String");
        sdl.argument("How many from the end, at most " + Pages.GREATEST + ". 后若干条", "last: Int");
        sdl.argument("The cursor before which the page ends. 终止游标", "before: String");
        sdl.argument(
                "How many to pass over from the beginning, at most "
                        + Pages.FARTHEST
                        + "; goes with first alone. 跳过条数",
                "offset: Int");
        sdl.argument(AS_OF, "asOf: Date");
    }

    private void nested(Sdl sdl, RecordType type) {
        list(sdl, type);
        sdl.argument(
                "Whether the record above it, past single ones, is left out of its list, pages and"
                        + " totals where this list is empty. 剔除空项",
                "prune: Boolean");
    }

    void connection(Sdl sdl, RecordType type) {
        var term = ApiNames.term(type.description());
        connection(
                sdl, ApiNames.connection(type), ApiNames.edge(type), type.name() + "!", term, type);
        sdl.block(
                "A record in a list. " + term + "列表项",
                "type " + ApiNames.edge(type),
                body -> {
                    body.field("Where the list can be continued. 游标", "cursor: String!");
                    body.field("The record. 记录", "node: " + type.name() + "!");
                });
    }

    private void connection(
            Sdl sdl, String name, String edge, String node, String term, RecordType records) {
        sdl.block(
                "A page of a list. " + term + "分页列表",
                "type " + name,
                body -> {
                    body.field("The records with their cursors. 列表项", "edges: [" + edge + "!]!");
                    body.field("The records alone. 记录", "nodes: [" + node + "]!");
                    body.field("Whether there is more. 分页信息", "pageInfo: PageInfo!");
                    body.field(
                            "How many there are on all pages; counted only when asked for. 总数",
                            "totalCount: Int!");
                    body.field(
                            "How many there are, counted no further than the limit. 计数(有上限)",
                            "countUpTo",
                            limit ->
                                    limit.argument(
                                            "Where counting stops, 1 to 10000. 上限", "limit: Int!"),
                            "Int!");
                    sets.fields(body, records);
                });
    }

    private void through(Sdl sdl, String prefix, RecordType joining, Field.Through field) {
        var target = model.type(field.target());
        var term = ApiNames.term(target.description());
        // under asOf a joining record whose far end was not valid then is left out with it
        var node = field.target() + "!";
        connection(sdl, prefix + "Connection", prefix + "Edge", node, term, joining);
        sdl.block(
                "A record in a list, with the fields of the record that joins it. "
                        + ApiNames.term(joining.description())
                        + "列表项",
                "type " + prefix + "Edge",
                body -> {
                    body.field("Where the list can be continued. 游标", "cursor: String!");
                    body.field("The record at the far end. 记录", "node: " + node);
                    joining.fields().values().stream()
                            .filter(each -> !each.name().equals(field.end()))
                            .forEach(each -> field(body, joining, each));
                    DayFields.write(body, joining);
                });
    }

    /** Writes the connections that lead through joining records, once each. */
    void throughTypes() {
        var written = new java.util.HashSet<String>();
        while (!written.containsAll(through.keySet())) {
            for (var entry :
                    Map.copyOf(through).entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .toList()) {
                if (written.add(entry.getKey())) {
                    entry.getValue().run();
                }
            }
        }
    }

    void value(Sdl sdl, ValueType type) {
        sdl.block(
                type.description(),
                "type " + type.name(),
                body ->
                        type.components()
                                .values()
                                .forEach(each ->
                                        body.field(
                                                each.description(),
                                                each.name() + ": " + shape(each))));
    }
}
