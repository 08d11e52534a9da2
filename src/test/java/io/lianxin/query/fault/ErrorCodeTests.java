package io.lianxin.query.fault;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import io.lianxin.graph.GraphException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@DisplayName("Every error has a code, and every code is in the guide")
class ErrorCodeTests {

    private static final Path GUIDE = Path.of("docs", "front-end.md");
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| .+ \\| .+ \\|$");
    private static final Pattern OWN =
            Pattern.compile("(?:xtensions?\\(|\\.put\\()[^;]{0,40}\"code\"");

    @Test
    void theGuideListsTheCodesThatThereAreAndNoOthers() throws IOException {
        assertThat(ROW.matcher(Files.readString(GUIDE)).results().map(row -> row.group(1)))
                .as("the codes in " + GUIDE)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ErrorCode.values()).map(Enum::name).toList());
    }

    @Test
    void nobodyWritesACodeThatIsNotInTheList() throws IOException {
        try (var files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .noneMatch(file -> OWN.matcher(text(file)).find());
        }
        assertThat(OWN.matcher(".extensions(Map.of(\"code\", \"OTHER\"))").find()).isTrue();
    }

    @Test
    void everyFaultOfTheDatabaseHasACodeOfItsOwn() {
        assertThat(Stream.of(GraphException.Reason.values()).map(ErrorCode::of))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.name().startsWith("DATABASE_"));
    }

    @Test
    void anErrorOfTheLibraryGetsACodeAndKeepsAllElse() {
        var error =
                GraphqlErrorBuilder.newError()
                        .message("100% wrong")
                        .path(List.of("a", 1))
                        .errorType(ErrorType.ValidationError)
                        .extensions(Map.of("more", 1))
                        .build();
        var coded = coded(error);
        assertThat(coded.toSpecification())
                .containsEntry("message", "100% wrong")
                .containsEntry("path", List.of("a", 1))
                .containsEntry(
                        "extensions",
                        Map.of(
                                "code",
                                "INVALID_QUERY",
                                "more",
                                1,
                                "classification",
                                "ValidationError"));
        assertThat(coded(coded)).isSameAs(coded);
    }

    private static GraphQLError coded(GraphQLError error) {
        return ErrorCode.coded(List.of(error)).getFirst();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
