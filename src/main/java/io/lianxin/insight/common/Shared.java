package io.lianxin.insight.common;

import io.lianxin.insight.network.Link;
import io.lianxin.query.Ids;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A record that some others have in common.
 *
 * @param id its id
 * @param noun its noun
 * @param joined the ids of those that it is joined to
 * @param strength how strong it connects them, from 0 to 1
 * @param gathers how many records it gathers by the relation that gathers most
 * @param links how it is joined to them
 */
record Shared(
        String id,
        String noun,
        SortedSet<String> joined,
        double strength,
        long gathers,
        List<Link> links) {

    /** Those joined to most come first, then those that gather few. */
    static final Comparator<Shared> RANK =
            Comparator.comparingInt((Shared each) -> -each.joined.size())
                    .thenComparingDouble(each -> -each.strength)
                    .thenComparing(Shared::id);

    /** As the API has it. */
    Map<String, @Nullable Object> answer() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", id);
        fields.put("type", noun);
        fields.put("joined", List.copyOf(joined));
        fields.put("strength", strength);
        fields.put("gathers", gathers);
        fields.put("record", new Ids(List.of(id)));
        return fields;
    }
}
