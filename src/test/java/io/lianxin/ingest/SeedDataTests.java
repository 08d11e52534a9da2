package io.lianxin.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lianxin.ingest.command.Call;

import org.junit.jupiter.api.Test;

import java.util.List;

class SeedDataTests {

    private final Folders folders = Call.of(List.of()).folders();

    @Test
    void theSeedDataOfTheRepositoryHasNoFault() {
        var data = SeedDataReader.read(folders);
        assertThat(data.graph().nodes()).isNotEmpty();
        assertThat(data.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void everyCitationStandsWhereItSays() {
        var proved = SeedDataReader.read(folders).proved();
        System.out.println(
                folders.corpus() == null
                        ? "CITATIONS WERE NOT PROVED: the pages' texts are not at hand"
                                + " (LIANXIN_CORPUS names their directory)."
                        : proved + " citations proved against the texts in " + folders.corpus());
        assumeTrue(folders.corpus() != null, "the pages' texts are not at hand");
        assertThat(proved).isPositive();
    }
}
