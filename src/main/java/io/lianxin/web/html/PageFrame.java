package io.lianxin.web.html;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What stands around the pages that need no script: the head, the way home, the other language. */
public final class PageFrame {

    private PageFrame() {}

    /**
     * Begins a page, up to the main part.
     *
     * @param html what is written into
     * @param language the reader's language
     * @param title what the browser shows of it
     * @param address the page's path
     * @param alternates other forms of it: media types and addresses
     */
    public static void begin(
            Html html,
            Language language,
            String title,
            String address,
            Map<String, String> alternates) {
        html.open("html", "lang", language.code()).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title + " · 连心 Lianxin");
        html.empty("link", "rel", "icon", "href", "data:,");
        html.empty("link", "rel", "stylesheet", "href", "/record/record.css");
        alternates.forEach(
                (type, href) -> html.empty("link", "rel", "alternate", "type", type, "href", href));
        html.close().open("body").open("header");
        html.open("a", "href", home("/", language))
                .element("span", "连心", "lang", "zh")
                .text(" Lianxin")
                .close();
        html.open("nav", "aria-label", language.of("Pages", "页面"));
        html.element("a", language.of("Explorer", "关系探索"), "href", explorer(List.of(), language))
                .text(" ");
        html.element("a", language.of("Questions", "问题"), "href", home("/q", language)).text(" ");
        html.element("a", language.of("Console", "控制台"), "href", console(language)).text(" ");
        var other = language.other();
        html.element(
                "a",
                other.of("English", "中文"),
                "href",
                address + "?lang=" + other.code(),
                "hreflang",
                other.code(),
                "lang",
                other.code());
        html.close().close().open("main");
    }

    /**
     * The address of a record's page in a language.
     *
     * @param id the record's id
     * @param language the reader's language
     * @return its path, and the language
     */
    public static String record(String id, Language language) {
        return home(Html.address(id), language);
    }

    /**
     * The address of the explorer in a language.
     *
     * @param ids where the network begins; nowhere where none
     * @param language the reader's language
     * @return its path, with the view behind it
     */
    public static String explorer(List<String> ids, Language language) {
        var view = new StringBuilder();
        ids.forEach(id ->
                view.append("id=").append(UriUtils.encode(id, StandardCharsets.UTF_8)).append('&'));
        return "/explorer#" + view + "lang=" + language.code();
    }

    /**
     * The address of the console in a language.
     *
     * @param language the reader's language
     * @return its path, and the language
     */
    public static String console(Language language) {
        return "/console#lang=" + language.code();
    }

    private static String home(String path, Language language) {
        return path + "?lang=" + language.code();
    }

    /**
     * The language in which a text is to be read aloud.
     *
     * @param text a text of the record
     * @param usual the page's language
     * @return Chinese where the text has a Chinese character
     */
    public static String languageOf(String text, Language usual) {
        return text.codePoints()
                        .anyMatch(sign ->
                                Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN)
                ? Language.ZH.code()
                : usual.code();
    }
}
