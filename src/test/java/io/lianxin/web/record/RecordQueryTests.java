package io.lianxin.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class RecordQueryTests {

    @Test
    void numberedRecordsAreAskedForInTheirOrder() {
        var model =
                SeedDataReader.model(new Folders(Path.of("schema"), Path.of("seed-data"), null));
        var query = new RecordQuery(model).of(model.node("Issue"));
        assertThat(query)
                .contains(
                        "handling(first: 12, orderBy: [{number: ASC}])",
                        "measures(first: 12, orderBy: [{number: ASC}])",
                        "rules(first: 12) ");
    }
}
