package io.lianxin.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PageTextsTests {

    private static final String HASH_OF_A =
            "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

    @Test
    void aTextIsFoundByItsHashAlone(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("any-name.txt"), "a");
        var texts = new PageTexts(directory);
        assertThat(texts.find(HASH_OF_A).map(text -> text.slice(0, 9))).contains("a");
        assertThat(texts.find("0".repeat(64))).isEmpty();
    }

    @Test
    void aFileThatWasChangedIsNotUsed(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("page.txt"), "a");
        var texts = new PageTexts(directory);
        assertThat(texts.find("0".repeat(64))).isEmpty();
        Files.writeString(file, "b");
        assertThat(texts.find(HASH_OF_A)).isEmpty();
    }

    @Test
    void withoutADirectoryNothingIsSupplied() {
        assertThat(new PageTexts(null).areSupplied()).isFalse();
        assertThat(new PageTexts(null).find(HASH_OF_A)).isEmpty();
    }
}
