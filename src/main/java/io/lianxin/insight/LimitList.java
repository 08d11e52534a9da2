package io.lianxin.insight;

import io.lianxin.query.Insight;
import io.lianxin.query.Question;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells how much of everything one request may have. */
final class LimitList implements Insight {

    private final String sdl = InsightFile.text("limits.graphqls");
    private final List<Map<String, @Nullable Object>> limits;

    LimitList(List<PublishedLimit> limits) {
        this.limits = limits.stream().map(LimitList::told).toList();
    }

    @Override
    public String field() {
        return "limits";
    }

    @Override
    public String sdl() {
        return sdl;
    }

    @Override
    public Map<String, @Nullable Object> find(Question question) {
        return Map.of("all", limits);
    }

    private static Map<String, @Nullable Object> told(PublishedLimit limit) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("name", limit.name());
        told.put("value", (int) Math.min(Integer.MAX_VALUE, limit.value()));
        told.put("unit", limit.unit());
        told.put("description", Map.of("en", limit.en(), "zh", limit.zh()));
        return told;
    }
}
