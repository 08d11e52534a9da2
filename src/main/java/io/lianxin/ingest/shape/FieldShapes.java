package io.lianxin.ingest.shape;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The JSON Schema of single fields, as a row writes them. */
final class FieldShapes {

    /** A date in EDTF; a year alone is a number to YAML. */
    static final Map<String, Object> NOTATION =
            Map.of(
                    "anyOf",
                    List.of(
                            Map.of("type", "string", "pattern", "^[0-9./-]+$"),
                            Map.of("type", "integer")));

    private static final Map<String, Object> ID =
            Map.of("type", "string", "pattern", "^[a-z0-9]+([-.@][A-Za-z0-9_@]+)*$");
    private static final Map<String, Object> TEXT = Map.of("type", List.of("string", "number"));
    private static final Map<String, Object> DAY =
            Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}-\\d{2}$");

    /** What the loader fills in where a row leaves it out. */
    private static final Set<String> USUAL = Set.of("basis", "supports");

    private final SchemaModel model;

    FieldShapes(SchemaModel model) {
        this.model = model;
    }

    static Map<String, Object> reference(String type) {
        return Map.of("$ref", "#/$defs/" + type);
    }

    Map<String, Object> properties(NodeType noun) {
        var shapes = new LinkedHashMap<String, Object>();
        shapes.put("id", ID);
        if (!noun.fields().containsKey("type")) {
            shapes.put("type", Map.of("const", noun.name()));
        }
        for (var field : noun.fields().values()) {
            var shape = field.name().equals("id") ? null : shape(field);
            if (shape != null) {
                shapes.put(field.name(), described(shape, field.description()));
            }
        }
        return shapes;
    }

    /** The id is not required, because rows under others get one. */
    List<String> required(NodeType noun) {
        return noun.fields().values().stream()
                .filter(FieldShapes::isRequired)
                .map(Field::name)
                .filter(name -> !name.equals("id") && !USUAL.contains(name))
                .toList();
    }

    Map<String, Object> components(ValueType value) {
        var shapes = new LinkedHashMap<String, Object>();
        value.components()
                .values()
                .forEach(component -> {
                    if (!follows(value, component.name())) {
                        shapes.put(
                                component.name(),
                                described(property(component), component.description()));
                    }
                });
        return shapes;
    }

    List<String> requiredComponents(ValueType value) {
        return value.components().values().stream()
                .filter(Field.Property::required)
                .map(Field.Property::name)
                .filter(name -> !follows(value, name) && !USUAL.contains(name))
                .toList();
    }

    /** Relationships are not required here: rows under others get the way back. */
    private static boolean isRequired(Field field) {
        return switch (field) {
            case Field.Property it -> it.required() && !it.rules().loaded();
            case Field.Embedded it -> it.required() && !it.rules().loaded();
            default -> false;
        };
    }

    private static boolean follows(ValueType value, String component) {
        return value.written() != null
                && (component.equals(value.lower())
                        || component.equals(value.upper())
                        || component.equals("precision"));
    }

    private @Nullable Map<String, Object> shape(Field field) {
        return switch (field) {
            case Field.Property it -> it.rules().loaded() ? null : property(it);
            case Field.Embedded it -> it.rules().loaded() ? null : reference(it.value().name());
            case Field.Relationship it -> it.rules().loaded() ? null : relationship(it);
            case Field.Through it -> null;
            case Field.Computed it -> null;
        };
    }

    private Map<String, Object> property(Field.Property property) {
        var single = single(property);
        return property.list() ? Map.of("type", "array", "items", single) : single;
    }

    private Map<String, Object> single(Field.Property property) {
        if (model.enums().containsKey(property.type())) {
            return reference(property.type());
        }
        return switch (property.type()) {
            case "Int" -> Map.of("type", "integer");
            case "Float" -> Map.of("type", "number");
            case "Boolean" -> Map.of("type", "boolean");
            case "Date" -> DAY;
            default -> property.name().equals("edtf") ? NOTATION : TEXT;
        };
    }

    private static Map<String, Object> relationship(Field.Relationship field) {
        if (!field.outgoing()) {
            return Map.of("type", "array", "items", reference(field.target()));
        }
        return field.many()
                ? Map.of("anyOf", List.of(ID, Map.of("type", "array", "items", ID)))
                : ID;
    }

    private static Map<String, Object> described(Map<String, Object> shape, String description) {
        var described = new LinkedHashMap<String, Object>();
        described.put("description", description.replaceAll("\\s+", " "));
        described.putAll(new TreeMap<>(shape));
        return described;
    }
}
