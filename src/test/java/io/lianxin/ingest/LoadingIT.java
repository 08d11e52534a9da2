package io.lianxin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@DatabaseTest
class LoadingIT {

    private final TestGraph graph;
    private final Loader loader;
    @TempDir private Path files;

    LoadingIT(@Autowired TestGraph graph, @Autowired Loader loader) {
        this.graph = graph;
        this.loader = loader;
        this.files = Path.of("");
    }

    @BeforeEach
    void emptyGraph() {
        graph.wipe();
    }

    @Test
    void rowsBecomeNodesAndRelationships() throws IOException {
        write("release.yaml", "release: test");
        write(
                "reference-dataset.yaml",
                """
                - id: dataset-codes
                  title: {zh: 代码, en: Codes}
                  edition: 2021
                  retrieved: 2022-08-01
                  licence: free
                """);
        write(
                "place.yaml",
                """
                - id: place-town
                  name: 云溪县
                  pinyin: Yúnxī Xiàn
                  kind: COUNTY
                  code: 149901
                  codeScheme: GB_T_2260
                  citations:
                    - {dataset: dataset-codes}
                """);
        var loaded = loader.load(read(), false);
        assertThat(loaded.difference().added()).hasSizeGreaterThan(3);
        assertThat(loader.load(read(), true).difference().isEmpty()).isTrue();
        assertThat(loader.load(read(), false).written()).isFalse();
    }

    @Test
    void theSeedDataOfTheRepositoryIsLoaded() {
        var data =
                SeedDataReader.read(
                        new Folders(
                                Path.of("schema"), Path.of("seed-data"), Folders.usualCorpus()));
        assertThat(loader.load(data, true).difference().added()).isNotEmpty();
        assertThat(loader.compare(data).isEmpty()).isTrue();
    }

    private SeedData read() {
        return SeedDataReader.read(new Folders(Path.of("schema"), files, null));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }
}
