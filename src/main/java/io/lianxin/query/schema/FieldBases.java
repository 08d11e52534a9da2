package io.lianxin.query.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import io.lianxin.mapping.EnumType;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.basis.FieldBasis;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** On what each field of each noun rests, with its code list where it is a code. */
public final class FieldBases {

    private final SchemaModel model;
    private final GraphQLSchema schema;

    /**
     * Takes the fields of an API.
     *
     * @param model the schema's model
     * @param schema the API derived from it
     */
    public FieldBases(SchemaModel model, GraphQLSchema schema) {
        this.model = model;
        this.schema = schema;
    }

    /**
     * A field of a noun.
     *
     * @param type the noun
     * @param field the field's name
     * @param basis on what it rests
     * @param meaning its description, without what it says of the basis
     * @param codes the code list of its values; null where they are no codes
     */
    public record Entry(
            String type, String field, FieldBasis basis, String meaning, @Nullable EnumType codes) {

        /**
         * The entry as an answer.
         *
         * @return plain values by name
         */
        public Map<String, @Nullable Object> answer() {
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("type", type);
            answer.put("field", field);
            answer.put("basis", basis.name());
            answer.put("meaning", meaning);
            answer.put("codeList", codes == null ? null : codes.name());
            answer.put("codes", codes == null ? List.of() : meanings(codes.codes()));
            return answer;
        }
    }

    /**
     * All fields of all nouns.
     *
     * @return in the schema's order
     */
    public Stream<Entry> entries() {
        return model.nodes().values().stream().flatMap(this::entries);
    }

    /**
     * The bases, each with its meaning and how many fields have it.
     *
     * @return plain values by name
     */
    public List<Map<String, Object>> counts() {
        var all = entries().toList();
        return Stream.of(FieldBasis.values())
                .map(basis ->
                        Map.<String, Object>of(
                                "basis",
                                basis.name(),
                                "meaning",
                                basis.description(),
                                "fields",
                                (int) all.stream().filter(each -> each.basis() == basis).count()))
                .toList();
    }

    private Stream<Entry> entries(NodeType noun) {
        return schema.getObjectType(noun.name()).getFieldDefinitions().stream()
                .map(field -> entry(noun, field));
    }

    private Entry entry(NodeType noun, GraphQLFieldDefinition declared) {
        var name = declared.getName();
        var type = GraphQLTypeUtil.unwrapAll(declared.getType()).getName();
        var field = noun.fields().get(name);
        return new Entry(
                noun.name(),
                name,
                field == null ? derived(type) : FieldBasis.of(noun, field),
                line(field, declared),
                model.enums().get(type));
    }

    /** A field that no file of the schema declares: a way up a tree, or a day's certainty. */
    private FieldBasis derived(String type) {
        return model.nodes().containsKey(type) ? FieldBasis.LINKED : FieldBasis.COMPUTED;
    }

    private static String line(@Nullable Field field, GraphQLFieldDefinition declared) {
        var text = field == null ? String.valueOf(declared.getDescription()) : field.description();
        return text.lines().findFirst().orElse("");
    }

    private static List<Map<String, String>> meanings(Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(code -> Map.of("code", code.getKey(), "meaning", code.getValue()))
                .toList();
    }
}
