package io.lianxin.web.graphql;

import io.lianxin.corpus.PageTexts;
import io.lianxin.query.Completions.PrivatePlace;
import io.lianxin.query.Inputs;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Why exact words are not given. Where a private name could not be read from its page, no text is
 * quoted at all: it could hold that name.
 *
 * @param texts what the reader supplies
 * @param unknown places of names that could not be read
 */
record WordsAbsence(PageTexts texts, List<PrivatePlace> unknown) {

    @Nullable Map<String, String> of(Inputs inputs) {
        var hash = inputs.text("hash");
        if (hash == null) {
            return reason("引证的是数据集，没有版面原文", "It cites a data set, not a page");
        }
        if (!texts.areSupplied()) {
            return reason(
                    "未提供版面文本；可用设置 lianxin.corpus 指定其目录",
                    "The pages' texts are not supplied; the setting lianxin.corpus names their"
                            + " directory");
        }
        if (texts.find(hash).isEmpty()) {
            return reason(
                    "所提供的文本中没有一份的 SHA-256 是 %s（版面%s）；内容有改动的文本不予引用"
                            .formatted(hash, inputs.text("page")),
                    ("None of the texts supplied has the SHA-256 %s of page %s; a text that was"
                                    + " changed is not quoted")
                            .formatted(hash, inputs.text("page")));
        }
        if (!unknown.isEmpty()) {
            var pages = unknown.stream().map(WordsAbsence::page).distinct().sorted().toList();
            return reason(
                    "无法识别须隐去的居民姓名：未提供版面%s的文本".formatted(String.join("、", pages)),
                    "A private person's name cannot be told and hidden: the text of page %s is not"
                                    .formatted(String.join(", ", pages))
                            + " supplied");
        }
        return null;
    }

    private static String page(PrivatePlace place) {
        return place.at().substring(0, Math.max(0, place.at().indexOf('@')));
    }

    private static Map<String, String> reason(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }
}
