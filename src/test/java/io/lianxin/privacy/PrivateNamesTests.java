package io.lianxin.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("A name is found in every form in which it could leave")
class PrivateNamesTests {

    /** Nobody: three characters with two readings and more, and one that only our table has. */
    private static final String NOBODY = "单乐行";

    private final PrivateNames names =
            PrivateNames.invented(NOBODY, Map.of("行", List.of("Lǜ"), "乐行", List.of("Làoxíng")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "居民单乐行说",
                "单 乐\n　行",
                "单\\n乐\u200b行",
                "<b>单</b>乐<i>行</i>",
                "<a title=\"单乐行\">他</a>",
                "Shàn Lèxíng",
                "\"Dān Yuèháng\"",
                "shan lexing",
                "SHAN, Yuexing",
                "Lexing Shan",
                "yue-hang shan",
                "person-chan-le-xing",
                "shan_le_xing_1",
                "Shan4 Yue4 Xing2",
                "shanlexing",
                "单Shàn Lèxíng",
                "Shan Lelü",
                "shan lelv",
                "Dan Lelu",
                "Shan Laoxing",
                "w\\u0065ll, sh\\u00e0n l\\u00e8x\\u00edng"
            })
    void aNameInPlainSightIsFound(String text) {
        assertThat(names.standIn("before " + text + " after")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void anEncodedNameIsFound(String text) {
        assertThat(names.standIn("before " + text + " after")).isTrue();
    }

    static Stream<String> encoded() {
        var utf8 = NOBODY.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                codes("\\u%04x", ""),
                codes("&#%d;", ""),
                codes("&#x%X;", " "),
                URLEncoder.encode(NOBODY, StandardCharsets.UTF_8),
                "?q=" + URLEncoder.encode("Shàn Lèxíng", StandardCharsets.UTF_8),
                HexFormat.of().formatHex(utf8),
                HexFormat.of().withUpperCase().formatHex(utf8),
                base64("a" + NOBODY + "1"),
                base64("ab" + NOBODY + "12"),
                base64("abc" + NOBODY + "123"),
                base64("{\"after\": \"Shan Lexing\", \"of\": 12}"));
    }

    private static String codes(String form, String between) {
        return NOBODY.codePoints().mapToObj(form::formatted).collect(Collectors.joining(between));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单某",
                "单女士",
                "乐行",
                "单……乐行",
                "Shanlexings",
                "mashanlexing",
                "Shan — some way off — Lexing",
                "shan l exing",
                "Dan"
            })
    void whatIsNotTheNameIsNotTakenForIt(String text) {
        assertThat(names.standIn(text)).isFalse();
    }

    @Test
    void aFileInAnotherEncodingIsReadToo() {
        for (var charset : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
            assertThat(names.standIn("某处单乐行等人".getBytes(Charset.forName(charset))))
                    .as(charset)
                    .isTrue();
        }
    }

    @Test
    void aSpeakerWhomTheRecordDoesNotHaveIsFoundAndNobodyElse() {
        var speakers = new Speakers(Set.of("单"));
        var page = "“路灯亮了。”小区居民单\n乐行笑着说。居民陈女士也告诉记者。\n村民贾亮、罗定川说,居民文明了。";
        assertThat(speakers.unknown(page, List.of())).containsExactly(11, 33, 36);
        assertThat(speakers.unknown(page, List.of("罗定川", "贾亮", NOBODY))).isEmpty();
    }
}
