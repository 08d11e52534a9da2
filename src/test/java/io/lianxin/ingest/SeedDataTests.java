package io.lianxin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class SeedDataTests {

    @Test
    void theSeedDataOfTheRepositoryReadsWithoutFault() {
        var data =
                SeedDataReader.read(
                        new Folders(
                                Path.of("schema"), Path.of("seed-data"), Folders.usualCorpus()));
        assertThat(data.graph().nodes()).isNotEmpty();
    }
}
