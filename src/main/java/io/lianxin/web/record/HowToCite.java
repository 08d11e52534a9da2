package io.lianxin.web.record;

import io.lianxin.web.html.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a record is cited: itself, the state of the data that it was read from, and what is printed.
 *
 * @param zh in Chinese
 * @param en in English
 * @param gbt7714 after GB/T 7714-2015, one line a source
 */
record HowToCite(String zh, String en, String gbt7714) {

    private static final int SOURCES = 3;

    static HowToCite of(RecordPage page, Labels labels, String address, LocalDate day) {
        var sources = page.references();
        return new HowToCite(
                "%s（%s，%s），连心数据 %s，SHA-256 %s，%s，%s查阅。%s"
                        .formatted(
                                titled(page.caption()),
                                labels.type(page.noun(), Language.ZH),
                                page.id(),
                                page.release(),
                                page.sha256(),
                                address,
                                day,
                                named(sources, "zh", "据：", "；", "；另有%d处来源", "。")),
                "“%s” (%s %s). Lianxin record %s, SHA-256 %s, %s, retrieved %s.%s"
                        .formatted(
                                page.caption(),
                                labels.type(page.noun(), Language.EN),
                                page.id(),
                                page.release(),
                                page.sha256(),
                                address,
                                day,
                                named(
                                        sources,
                                        "en",
                                        " From: ",
                                        "; ",
                                        "; and %d more sources",
                                        ".")),
                "连心. %s[DB/OL]//连心数据: %s. SHA-256: %s. [%s]. %s.%s"
                        .formatted(
                                page.caption(),
                                page.release(),
                                page.sha256(),
                                day,
                                address,
                                named(sources, "gbt7714", "\n", "\n", "\n另有%d处来源", "")));
    }

    /** A title that has its marks already gets no second ones. */
    private static String titled(String caption) {
        return caption.startsWith("《") && caption.endsWith("》") ? caption : "《" + caption + "》";
    }

    private static String named(
            List<Map<?, ?>> sources,
            String form,
            String before,
            String between,
            String more,
            String end) {
        if (sources.isEmpty()) {
            return "";
        }
        Set<String> forms =
                sources.stream()
                        .map(source -> String.valueOf(source.get(form)))
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        var rest = forms.size() - SOURCES;
        return before
                + forms.stream().limit(SOURCES).collect(Collectors.joining(between))
                + (rest > 0 ? more.formatted(rest) : "")
                + end;
    }
}
