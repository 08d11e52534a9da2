package io.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

@DisplayName("Every Java file is formatted by google-java-format in its AOSP style")
class FormatTests {

    @Test
    void everyJavaFileIsFormatted() {
        assertThat(unformatted(Sources.javaFiles(Path.of("src"))))
                .as("files that `mvn -q -Pformat validate` would change")
                .isEmpty();
    }

    @Test
    void aBadlyIndentedFileIsFound(@TempDir Path folder) {
        Path good = Sources.plant(folder, "Good.java", "class Good {}\n");
        Path bad = Sources.plant(folder, "Bad.java", "class Bad {\n  int a ;\n}\n");
        assertThat(unformatted(List.of(good, bad))).containsExactly(bad.toString());
    }

    private static List<String> unformatted(List<Path> files) {
        ToolProvider formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
        StringWriter changed = new StringWriter();
        StringWriter errors = new StringWriter();
        formatter.run(
                new PrintWriter(changed),
                new PrintWriter(errors),
                Stream.concat(Stream.of("--aosp", "--dry-run"), files.stream().map(Path::toString))
                        .toArray(String[]::new));
        assertThat(errors.toString()).isEmpty();
        return changed.toString().lines().toList();
    }
}
