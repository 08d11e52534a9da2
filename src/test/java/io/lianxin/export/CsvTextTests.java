package io.lianxin.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class CsvTextTests {

    @Test
    void cellsWithCommasQuotesAndLineBreaksAreQuoted() {
        assertThat(CsvText.of(List.of("a", "b"), List.of(List.of("x,y", "say \"z\"\nn")), false))
                .isEqualTo("a,b\r\n\"x,y\",\"say \"\"z\"\"\nn\"\r\n");
    }

    @Test
    void numbersArePlainAndNothingIsEmpty() {
        assertThat(
                        CsvText.of(
                                List.of("n"),
                                List.of(
                                        Arrays.asList((Object) null),
                                        List.of(3436.0),
                                        List.of(77.4),
                                        List.of(-5),
                                        List.of(2.5e9)),
                                false))
                .isEqualTo("n\r\n\r\n3436\r\n77.4\r\n-5\r\n2500000000\r\n");
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsDefused() {
        assertThat(
                        CsvText.of(
                                List.of("t"),
                                List.of(
                                        List.of("=1+1"),
                                        List.of("@x"),
                                        List.of("+1"),
                                        List.of("-1"),
                                        List.of("\t=1"),
                                        List.of("\r=1"),
                                        List.of("\n=1"),
                                        List.of("＝1+1"),
                                        List.of("＠x"),
                                        List.of("=HYPERLINK(\"x\",\"y\")"),
                                        List.of(-1)),
                                false))
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "t",
                                "'=1+1",
                                "'@x",
                                "'+1",
                                "'-1",
                                "'\t=1",
                                "\"'\r=1\"",
                                "\"'\n=1\"",
                                "'＝1+1",
                                "'＠x",
                                "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
                                "-1",
                                ""));
    }

    @Test
    void theMarkForExcelStandsFirst() {
        assertThat(CsvText.of(List.of("名"), List.of(), true)).isEqualTo("\uFEFF名\r\n");
    }
}
