package io.lianxin.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.web.html.Html;
import io.lianxin.web.html.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/html,application/xhtml+xml,*/*;q=0.8 | HTML
                    */*                                       | HTML
                    application/*                             | JSON
                    application/json                          | JSON
                    application/ld+json, application/json;q=0.5 | JSON_LD
                    text/html;q=0, */*                        | JSON
                    no type                                   | HTML
                    """)
    void theBestOfWhatTheClientAcceptsIsServed(String accept, Format format) {
        assertThat(Format.of(null, accept)).contains(format);
    }

    @Test
    void aParameterGoesBeforeTheHeader() {
        assertThat(Format.of("jsonld", "text/html")).contains(Format.JSON_LD);
        assertThat(Format.of(null, "image/png")).isEmpty();
        assertThat(Language.wanted("zh", "en")).isEqualTo(Language.ZH);
        assertThat(Language.wanted(null, "de, zh-TW;q=0.7")).isEqualTo(Language.ZH);
        assertThat(Language.wanted(null, "?!")).isEqualTo(Language.EN);
    }

    @Test
    void everyTextAndAttributeIsEscaped() {
        assertThat(new Html().element("a", "<b>&", "href", "\"'>").toString())
                .isEqualTo("<!doctype html>\n<a href=\"&quot;&#39;&gt;\">&lt;b&gt;&amp;</a>\n");
    }
}
