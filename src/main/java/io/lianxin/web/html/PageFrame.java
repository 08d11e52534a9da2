package io.lianxin.web.html;

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
        html.open("a", "href", "/").element("span", "连心", "lang", "zh").text(" Lianxin").close();
        html.open("nav", "aria-label", language.of("Pages", "页面"));
        html.element("a", language.of("Explorer", "关系探索"), "href", "/explorer").text(" ");
        html.element("a", language.of("Questions", "问题"), "href", "/q").text(" ");
        html.element("a", language.of("Console", "控制台"), "href", "/console").text(" ");
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
