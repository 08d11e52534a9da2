package io.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@DisplayName("Every element of the schema is described, with its Chinese term")
class DescriptionTests {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void everyElementOfTheSchemaIsDescribed() {
        assertThat(Sources.files(Sources.SCHEMA, ".graphqls")).isNotEmpty();
        assertThat(undescribed(Sources.SCHEMA)).isEmpty();
    }

    @Test
    void anUndescribedElementIsFound(@TempDir Path schema) {
        String text =
                """
                "A bridge. 桥"
                type Bridge @node {
                    span("Unit of length. 单位" unit: Unit, round: Boolean): Int
                }
                "A unit. 单位"
                enum Unit {
                    "Metre."
                    M
                }
                directive @lit on OBJECT
                """;
        Sources.plant(schema, "bridge.graphqls", text);
        assertThat(undescribed(schema))
                .containsExactly(
                        "bridge.graphqls:3 Bridge.span: has no description: add one",
                        "bridge.graphqls:3 Bridge.span.round: has no description: add one",
                        "bridge.graphqls:7 Unit.M: its description lacks the Chinese term",
                        "bridge.graphqls:10 lit: has no description: add one");
    }

    private static List<String> undescribed(Path folder) {
        return SchemaText.parse(folder).stream().flatMap(DescriptionTests::faults).toList();
    }

    private static Stream<String> faults(SchemaText file) {
        return file.described().stream()
                .filter(element -> !HAN.matcher(element.description()).find())
                .map(element ->
                        "%s:%d %s: %s"
                                .formatted(
                                        file.path().getFileName(),
                                        element.line(),
                                        element.name(),
                                        fault(element.description())));
    }

    private static String fault(String description) {
        return description.isBlank()
                ? "has no description: add one"
                : "its description lacks the Chinese term";
    }
}
