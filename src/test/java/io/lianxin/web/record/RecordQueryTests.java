package io.lianxin.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.limit.DocumentLimit;
import io.lianxin.query.limit.DocumentLimits;
import io.lianxin.query.limit.LimitedDocument;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

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
    void everyQueryIsWithinTheLimitsOfAnybodysDocuments() {
        var query = new RecordQuery(model);
        var limits =
                new DocumentLimits(
                        Map.of(
                                DocumentLimit.DEPTH,
                                15,
                                DocumentLimit.FIELDS,
                                2000,
                                DocumentLimit.ALIASES,
                                100,
                                DocumentLimit.DIRECTIVES,
                                50,
                                DocumentLimit.TOKENS,
                                5000));
        for (var noun : model.nodes().values()) {
            var input = ExecutionInput.newExecutionInput(query.of(noun)).build();
            assertThat(LimitedDocument.of(input, limits))
                    .as("%s", noun.name())
                    .isInstanceOf(LimitedDocument.Within.class);
        }
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
