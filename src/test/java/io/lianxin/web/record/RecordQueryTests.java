package io.lianxin.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.mapping.SchemaModel;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class RecordQueryTests {

    private final SchemaModel model =
            SeedDataReader.model(new Folders(Path.of("schema"), Path.of("seed-data"), null));

    @Test
    void whatARecordRestsOnIsAskedForInTheSameWordsForEveryNoun() {
        var query = new RecordQuery(model);
        var questions =
                model.nodes().values().stream()
                        .map(query::of)
                        .filter(text -> text.contains(" support: "))
                        .map(text -> text.substring(text.indexOf(" support: ")))
                        .distinct();
        assertThat(questions).hasSize(1).first().asString().contains("whereToLook", "absences(");
    }

    @Test
    void numberedRecordsAreAskedForInTheirOrder() {
        var query = new RecordQuery(model).of(model.node("Issue"));
        assertThat(query)
                .contains(
                        "handling(first: 12, orderBy: [{number: ASC}])",
                        "measures(first: 12, orderBy: [{number: ASC}])",
                        "rules(first: 12) ");
    }
}
