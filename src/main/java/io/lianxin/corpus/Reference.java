package io.lianxin.corpus;

import org.jspecify.annotations.Nullable;

/**
 * How a source is named in a list of references.
 *
 * @param zh in Chinese
 * @param en in English
 * @param gbt7714 after GB/T 7714-2015: a newspaper article [N], or a data set [DS]; what is
 *     inferred stands in square brackets
 */
public record Reference(String zh, String en, String gbt7714) {

    private static final int AUTHORS = 3;

    /**
     * Names a source.
     *
     * @param source what is known of it
     * @return the three forms
     */
    public static Reference of(Source source) {
        var set = source.dataset();
        if (set != null) {
            return new Reference(
                    "《%s》（%s）".formatted(set.title(), set.edition()),
                    "%s (%s)".formatted(set.titleEn(), set.edition()),
                    "%s: %s[DS]. [%s].".formatted(set.title(), set.edition(), set.retrieved()));
        }
        return new Reference(chinese(source), english(source), standard(source));
    }

    private static String chinese(Source source) {
        var authors = source.byline().isEmpty() ? "" : String.join("、", source.byline()) + "：";
        var headline = source.headline() == null ? "（无标题）" : "《" + source.headline() + "》";
        var paper = source.paper() == null ? "报名未载" : "《" + source.paper() + "》";
        return authors
                + headline
                + "，"
                + (source.paperInferred() ? "［" + paper + "］" : paper)
                + date(source, "，").replace('[', '［').replace(']', '］')
                + "，版面"
                + source.page();
    }

    private static String english(Source source) {
        var authors = source.byline().isEmpty() ? "" : String.join(", ", source.byline()) + ", ";
        var headline = source.headline() == null ? "(no headline)" : "“" + source.headline() + "”";
        var paper = source.paperEn() == null ? source.paper() : source.paperEn();
        return authors
                + headline
                + ", "
                + bracketed(paper == null ? "name of the paper not printed" : paper, source)
                + date(source, ", ")
                + ", page "
                + source.page();
    }

    private static String standard(Source source) {
        var authors =
                source.byline().isEmpty()
                        ? ""
                        : String.join(", ", source.byline().stream().limit(AUTHORS).toList())
                                + (source.byline().size() > AUTHORS ? ", 等" : "")
                                + ". ";
        return authors
                + (source.headline() == null ? "[无标题]" : source.headline())
                + "[N]. "
                + bracketed(source.paper() == null ? "报名未载" : source.paper(), source)
                + date(source, ", ")
                + "("
                + source.page()
                + ").";
    }

    private static String bracketed(String paper, Source source) {
        return source.paperInferred() ? "[" + paper + "]" : paper;
    }

    private static String date(Source source, String comma) {
        @Nullable String edition = source.edition();
        if (edition == null) {
            return "";
        }
        return comma + (source.editionInferred() ? "[" + edition + "]" : edition);
    }
}
