package io.lianxin.web.record;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.basis.FieldBasis;
import io.lianxin.web.html.Html;
import io.lianxin.web.html.Language;
import io.lianxin.web.html.PageFrame;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The citations of a page: where to look, the exact words where they are at hand, and how sure. */
final class HtmlCitations {

    private final Labels labels;
    private final ValueTexts texts;
    private final Language language;
    private final Html html;

    HtmlCitations(Labels labels, ValueTexts texts, Language language, Html html) {
        this.labels = labels;
        this.texts = texts;
        this.language = language;
        this.html = html;
    }

    /**
     * The numbers of those that prove a field, as links to them; beside what is ours or computed,
     * that it is.
     */
    void proofs(RecordPage page, Field field) {
        var basis = FieldBasis.of(page.noun(), field);
        if (basis.isTold()) {
            html.text(" ");
            html.element(
                    "span",
                    language.of(basis.note(), basis.chinese()),
                    "class",
                    "basis",
                    "title",
                    basis.description());
        }
        for (var number : page.proofs(field.name())) {
            html.open("sup")
                    .element("a", "[" + number + "]", "href", "#c" + number, "class", "proof")
                    .close();
        }
    }

    void write(RecordPage page) {
        var several = page.citations();
        var noun = several.noun();
        if (noun == null || several.list().isEmpty()) {
            return;
        }
        html.open("section")
                .element("h2", language.of("Citations", "引证") + " (" + several.total() + ")");
        var missing = new LinkedHashSet<String>();
        several.list().forEach(each -> missing.add(in(each.get(Contract.WORDS_ABSENT))));
        missing.remove("");
        missing.forEach(reason ->
                html.element(
                        "p",
                        language.of("Without exact words: ", "未附原文：") + reason,
                        "class",
                        "quiet"));
        html.open("ol", "class", "citations");
        for (int i = 0; i < several.list().size(); i++) {
            citation(page.noun(), noun, several.list().get(i), i + 1);
        }
        html.close();
        var rest = several.total() - several.list().size();
        if (rest > 0) {
            html.element(
                    "p", language.of("and " + rest + " more", "另有" + rest + "条"), "class", "quiet");
        }
        html.close();
    }

    private void citation(NodeType owner, NodeType noun, Map<String, Object> one, int number) {
        html.open("li", "id", "c" + number);
        html.element("p", in(one.get(Contract.WHERE_TO_LOOK)), "class", "where");
        if (one.get(Contract.WORDS) instanceof Map<?, ?> words) {
            quote(words);
        } else if (one.get(Contract.SURFACE) != null) {
            html.open("blockquote", "lang", "zh")
                    .element("mark", flat(one.get(Contract.SURFACE)))
                    .close();
        }
        html.open("p", "class", "quiet");
        html.element(
                "a",
                String.valueOf(one.get(Contract.CAPTION)),
                "href",
                PageFrame.record(String.valueOf(one.get(Contract.ID)), language),
                "lang",
                "zh");
        scalar(noun, one, Contract.BASIS);
        if (one.get(Contract.REASON) != null) {
            html.text(language.of(": ", "：") + in(one.get(Contract.REASON)));
        }
        var proved =
                one.get(Contract.SUPPORTS) instanceof List<?> list
                        ? list.stream()
                                .map(name -> labels.field(owner, String.valueOf(name), language))
                                .toList()
                        : List.<String>of();
        html.text(
                language.of(" · proves: ", " · 所证：") + String.join(language.of(", ", "、"), proved));
        html.close().close();
    }

    private void scalar(NodeType noun, Map<String, Object> one, String name) {
        Field field = noun.fields().get(name);
        var value = one.get(name);
        if (field != null && value != null) {
            html.text(" · " + texts.of(field, value, language).main());
        }
    }

    private void quote(Map<?, ?> words) {
        html.open("blockquote", "lang", "zh");
        html.element("span", flat(words.get("previous")), "class", "quiet");
        html.text(flat(words.get("before")));
        html.element("mark", flat(words.get("exact")));
        html.text(flat(words.get("after")));
        html.element("span", flat(words.get("next")), "class", "quiet");
        html.close();
    }

    /** In one line: a page's lines break inside words. */
    private static String flat(@Nullable Object printed) {
        return (printed == null ? "" : String.valueOf(printed)).replaceAll("\\s*[\\r\\n]+\\s*", "");
    }

    /** The text in this language; empty where there is none. */
    private String in(@Nullable Object value) {
        return value instanceof Map<?, ?> both ? String.valueOf(both.get(language.code())) : "";
    }
}
