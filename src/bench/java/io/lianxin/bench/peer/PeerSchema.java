package io.lianxin.bench.peer;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The graph of a schema in the type definitions of @neo4j/graphql: values are flat properties, code
 * lists are texts, interfaces are unions, and every relationship is a list, as that library wants.
 *
 * @param model what the schema says
 */
public record PeerSchema(SchemaModel model) {

    /**
     * The type definitions.
     *
     * @return SDL
     */
    public String sdl() {
        var nouns = model.nodes().values().stream().map(this::noun);
        var unions =
                model.abstracts().values().stream()
                        .map(type ->
                                "union "
                                        + target(type.name())
                                        + " = "
                                        + String.join(" | ", type.members()));
        return Stream.concat(nouns, unions).collect(Collectors.joining("\n\n")) + "\n";
    }

    private String noun(NodeType noun) {
        var plural = noun.plural();
        return "type "
                + noun.name()
                + " @node(labels: [\""
                + noun.label()
                + "\"])"
                + (plural == null ? "" : " @plural(value: \"" + plural + "\")")
                + " {\n"
                + noun.fields().values().stream().map(this::field).collect(Collectors.joining())
                + "}";
    }

    private String field(Field field) {
        return switch (field) {
            case Field.Property it -> line(it.key(), type(it));
            case Field.Embedded it ->
                    it.value().components().values().stream()
                            .map(component -> line(it.key(component.name()), type(component)))
                            .collect(Collectors.joining());
            case Field.Relationship it ->
                    line(
                            it.name(),
                            "[%s!]! @relationship(type: \"%s\", direction: %s)"
                                    .formatted(
                                            target(it.target()),
                                            it.type(),
                                            it.outgoing() ? "OUT" : "IN"));
            case Field.Through through -> "";
            case Field.Computed computed -> "";
        };
    }

    /** Its own word for an interface, because the library keeps Node for itself. */
    private String target(String type) {
        return model.abstracts().containsKey(type) ? "Any" + type : type;
    }

    private String type(Field.Property property) {
        var type = model.enums().containsKey(property.type()) ? "String" : property.type();
        return property.list() ? "[" + type + "!]" : type;
    }

    private static String line(String name, String type) {
        return "    " + name + ": " + type + "\n";
    }
}
