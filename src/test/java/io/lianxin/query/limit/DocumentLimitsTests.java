package io.lianxin.query.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.introspection.IntrospectionQuery;
import graphql.language.SourceLocation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@DisplayName(
        "A document beyond a limit is refused before it is validated, and told which and where")
class DocumentLimitsTests {

    private static final long MOST_MILLIS = 750;

    private static final DocumentLimits USUAL =
            new DocumentLimits(
                    new EnumMap<>(
                            Map.ofEntries(
                                    Map.entry(DocumentLimit.DEPTH, 15),
                                    Map.entry(DocumentLimit.FIELDS, 2000),
                                    Map.entry(DocumentLimit.ALIASES, 100),
                                    Map.entry(DocumentLimit.ROOT_FIELDS, 20),
                                    Map.entry(DocumentLimit.DIRECTIVES, 50),
                                    Map.entry(DocumentLimit.FRAGMENTS, 1000),
                                    Map.entry(DocumentLimit.DEFINITIONS, 200),
                                    Map.entry(DocumentLimit.VALUE_DEPTH, 20),
                                    Map.entry(DocumentLimit.TOKENS, 5000),
                                    Map.entry(DocumentLimit.BLANKS, 100_000),
                                    Map.entry(DocumentLimit.CHARACTERS, 200_000))));

    static final List<String> BOMBS = List.copyOf(Bombs.all().keySet());

    @ParameterizedTest
    @FieldSource("BOMBS")
    void isRefusedSoonByTheLimitOfItsName(String name) {
        var bomb = String.valueOf(Bombs.all().get(name));
        read(bomb);
        long begun = System.nanoTime();
        var error = refused(bomb);
        long took = (System.nanoTime() - begun) / 1_000_000;
        assertThat(limit(error).get("name")).isEqualTo(name.substring(0, name.indexOf(':')));
        assertThat(error.getExtensions()).containsEntry("code", "OPERATION_TOO_LARGE");
        assertThat(number(error, "found")).isGreaterThan(number(error, "allowed"));
        assertThat(took).as("milliseconds").isLessThan(MOST_MILLIS);
    }

    @Test
    void theErrorNamesNumbersPlaceAndRemedy() {
        var error =
                refused(
                        """
                        { ...f0 }
                        fragment f0 on Query { ...f1 ...f1 }
                        fragment f1 on Query { %s }
                        """
                                .formatted("a ".repeat(11)));
        assertThat(error.getMessage())
                .isEqualTo(
                        "The document has 22 root fields in one operation, its fragments spread; 20"
                                + " are allowed, which it goes beyond in line 3, column 42. Ask in"
                                + " several requests, or for many records by `nodes(ids: [...])`.");
        assertThat(error.getLocations())
                .containsExactly(new SourceLocation(3, 42), new SourceLocation(1, 3));
        assertThat(limit(error))
                .isEqualTo(Map.of("name", "rootFields", "allowed", 20L, "found", 22L));
    }

    @Test
    void theDeepestFieldIsNamed() {
        var deep = refused("{ a { b }\n" + " x {".repeat(15) + " y } " + "}".repeat(15));
        assertThat(deep.getLocations()).containsExactly(new SourceLocation(2, 62));
        assertThat(deep.getMessage()).startsWith("The document has 16 levels of fields,");
    }

    @Test
    void whatIsAllowedJustPasses() {
        var just = "{ a { %s } }".formatted("b ".repeat(1999));
        assertThat(read(just)).isInstanceOf(LimitedDocument.Within.class);
        assertThat(read("{ a { %s } }".formatted("b ".repeat(2000))))
                .isInstanceOf(LimitedDocument.Refused.class);
    }

    @Test
    void whatContainsItselfIsLeftToValidation() {
        for (var cycle :
                List.of(
                        "{ ...f } fragment f on Query { a ...f }",
                        "{ ...f } fragment f on Query { ...g } fragment g on Query { ...f ...h }"
                                + " fragment h on Query { a ...g }",
                        "{ ...nobody }")) {
            assertThat(read(cycle)).isInstanceOf(LimitedDocument.Within.class);
        }
    }

    /** Validation refuses it, but would take either for the one that is meant. */
    @Test
    void fragmentsOfOneNameCountTogether() {
        var twice =
                "{ ...f } fragment f on Query { a } fragment f on Query { %s }"
                        .formatted("a ".repeat(20));
        assertThat(limit(refused(twice)).get("found")).isEqualTo(21L);
    }

    @Test
    void whatNoOperationUsesIsNotCounted() {
        var unused = "{ a } fragment f on Query { %s }".formatted("a ".repeat(2100));
        assertThat(read(unused)).isInstanceOf(LimitedDocument.Within.class);
    }

    @Test
    void aQuestionForTheWholeSchemaPasses() {
        assertThat(read(IntrospectionQuery.INTROSPECTION_QUERY))
                .isInstanceOf(LimitedDocument.Within.class);
        var type = "type { kind name " + "ofType { kind name ".repeat(9) + "}".repeat(10);
        assertThat(
                        read(
                                "query IntrospectionQuery { __schema { description types { fields {"
                                        + " args { name "
                                        + type
                                        + " } } } } }"))
                .isInstanceOf(LimitedDocument.Within.class);
    }

    @Test
    void theProgramsOwnDocumentsPass() throws IOException {
        var own = new ArrayList<Path>();
        for (var root : List.of("src/main/resources", "src/main/frontend/graph")) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".graphql")).forEach(own::add);
            }
        }
        assertThat(own).hasSizeGreaterThan(50);
        for (var file : own) {
            assertThat(read(Files.readString(file)))
                    .as("%s", file)
                    .isInstanceOf(LimitedDocument.Within.class);
        }
    }

    @Test
    void whatIsNoGraphQlIsToldAsEver() {
        assertThat(refused("{ a(").getErrorType()).isEqualTo(graphql.ErrorType.InvalidSyntax);
    }

    private static GraphQLError refused(String text) {
        return read(text) instanceof LimitedDocument.Refused(var error)
                ? error
                : org.assertj.core.api.Assertions.fail("it passed");
    }

    private static LimitedDocument read(String text) {
        return LimitedDocument.of(ExecutionInput.newExecutionInput(text).build(), USUAL);
    }

    private static long number(GraphQLError error, String name) {
        return limit(error).get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static Map<?, ?> limit(GraphQLError error) {
        return error.getExtensions().get("limit") instanceof Map<?, ?> limit
                ? limit
                : Map.of("error", error.getMessage());
    }
}
