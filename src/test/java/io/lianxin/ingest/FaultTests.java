package io.lianxin.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lianxin.ingest.fault.SeedDataException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

class FaultTests {

    @Test
    void everyKindOfFaultIsToldAtOnceWithFileLineAndRemedy(@TempDir Path directory)
            throws IOException {
        var copy = BrokenCopy.in(directory);
        var told =
                catchThrowableOfType(
                        SeedDataException.class, () -> SeedDataReader.read(copy.copied()));
        var messages =
                told.faults().stream()
                        .map(fault -> copy.relative(fault.toString()) + "\n")
                        .collect(Collectors.joining());
        assertThat(messages)
                .isEqualTo(Files.readString(Path.of("src/test/resources/fictional/faults.txt")));
    }

    @Test
    void aWrongOffsetSaysItsLineAndWhereTheFormStandsAndNeverPrintsThePage(@TempDir Path directory)
            throws IOException {
        var copy =
                Fictional.copy(directory)
                        .edit(
                                "person.yaml",
                                "at: p900@287, surface: 罗",
                                "at: p900@286, surface: 罗");
        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SeedDataReader.read(copy.copied()))
                .extracting(told -> copy.relative(String.valueOf(told.getMessage())))
                .isEqualTo(
                        """
                        The seed data cannot be loaded (1):
                          seed-data/person.yaml:7: `罗定川` does not stand at p900@286 (11:11 in the text). It stands nearest at p900@287; correct the offset.\
                        """);
    }

    @Test
    void aPageWhoseTextHasAnotherHashIsToldOnlyWhereTextsAreAtHand(@TempDir Path directory)
            throws IOException {
        var copy = Fictional.copy(directory).edit("page/p900.yaml", "sha256: 3", "sha256: 1");
        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SeedDataReader.read(copy.copied()))
                .extracting(told -> copy.relative(String.valueOf(told.getMessage())))
                .isEqualTo(
                        """
                        The seed data cannot be loaded (1):
                          seed-data/page/p900.yaml:3: no file in corpus has the hash of p900. Put the page's text there unchanged, correct `sha256`, or set lianxin.corpus to another directory.\
                        """);
        var unproved = new Folders(copy.copied().schema(), copy.copied().seedData(), null);
        assertThat(SeedDataReader.read(unproved).proved()).isZero();
    }

    @Test
    void theFilesOfTheFictionalPageHaveNoFault() {
        assertThat(SeedDataReader.read(Fictional.folders()).proved()).isEqualTo(162);
    }
}
