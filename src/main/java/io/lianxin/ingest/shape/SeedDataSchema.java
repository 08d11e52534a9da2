package io.lianxin.ingest.shape;

import io.lianxin.mapping.EnumType;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Derives the JSON Schema (draft 2020-12) of a file of rows from the schema: names, codes and kinds
 * of values. What must hold between rows, {@code check} says.
 */
public final class SeedDataSchema {

    private final SchemaModel model;
    private final FieldShapes fields;

    private SeedDataSchema(SchemaModel model) {
        this.model = model;
        this.fields = new FieldShapes(model);
    }

    /**
     * The JSON Schema.
     *
     * @param model what the schema says
     * @return maps, lists and texts; one definition for each type, named after it
     */
    public static Map<String, Object> of(SchemaModel model) {
        return new SeedDataSchema(model).file();
    }

    private Map<String, Object> file() {
        var definitions = new TreeMap<String, Object>();
        model.enums().values().forEach(codes -> definitions.put(codes.name(), codes(codes)));
        model.values().values().forEach(value -> definitions.put(value.name(), value(value)));
        model.nodes().values().forEach(noun -> definitions.put(noun.name(), noun(noun)));
        model.abstracts().values().forEach(type -> definitions.put(type.name(), oneOf(type)));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A file of seed-data: rows of any type");
        schema.put("description", "Use #/$defs/<Type> for the rows of one type.");
        schema.put("type", "array");
        schema.put("items", Map.of("anyOf", references(model.nodes().keySet())));
        schema.put("$defs", definitions);
        return schema;
    }

    private static Map<String, Object> codes(EnumType codes) {
        var shape = described(codes.description());
        shape.put("enum", List.copyOf(codes.codes().keySet()));
        return shape;
    }

    private Map<String, Object> value(ValueType value) {
        var mapping = described(value.description());
        mapping.put("type", "object");
        mapping.put("properties", fields.components(value));
        mapping.put("additionalProperties", false);
        mapping.put("required", fields.requiredComponents(value));
        if (value.written() == null) {
            return mapping;
        }
        var either = described(value.description());
        mapping.remove("description");
        either.put("anyOf", List.of(FieldShapes.NOTATION, mapping));
        return either;
    }

    private Map<String, Object> noun(NodeType noun) {
        var shape = described(noun.description());
        shape.put("type", "object");
        shape.put("properties", fields.properties(noun));
        shape.put("additionalProperties", false);
        shape.put("required", fields.required(noun));
        return shape;
    }

    private static Map<String, Object> oneOf(RecordType type) {
        var shape = described(type.description());
        shape.put("anyOf", references(type.members()));
        return shape;
    }

    private static List<Object> references(Iterable<String> names) {
        var references = new TreeMap<String, Object>();
        names.forEach(name -> references.put(name, FieldShapes.reference(name)));
        return List.copyOf(references.values());
    }

    private static Map<String, Object> described(String description) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("description", description.replaceAll("\\s+", " "));
        return shape;
    }
}
