package io.lianxin.web.record;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** The languages of the pages. */
enum Language {
    /** English. */
    EN("en"),
    /** Chinese. */
    ZH("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** One of two texts. */
    String of(String en, String zh) {
        return this == ZH ? zh : en;
    }

    Language other() {
        return this == ZH ? EN : ZH;
    }

    /**
     * The language that a reader wants.
     *
     * @param asked the parameter {@code lang}; it goes before the header
     * @param accepted the header {@code Accept-Language}
     */
    static Language wanted(@Nullable String asked, @Nullable String accepted) {
        for (var language : values()) {
            if (language.code.equals(asked)) {
                return language;
            }
        }
        try {
            var ranges = Locale.LanguageRange.parse(accepted == null ? "en" : accepted);
            return "zh".equals(Locale.lookupTag(ranges, List.of("en", "zh"))) ? ZH : EN;
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
