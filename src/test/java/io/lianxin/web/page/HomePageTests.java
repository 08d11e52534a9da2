package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

@DisplayName("The start page in both languages")
class HomePageTests {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"?#]*)");
    private static final Pattern VALUE = Pattern.compile("\\{\\{[^}]+}}");

    @Test
    void leadsToTheSamePlacesAndTellsTheSameNumbers() throws IOException {
        var english = page("en");
        var chinese = page("zh");
        assertThat(found(LINK, chinese)).isEqualTo(found(LINK, english)).hasSizeGreaterThan(7);
        assertThat(found(VALUE, chinese)).isEqualTo(found(VALUE, english)).hasSizeGreaterThan(9);
    }

    @Test
    void holdsNoScriptNoStyleAndNoNumberOfItsOwn() throws IOException {
        for (var language : List.of("en", "zh")) {
            assertThat(page(language)).doesNotContain("<script", "style=", "<style");
            assertThat(VALUE.matcher(page(language)).replaceAll("?"))
                    .doesNotContainPattern("<strong>[^?]");
        }
    }

    private static String page(String language) throws IOException {
        return new ClassPathResource("pages/home.%s.html".formatted(language))
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(text -> text.replace("&amp;lang=en", "").replace("&amp;lang=zh", ""))
                .toList();
    }
}
