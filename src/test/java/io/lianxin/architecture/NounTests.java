package io.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("A noun is three files: its schema, its data and its case")
class NounTests {

    private static final Path DATA = Path.of("seed-data");
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void everyNounOfTheSchemaHasDataAndACase() {
        assertThat(faults(Sources.SCHEMA, DATA, CASES)).isEmpty();
    }

    @Test
    void aNounWithoutDataOrCaseIsFound(@TempDir Path root) {
        Path schema = root.resolve("schema");
        Path data = root.resolve("data");
        Path cases = root.resolve("cases");
        Sources.plant(schema, "values.graphqls", "type Length @value { metres: Int }");
        Sources.plant(schema, "ferry.graphqls", "type Ferry @node { name: String }");
        Sources.plant(
                schema,
                "bridge.graphqls",
                "type Bridge @node { piers: [Pier!]! @relationship(type: \"OF\", direction: IN) }");
        Sources.plant(schema, "pier.graphqls", "type Pier @node { number: Int }");
        Sources.plant(data, "bridge.yaml", "- id: bridge-1\n  piers:\n    - number: 1\n");
        Sources.plant(cases, "bridge.md", "# Bridges");
        assertThat(faults(schema, data, cases))
                .containsExactly(
                        "ferry.graphqls: no row under seed-data: write ferry.yaml",
                        "ferry.graphqls: no case: write src/test/resources/cases/ferry.md",
                        "pier.graphqls: no case: write src/test/resources/cases/pier.md");
    }

    private static List<String> faults(Path schema, Path data, Path cases) {
        List<SchemaText> files = SchemaText.parse(schema);
        List<Path> rows = Sources.files(data, ".yaml");
        List<String> faults = new ArrayList<>();
        for (SchemaText file : files) {
            if (!file.nodeTypes().isEmpty()) {
                boolean hasRow =
                        forwards(file) || rows.stream().anyMatch(row -> holds(row, file, files));
                check(file, hasRow, cases, faults);
            }
        }
        return faults;
    }

    /** Ids that lead elsewhere: there are none until the first id is given up. */
    private static boolean forwards(SchemaText file) {
        return file.nodeTypes().stream()
                .flatMap(type -> type.getDirectives("node").stream())
                .anyMatch(node -> node.getArgument("forwards") != null);
    }

    private static void check(SchemaText file, boolean hasRow, Path cases, List<String> faults) {
        String noun = file.noun();
        if (!hasRow) {
            faults.add("%s.graphqls: no row under seed-data: write %s.yaml".formatted(noun, noun));
        }
        if (!Files.isRegularFile(cases.resolve(noun + ".md"))) {
            faults.add(
                    "%s.graphqls: no case: write src/test/resources/cases/%s.md"
                            .formatted(noun, noun));
        }
    }

    /**
     * By the file's or folder's name, by a row's `type`, or nested under a field that points IN.
     */
    private static boolean holds(Path rows, SchemaText noun, List<SchemaText> schema) {
        String text = Sources.text(rows);
        boolean named =
                rows.endsWith(noun.noun() + ".yaml")
                        || rows.resolveSibling("").endsWith(noun.noun());
        return (named && Pattern.compile("(?m)^- ").matcher(text).find())
                || keys(noun, schema).stream().anyMatch(key -> key.matcher(text).find());
    }

    private static Set<Pattern> keys(SchemaText noun, List<SchemaText> schema) {
        Set<String> types =
                noun.nodeTypes().stream()
                        .map(ObjectTypeDefinition::getName)
                        .collect(Collectors.toSet());
        Stream<String> byType = types.stream().map(type -> "type: +" + type + "\\b");
        Stream<String> nested =
                schema.stream()
                        .flatMap(NounTests::fields)
                        .filter(field -> pointsIn(field) && types.contains(typeName(field)))
                        .map(field -> field.getName() + ":\\s*\\n\\s*- ");
        return Stream.concat(byType, nested)
                .map(key -> Pattern.compile("(?m)^[ -]+" + key))
                .collect(Collectors.toSet());
    }

    private static Stream<FieldDefinition> fields(SchemaText file) {
        return file.document().getDefinitions().stream()
                .flatMap(definition ->
                        definition instanceof ImplementingTypeDefinition<?> type
                                ? type.getFieldDefinitions().stream()
                                : Stream.of());
    }

    private static boolean pointsIn(FieldDefinition field) {
        return field.getDirectives("relationship").stream()
                .map(relationship -> relationship.getArgument("direction"))
                .anyMatch(direction ->
                        direction != null
                                && direction.getValue() instanceof EnumValue value
                                && value.getName().equals("IN"));
    }

    private static String typeName(FieldDefinition field) {
        Type<?> type = field.getType();
        while (!(type instanceof TypeName name)) {
            type = (Type<?>) type.getChildren().getFirst();
        }
        return name.getName();
    }
}
