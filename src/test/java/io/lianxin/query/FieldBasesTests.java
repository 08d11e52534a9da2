package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;

import io.lianxin.insight.Insights;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.mapping.basis.FieldBasis;
import io.lianxin.query.schema.FieldBases;
import io.lianxin.query.schema.FieldBases.Entry;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("Each field rests on exactly one thing, and readers are told on what")
class FieldBasesTests {

    private static final Path COMMITTED = Path.of("docs/bases.md");
    private static final Path CURRENT = Path.of("target/bases.md");

    private final SchemaModel model = SchemaReader.read(Path.of("schema"));
    private final QueryEngine engine =
            new QueryEngine(model, name -> "RETURN null", Completions.NONE, Insights.all());
    private final List<Entry> entries = new FieldBases(model, engine.schema()).entries().toList();

    @Test
    void theCommittedListIsTheOneThatTheSchemaGives() throws IOException {
        Files.createDirectories(CURRENT.getParent());
        Files.writeString(CURRENT, document());
        assertThat(COMMITTED)
                .as("docs/bases.md is stale: copy %s over it and review the diff", CURRENT)
                .content()
                .isEqualTo(document());
    }

    @Test
    void theApiNamesTheBasesAsTheyAre() {
        var type = (GraphQLEnumType) Objects.requireNonNull(engine.schema().getType("FieldBasis"));
        var told =
                type.getValues().stream()
                        .collect(
                                Collectors.toMap(
                                        GraphQLEnumValueDefinition::getName,
                                        GraphQLEnumValueDefinition::getDescription));
        assertThat(told)
                .isEqualTo(
                        Stream.of(FieldBasis.values())
                                .collect(
                                        Collectors.toMap(
                                                FieldBasis::name, FieldBasis::description)));
    }

    @Test
    void whatIsOursOrComputedIsToldInItsDescription() {
        assertThat(description("Event", "classification"))
                .isEqualTo("What kind of event it was. 类别\nOur classification. 本项目的分类");
        assertThat(description("Event", "title"))
                .isEqualTo("What it was, in our own words. 名称\nOur own words. 本项目的文字");
        assertThat(description("Issue", "timeliness")).endsWith("\nComputed. 计算所得");
        assertThat(description("Issue", "statusReason")).endsWith("\nComputed. 计算所得");
        assertThat(description("PlacementContainerEdge", "id")).doesNotContain("\n");
        assertThat(description("Event", "status")).isEqualTo("Whether it took place. 状态");
    }

    private String description(String type, String field) {
        var declared = engine.schema().getObjectType(type).getFieldDefinition(field);
        return String.valueOf(Objects.requireNonNull(declared).getDescription());
    }

    private String document() {
        var text =
                new StringBuilder(
                        """
                        # On what each field rests

                        Each field of each type rests on exactly one of these; the API tells it (`fieldBases`, and in the field's description where the
                        value is ours or computed), so do the pages and the JSON of records and the dictionaries of tables. This list is made by a
                        test from the schema; it fails while the list is stale.

                        | basis | what it means | fields |
                        |---|---|---|
                        """);
        for (var basis : FieldBasis.values()) {
            text.append(
                    "| %s %s | %s | %d |\n"
                            .formatted(
                                    basis,
                                    basis.chinese(),
                                    basis.english(),
                                    fields(basis).count()));
        }
        section(text, "Our classification", FieldBasis.CLASSIFIED);
        section(text, "Our own words", FieldBasis.WORDED);
        text.append("\n## All fields\n");
        var types =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Entry::type, TreeMap::new, Collectors.toList()));
        types.forEach((type, fields) -> {
            text.append("\n**").append(type).append("**\n");
            byBasis(fields)
                    .forEach((basis, names) -> text.append("- %s: %s\n".formatted(basis, names)));
        });
        return text.toString();
    }

    private static Map<FieldBasis, String> byBasis(List<Entry> fields) {
        return fields.stream()
                .collect(
                        Collectors.groupingBy(
                                Entry::basis,
                                TreeMap::new,
                                Collectors.mapping(Entry::field, Collectors.joining(", "))));
    }

    private Stream<Entry> fields(FieldBasis basis) {
        return entries.stream().filter(each -> each.basis() == basis);
    }

    private void section(StringBuilder text, String title, FieldBasis basis) {
        text.append(
                "\n## %s\n\n| field | what it means | codes |\n|---|---|---|\n".formatted(title));
        fields(basis)
                .forEach(each -> {
                    var codes = each.codes();
                    text.append(
                            "| `%s.%s` | %s | %s |\n"
                                    .formatted(
                                            each.type(),
                                            each.field(),
                                            each.meaning(),
                                            codes == null ? "" : "`" + codes.name() + "`"));
                });
    }
}
