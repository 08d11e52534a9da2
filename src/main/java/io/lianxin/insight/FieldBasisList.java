package io.lianxin.insight;

import io.lianxin.query.ArgumentException;
import io.lianxin.query.Insight;
import io.lianxin.query.Question;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells of each field whether a citation proves it, or whether it is ours or computed. */
final class FieldBasisList implements Insight {

    private static final String TYPE = "type";
    private static final String FIELD = "field";
    private static final String BASIS = "basis";

    private final String sdl = InsightFile.text("field-bases.graphqls");

    @Override
    public String field() {
        return "fieldBases";
    }

    @Override
    public String sdl() {
        return sdl;
    }

    @Override
    public Map<String, @Nullable Object> find(Question question) {
        var all = question.fieldBases();
        var ofType =
                narrowed(all, TYPE, question.values(TYPE), "Ask for __schema to see all types");
        var ofField =
                narrowed(ofType, FIELD, question.values(FIELD), "Leave it out to see all fields");
        var bases = question.values(BASIS);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("bases", question.basisCounts());
        answer.put(
                "fields",
                ofField.stream()
                        .filter(each -> bases.isEmpty() || bases.contains(each.get(BASIS)))
                        .toList());
        return answer;
    }

    private static List<Map<String, @Nullable Object>> narrowed(
            List<Map<String, @Nullable Object>> all, String name, List<?> wanted, String remedy) {
        if (wanted.isEmpty()) {
            return all;
        }
        var some = all.stream().filter(each -> wanted.contains(each.get(name))).toList();
        if (some.isEmpty()) {
            throw new ArgumentException(
                    name, "there is no " + name + " " + wanted.getFirst(), remedy);
        }
        return some;
    }
}
