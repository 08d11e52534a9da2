package io.lianxin.web.html;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** The languages of the pages. */
public enum Language {
    /** English. */
    EN("en"),
    /** Chinese. */
    ZH("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language's tag.
     *
     * @return as HTML and HTTP have it
     */
    public String code() {
        return code;
    }

    /**
     * One of two texts.
     *
     * @param en the English one
     * @param zh the Chinese one
     * @return the one in this language
     */
    public String of(String en, String zh) {
        return this == ZH ? zh : en;
    }

    /**
     * The other language.
     *
     * @return the one that a switch leads to
     */
    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /**
     * The language that a reader wants.
     *
     * @param asked the parameter {@code lang}; it goes before the header
     * @param accepted the header {@code Accept-Language}
     * @return English where neither names one of ours
     */
    public static Language wanted(@Nullable String asked, @Nullable String accepted) {
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
