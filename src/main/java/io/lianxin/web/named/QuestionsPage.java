package io.lianxin.web.named;

import io.lianxin.web.html.Html;
import io.lianxin.web.html.Language;
import io.lianxin.web.html.PageFrame;
import io.lianxin.web.page.Text;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** All questions that have an address, as a page to read: by topic, with their files. */
final class QuestionsPage {

    private final Language language;
    private final Html html = new Html();

    private QuestionsPage(Language language) {
        this.language = language;
    }

    /**
     * The page.
     *
     * @param queries the questions, in the order of the gallery
     * @param language the reader's language
     * @return HTML
     */
    static String of(Collection<NamedQuery> queries, Language language) {
        return new QuestionsPage(language).written(queries);
    }

    private String written(Collection<NamedQuery> queries) {
        var title = language.of("Questions to take away", "可取用的问题");
        PageFrame.begin(html, language, title, "/q", Map.of());
        html.element("h1", title);
        html.element(
                "p",
                language.of(
                        "Each question of the gallery has an address, and its answer leaves as a"
                            + " table (CSV, XLSX) or as JSON; where it is a network, also as"
                            + " .graphml, .gexf, .cyjs, .d3.json, .nodes.csv, .edges.csv, .jsonld"
                            + " and .cypher. Write ?name=value behind the address to ask with"
                            + " another value.",
                        "示例中的每个问题都有网址，回答可取为表格（CSV、XLSX）或 JSON；若为网络，还可取"
                                + " .graphml、.gexf、.cyjs、.d3.json、.nodes.csv、.edges.csv、.jsonld 和"
                                + " .cypher。在网址后写 ?变量名=值，即可换一个值来问。"));
        var topics =
                queries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        query -> query.example().topic(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        topics.forEach((topic, asked) -> {
            html.open("section").element("h2", said(topic)).open("ul", "class", "questions");
            asked.forEach(this::question);
            html.close().close();
        });
        return html.close().close().close().toString();
    }

    private void question(NamedQuery query) {
        var example = query.example();
        html.open("li").element("h3", said(example.title()), "id", query.name());
        html.element("p", said(example.description()));
        if (!query.variables().isEmpty()) {
            html.open("p", "class", "quiet").text(language.of("Can be varied: ", "可变："));
            html.text(
                    query.listed().variables().stream()
                            .map(each -> each.name() + usual(each))
                            .collect(Collectors.joining(language.of(", ", "、"))));
            html.close();
        }
        html.open("p");
        file(query, "CSV", ".csv?_bom=true");
        file(query, "XLSX", ".xlsx");
        file(query, "JSON", ".json");
        file(query, language.of("what the columns mean", "各列含义"), "/columns.csv?_bom=true");
        html.element(
                "a",
                language.of("ask in the console", "在控制台提问"),
                "href",
                "/console#query="
                        + encoded(example.query())
                        + "&variables="
                        + encoded(example.variables())
                        + "&lang="
                        + language.code(),
                "aria-describedby",
                query.name());
        html.close().close();
    }

    private void file(NamedQuery query, String words, String ending) {
        html.element(
                "a",
                words,
                "href",
                "/q/" + query.name() + ending,
                "aria-describedby",
                query.name());
        html.text(" · ");
    }

    private static String usual(NamedQuery.Variable variable) {
        return variable.usual() == null ? "" : " = " + variable.usual();
    }

    private String said(Text text) {
        return language.of(text.en(), text.zh());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
