package io.lianxin.web.record;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the query that asks for all of a record, as the schema's model has its type. */
final class RecordQuery {

    /** How many related records are named; how many there are is counted. */
    static final int NAMED = 12;

    /** How many citations and absences are shown. */
    static final int SHOWN = 100;

    /** Whatever an id belongs to. */
    static final String KIND = "query Kind($id: ID!) { node(id: $id) { __typename id } }";

    /** The key of a second answer, with what the record rests on. */
    static final String SUPPORT = "support";

    private static final String LINK = "{ __typename ... on Node { id caption } }";

    private final SchemaModel model;

    RecordQuery(SchemaModel model) {
        this.model = model;
    }

    String of(NodeType noun) {
        var fields = new ArrayList<String>(List.of("id", "caption"));
        noun.fields().values().stream()
                .filter(field -> !Contract.isSupport(noun, field))
                .forEach(field -> fields.add(whole(field)));
        if (isTree(noun)) {
            fields.add("ancestors " + LINK);
        }
        return "query Whole($id: ID!) { node(id: $id) { ... on "
                + noun.name()
                + " { "
                + String.join(" ", fields)
                + " } }"
                + (noun.interfaces().contains(Contract.RECORD) ? support() : "")
                + " }";
    }

    /**
     * What any record rests on, as a root field of its own: its statement is the same for all nouns
     * and as long as the longest of theirs, so it is planned once.
     */
    private String support() {
        var fields =
                model.type(Contract.RECORD).fields().values().stream()
                        .filter(Field.Relationship.class::isInstance)
                        .map(Field.Relationship.class::cast)
                        .filter(to -> Contract.isSupport(to))
                        .map(to ->
                                to.name()
                                        + "(first: "
                                        + SHOWN
                                        + ") { totalCount nodes { "
                                        + own(model.node(to.target()), to.type())
                                        + " } }")
                        .collect(Collectors.joining(" "));
        return " "
                + SUPPORT
                + ": node(id: $id) { ... on "
                + Contract.RECORD
                + " { "
                + fields
                + " } }";
    }

    /** Whether a type's records lie in each other, so that the API has `ancestors`. */
    static boolean isTree(NodeType noun) {
        return noun.fields().values().stream()
                .anyMatch(field ->
                        switch (field) {
                            case Field.Relationship to -> to.transitive();
                            case Field.Through through -> through.transitive();
                            default -> false;
                        });
    }

    private String whole(Field field) {
        return switch (field) {
            case Field.Relationship to when to.many() ->
                    to.name()
                            + "(first: "
                            + NAMED
                            + order(to.target())
                            + ") { totalCount nodes "
                            + LINK
                            + " }";
            case Field.Through through ->
                    through.name()
                            + "(first: "
                            + NAMED
                            + ") { totalCount edges { id caption node "
                            + LINK
                            + " } }";
            default -> single(field);
        };
    }

    /** Records that are numbered among their kind come in the order of their numbers. */
    private String order(String target) {
        var noun = model.nodes().get(target);
        return noun == null
                ? ""
                : noun.key().stream()
                        .filter(key ->
                                noun.fields().get(key) instanceof Field.Property property
                                        && property.type().equals("Int"))
                        .findFirst()
                        .map(number -> ", orderBy: [{" + number + ": ASC}]")
                        .orElse("");
    }

    /** What a record that supports another has of its own, without the way back. */
    private String own(NodeType noun, String back) {
        var fields = new ArrayList<String>(List.of("id", "caption"));
        for (var field : noun.fields().values()) {
            var leads =
                    field instanceof Field.Through
                            || (field instanceof Field.Relationship to
                                    && (to.many() || to.type().equals(back)));
            if (!leads) {
                fields.add(single(field));
            }
        }
        return String.join(" ", fields);
    }

    private String single(Field field) {
        return switch (field) {
            case Field.Property property ->
                    Contract.isOfEveryRecord(property) || property.rules().restrictedTo() != null
                            ? ""
                            : property.name();
            case Field.Embedded value ->
                    value.rules().restrictedTo() == null
                            ? value.name() + components(value.value().components().keySet())
                            : "";
            case Field.Computed computed -> {
                var value = model.values().get(computed.type());
                yield computed.name()
                        + (value == null ? "" : components(value.components().keySet()));
            }
            case Field.Relationship to -> to.name() + " " + LINK;
            case Field.Through through -> "";
        };
    }

    private static String components(Iterable<String> names) {
        return " { " + String.join(" ", names) + " }";
    }
}
