package io.lianxin.web.record;

import io.lianxin.mapping.NodeType;
import io.lianxin.web.html.Html;
import io.lianxin.web.html.Language;
import io.lianxin.web.html.PageFrame;
import io.lianxin.web.record.RecordPage.Link;
import io.lianxin.web.record.RecordPage.Relation;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record as a page to read: no script, nothing from elsewhere. */
final class HtmlPage {

    private static final List<Format> OTHERS = List.of(Format.JSON, Format.JSON_LD);

    private final Labels labels;
    private final ValueTexts texts;
    private final Language language;
    private final Html html = new Html();
    private final HtmlCitations citations;

    HtmlPage(Labels labels, ValueTexts texts, Language language) {
        this.labels = labels;
        this.texts = texts;
        this.language = language;
        this.citations = new HtmlCitations(labels, texts, language, html);
    }

    String of(RecordPage page, HowToCite cite) {
        begin(page.caption(), Html.address(page.id()));
        above(page);
        html.element("h1", page.caption(), "lang", "zh");
        html.open("p", "class", "quiet")
                .element("strong", labels.type(page.noun(), language))
                .text(" · " + kind(page.noun()) + " · ")
                .element("code", page.id());
        network(page);
        html.close();
        values(page);
        page.ends().forEach(relation -> relation(page, relation));
        absences(page);
        citations.write(page);
        cite(cite);
        return end(page.id());
    }

    private void network(RecordPage page) {
        var starts = page.starts();
        var words =
                starts.contains(page.id())
                        ? language.of("see its network", "查看关系网")
                        : language.of("see the network of what it joins", "查看所联各方的关系网");
        if (!starts.isEmpty()) {
            html.text(" · ").element("a", words, "href", PageFrame.explorer(starts, language));
        }
    }

    /** What is shown where no record has an id, with the remedy. */
    String missing(String id) {
        begin(language.of("No such record", "没有这条记录"), Html.address(id));
        html.element("h1", language.of("No such record", "没有这条记录"));
        html.open("p")
                .text(language.of("No record has the id ", "没有编号为 "))
                .element("code", id)
                .text(language.of(".", " 的记录。"))
                .close();
        html.element(
                "p",
                language.of(
                        "Ids never change; look for a wrong or missing letter, or find the record"
                                + " by its name in the explorer.",
                        "编号永不改变；请核对是否有错漏的字符，或在关系探索中按名称查找。"));
        html.open("p");
        var find = language.of("Look for it in the explorer", "在关系探索中查找");
        html.element("a", find, "href", PageFrame.explorer(List.of(), language)).text(" · ");
        var ask = language.of("To the console", "前往控制台");
        html.element("a", ask, "href", PageFrame.console(language)).close();
        return end("");
    }

    private String kind(NodeType noun) {
        return language.of(Labels.sentence(noun.description()), noun.name());
    }

    private void begin(String title, String address) {
        var alternates = new LinkedHashMap<String, String>();
        for (var format : OTHERS) {
            alternates.put(format.type().toString(), address + "?format=" + format.code());
        }
        PageFrame.begin(html, language, title, address, alternates);
    }

    private String end(String id) {
        html.close();
        if (!id.isEmpty()) {
            html.open("footer");
            for (var format : OTHERS) {
                html.element(
                        "a",
                        format == Format.JSON ? "JSON" : "JSON-LD",
                        "href",
                        Html.address(id) + "?format=" + format.code());
                html.text(" ");
            }
            html.close();
        }
        return html.close().close().toString();
    }

    private void above(RecordPage page) {
        if (page.above().isEmpty()) {
            return;
        }
        html.open("nav", "aria-label", language.of("Above it", "上级")).open("ol");
        for (var each : page.above().reversed()) {
            html.open("li");
            link(each);
            html.close();
        }
        html.close().close();
    }

    private void values(RecordPage page) {
        html.open("dl", "class", "values");
        for (var value : page.values()) {
            var field = value.field();
            var text = texts.of(field, value.value(), language);
            html.element("dt", labels.field(field, language), "title", field.description());
            html.open("dd");
            if (!text.main().isEmpty()) {
                html.element(
                        "span", text.main(), "lang", PageFrame.languageOf(text.main(), language));
            }
            citations.proofs(page, field);
            if (!text.details().isEmpty()) {
                html.open("ul", "class", "details");
                text.details()
                        .forEach(detail ->
                                html.open("li")
                                        .element("span", detail.label(), "class", "quiet")
                                        .text(" " + detail.text())
                                        .close());
                html.close();
            }
            html.close();
        }
        html.close();
    }

    private void relation(RecordPage page, Relation relation) {
        var field = relation.field();
        html.open("section").open("h2", "title", field.description());
        html.text(labels.field(field, language));
        if (relation.total() > 1) {
            html.text(" (" + relation.total() + ")");
        }
        citations.proofs(page, field);
        html.close().open("ul", "class", "links");
        for (var link : relation.links()) {
            html.open("li");
            link(link);
            html.close();
        }
        html.close();
        var rest = relation.total() - relation.links().size();
        if (rest > 0) {
            html.open("p", "class", "quiet")
                    .text(language.of("and " + rest + " more: ", "另有" + rest + "条："))
                    .element(
                            "a",
                            language.of("ask for all in the console", "在控制台查询全部"),
                            "href",
                            "/console#query=" + all(page, relation) + "&lang=" + language.code())
                    .close();
        }
        html.close();
    }

    private static String all(RecordPage page, Relation relation) {
        var query =
                "{ node(id: \"%s\") { ... on %s { %s(first: 100) { totalCount nodes { id caption } } } } }"
                        .formatted(page.id(), page.noun().name(), relation.field().name());
        return UriUtils.encode(query, StandardCharsets.UTF_8);
    }

    private void link(Link link) {
        html.element(
                "a", link.caption(), "href", PageFrame.record(link.id(), language), "lang", "zh");
        html.element("span", " " + labels.type(link.type(), language), "class", "quiet");
        var via = link.via();
        if (via != null && !via.id().equals(link.id())) {
            html.open("span", "class", "quiet")
                    .text(language.of(" — through ", "——经由"))
                    .element(
                            "a",
                            via.caption(),
                            "href",
                            PageFrame.record(via.id(), language),
                            "lang",
                            "zh")
                    .close();
        }
    }

    private void absences(RecordPage page) {
        var noun = page.absences().noun();
        if (noun == null || page.absences().list().isEmpty()) {
            return;
        }
        html.open("section").element("h2", language.of("Empty, and why", "空缺及原因"));
        html.open("dl", "class", "values");
        for (var absence : page.absences().list()) {
            var name = String.valueOf(absence.get(Contract.FIELD));
            if (Contract.isClosed(page.noun(), name)) {
                continue;
            }
            html.element("dt", labels.field(page.noun(), name, language)).open("dd");
            var reason = noun.fields().get(Contract.REASON);
            var code = absence.get(Contract.REASON);
            if (reason != null && code != null) {
                html.text(texts.of(reason, code, language).main());
            }
            if (absence.get(Contract.NOTE) instanceof Map<?, ?> note) {
                html.text(language.of(": ", "：") + note.get(language.code()));
            }
            html.close();
        }
        html.close().close();
    }

    private void cite(HowToCite cite) {
        html.open("section").element("h2", language.of("How to cite", "如何引用"));
        html.open("dl", "class", "cite");
        html.element("dt", "中文").element("dd", cite.zh(), "lang", "zh");
        html.element("dt", "English").element("dd", cite.en(), "lang", "en");
        html.element("dt", "GB/T 7714").element("dd", cite.gbt7714(), "lang", "zh");
        html.close().close();
    }
}
