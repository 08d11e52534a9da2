package io.lianxin.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lianxin.mapping.SchemaFile;
import io.lianxin.mapping.SchemaReader;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class SchemaFailuresTests {

    private final SchemaFailures failures = new SchemaFailures();

    @Test
    void aBrokenSchemaIsShownByFileAndLine() {
        var broken = new SchemaFile("schema/ship.graphqls", "type Ship @node { id: Harbour }");
        var failure = catchThrowable(() -> SchemaReader.read(List.of(broken)));
        assertThat(failures.analyze(new IllegalStateException("bean", failure)))
                .satisfies(analysis -> {
                    assertThat(analysis.getDescription())
                            .startsWith("The schema cannot be used (")
                            .contains("\n  schema/ship.graphqls:1: ");
                    assertThat(analysis.getAction())
                            .isEqualTo(
                                    "Mend the lines above, or name another directory:"
                                            + " --lianxin.schema=<directory>.");
                });
    }

    @Test
    void aMissingDirectoryIsNamedWithItsSetting() {
        var failure = catchThrowable(() -> SchemaReader.read(Path.of("nowhere")));
        assertThat(failures.analyze(failure))
                .satisfies(analysis -> {
                    assertThat(analysis.getDescription())
                            .isEqualTo("The schema directory nowhere cannot be read.");
                    assertThat(analysis.getAction())
                            .isEqualTo(
                                    "Start in the project's directory, or name the right one:"
                                            + " --lianxin.schema=<directory>.");
                });
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(failures.analyze(new IllegalStateException("full"))).isNull();
    }
}
