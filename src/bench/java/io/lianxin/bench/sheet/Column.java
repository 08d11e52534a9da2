package io.lianxin.bench.sheet;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaModel;

import java.util.Set;

/**
 * One property of a noun, as a column of its file.
 *
 * @param key the property in the graph
 * @param type the schema's type of it
 * @param list whether it holds several
 * @param required whether no row may leave it empty
 * @param codes the codes of a code list; empty for other types
 */
record Column(String key, String type, boolean list, boolean required, Set<String> codes) {

    static Column of(SchemaModel model, String key, Field.Property property, boolean required) {
        var codes = model.enums().get(property.type());
        return new Column(
                key,
                property.type(),
                property.list(),
                required,
                codes == null ? Set.of() : codes.codes().keySet());
    }

    /** A column that the schema does not know. */
    static Column hidden(String key) {
        return new Column(key, "String", false, true, Set.of());
    }

    /** The column's head, with the type of the import. */
    String head() {
        var stored =
                switch (type) {
                    case "Int" -> "long";
                    case "Float" -> "double";
                    case "Boolean" -> "boolean";
                    case "Date" -> "date";
                    default -> "string";
                };
        return key + ":" + stored + (list ? "[]" : "");
    }

    void check(String noun, String value) {
        if (!codes.isEmpty() && !codes.contains(value)) {
            throw new IllegalArgumentException(
                    noun + "." + key + ": the schema's " + type + " has no code " + value);
        }
    }
}
