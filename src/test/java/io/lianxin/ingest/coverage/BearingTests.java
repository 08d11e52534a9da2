package io.lianxin.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.corpus.PageText;
import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.page.Corpus;
import io.lianxin.ingest.row.RecordSet;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class BearingTests {

    private final RecordSet records = SeedDataReader.read(Fictional.folders()).records();
    private final Path texts = Objects.requireNonNull(Fictional.folders().corpus());
    private final Bearing bearing = new Bearing(records, Corpus.read(texts, new Faults()));

    @Test
    void aNameIsASignInEveryFormThatTheRecordKnows() {
        for (var sentence :
                List.of(
                        "罗定川也来了", // as the row gives it
                        "桥在云溪以南", // without its generic ending
                        "桐花桥边有早市", "由县住建局牵头", // as a citation prints it
                        "“云溪县”三字")) { // with or without marks
            assertThat(bearing.signs(sentence)).as(sentence).contains(Sign.NAME);
        }
        assertThat(bearing.signs("桥头早市很热闹")).isEmpty();
    }

    @Test
    void aSurnameIsASignOnlyWhereSomebodyIsAddressedByIt() {
        assertThat(bearing.signs("蔡大娘很高兴")).containsExactly(Sign.ADDRESS);
        assertThat(bearing.signs("老周也很高兴")).containsExactly(Sign.ADDRESS);
        assertThat(bearing.signs("桥周围很热闹")).isEmpty();
    }

    @Test
    void theFullNameOfAPrivatePersonIsASignWhereThePagesAreAtHand() throws IOException {
        var page = new PageText(Files.readString(texts.resolve("yunxi.txt")));
        var sentence = page.slice(493, 496) + "说";
        assertThat(bearing.signs(sentence)).containsExactly(Sign.NAME);
        assertThat(new Bearing(records, null).signs(sentence)).isEmpty();
    }

    @Test
    void aTitleIsASign() {
        assertThat(bearing.signs("印发《桥规》")).contains(Sign.TITLE);
    }
}
