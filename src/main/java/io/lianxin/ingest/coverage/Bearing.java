package io.lianxin.ingest.coverage;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes a sentence bear a fact: a digit or date, a title, a name, or a step of handling. */
final class Bearing {

    /** A sign of a fact. */
    enum Sign {
        DIGIT("a digit"),
        TITLE("a title in 《》"),
        NAME("a name"),
        STEP("a step of handling");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Verbs by which the pages tell steps of handling. */
    static final List<String> STEPS =
            List.of(
                    "回复", "答复", "批示", "交办", "转办", "督办", "办理", "办结", "登记", "汇总", "梳理", "认领", "指派",
                    "反馈", "评议", "打分", "回访", "提醒", "报到", "上报", "修补", "维修", "研判", "围挡", "联系", "到场",
                    "到现场", "走访", "解决");

    private static final Pattern DIGIT = Pattern.compile("[0-9\\uFF10-\\uFF19]");

    private final Set<String> names = new LinkedHashSet<>();

    Bearing(RecordSet records) {
        records.all().forEach(this::name);
    }

    private void name(Draft draft) {
        for (var field : draft.type().fields().values()) {
            if (field instanceof Field.Property property && property.rules().identity()) {
                var text = draft.text(property.name());
                if (text != null && text.codePointCount(0, text.length()) > 1) {
                    names.add(text);
                }
            }
        }
    }

    /** The signs in a sentence, without its line breaks; none where it bears no fact. */
    Set<Sign> signs(String sentence) {
        var signs = EnumSet.noneOf(Sign.class);
        if (DIGIT.matcher(sentence).find()) {
            signs.add(Sign.DIGIT);
        }
        if (sentence.contains("《")) {
            signs.add(Sign.TITLE);
        }
        if (names.stream().anyMatch(sentence::contains)) {
            signs.add(Sign.NAME);
        }
        if (STEPS.stream().anyMatch(sentence::contains)) {
            signs.add(Sign.STEP);
        }
        return signs;
    }
}
