package io.lianxin.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Says in words where something is printed, so that a reader finds it without the page's text.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record WhereToLook(String zh, String en) {

    /**
     * Describes a place.
     *
     * @param source what is known of it
     * @return paper, date, page, headline, byline, paragraph and sentence, as far as known; what is
     *     inferred says so
     */
    public static WhereToLook of(Source source) {
        var set = source.dataset();
        if (set != null) {
            return new WhereToLook(
                    "《%s》，%s，%s获取".formatted(set.title(), set.edition(), set.retrieved()),
                    "%s, %s, retrieved on %s"
                            .formatted(set.titleEn(), set.edition(), set.retrieved()));
        }
        return new WhereToLook(
                String.join("，", chinese(source)), String.join(", ", english(source)));
    }

    private static List<String> chinese(Source source) {
        var parts = new ArrayList<String>();
        parts.add(
                source.paper() == null
                        ? "报名未载"
                        : "《" + source.paper() + "》" + (source.paperInferred() ? "（报名系推断）" : ""));
        if (source.edition() != null) {
            parts.add(source.edition() + (source.editionInferred() ? "（日期系推断）" : ""));
        }
        if (source.page() != null) {
            parts.add("版面" + source.page());
        }
        parts.add(source.headline() == null ? "无标题文章" : "《" + source.headline() + "》");
        if (!source.byline().isEmpty()) {
            parts.add("署名：" + String.join("、", source.byline()));
        }
        if (source.reprint() != null) {
            parts.add("转自" + source.reprint().from() + source.reprint().date());
        }
        if (source.paragraph() != null && source.sentence() != null) {
            parts.add(
                    source.paragraph() == 0
                            ? "标题与署名部分第" + source.sentence() + "行"
                            : "第" + source.paragraph() + "段第" + source.sentence() + "句");
        }
        return parts;
    }

    private static List<String> english(Source source) {
        var parts = new ArrayList<String>();
        var paper = source.paperEn() == null ? source.paper() : source.paperEn();
        parts.add(
                paper == null
                        ? "a paper whose name is not printed"
                        : paper + (source.paperInferred() ? " (name inferred)" : ""));
        if (source.edition() != null) {
            parts.add(source.edition() + (source.editionInferred() ? " (date inferred)" : ""));
        }
        if (source.page() != null) {
            parts.add("page " + source.page());
        }
        parts.add(
                source.headline() == null
                        ? "an article without headline"
                        : "“" + source.headline() + "”");
        if (!source.byline().isEmpty()) {
            parts.add("by " + String.join(", ", source.byline()));
        }
        if (source.reprint() != null) {
            var date = source.reprint().date();
            parts.add(
                    "reprinted from "
                            + source.reprint().from()
                            + (date.isEmpty() ? "" : " of " + date));
        }
        if (source.paragraph() != null && source.sentence() != null) {
            parts.add(
                    source.paragraph() == 0
                            ? "headlines and byline, line " + source.sentence()
                            : "paragraph "
                                    + source.paragraph()
                                    + ", sentence "
                                    + source.sentence());
        }
        return parts;
    }
}
