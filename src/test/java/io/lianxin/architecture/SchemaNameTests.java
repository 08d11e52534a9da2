package io.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

@DisplayName("The engine, exports, insights and the web name no type of the schema")
class SchemaNameTests {

    private static final Path HOUSE = Sources.MAIN.resolve("io/lianxin");

    @Test
    void noRoomThatReadsNamesATypeOfTheSchema() {
        List<Path> files =
                Stream.of("mapping", "graph", "query", "insight", "export", "guard", "web")
                        .map(HOUSE::resolve)
                        .flatMap(room -> Sources.javaFiles(room).stream())
                        .toList();
        Set<String> names = SchemaNames.of(SchemaText.parse(Sources.SCHEMA));
        assertThat(names).contains("Person", "Channel", "Placeable").doesNotContain("Node");
        assertThat(faults(names, files)).isEmpty();
    }

    @Test
    void aNamedTypeIsFoundAndASentenceIsNot(@TempDir Path folder) {
        String text =
                """
                class Planted {
                    String exact = "Bridge";
                    String field = "Bridge.span";
                    String cypher = "MATCH (b:Structure&Bridge) RETURN b";
                    String sentence = "A Bridge is crossed on foot; BridgeConnection is derived";
                    String other = "bridge: Bridge";
                    record Bridge() {}
                    class Page {}
                }
                """;
        Path file = Sources.plant(folder, "Planted.java", text);
        assertThat(faults(Set.of("Bridge", "Page"), List.of(file)))
                .containsExactly(
                        fault(2, "Bridge"),
                        fault(3, "Bridge"),
                        fault(4, "Bridge"),
                        fault(7, "Bridge"));
    }

    private static String fault(int line, String name) {
        return "Planted.java:%d names the schema's %s: read what you need from the mapping, or add a directive"
                .formatted(line, name);
    }

    private static List<String> faults(Set<String> names, List<Path> files) {
        return ParsedFile.parse(files).stream()
                .flatMap(file -> SchemaNames.faults(names, file))
                .toList();
    }
}
