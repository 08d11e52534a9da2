package io.lianxin.insight;

import io.lianxin.insight.common.Common;
import io.lianxin.insight.neighborhood.Neighborhood;
import io.lianxin.insight.path.Paths;
import io.lianxin.insight.rank.Rank;
import io.lianxin.insight.search.Search;
import io.lianxin.insight.timeline.Timeline;
import io.lianxin.query.Insight;

import java.util.List;

/** All insights, in the order in which the API lists them. */
public final class Insights {

    private Insights() {}

    /**
     * All insights of a server that tells no limits.
     *
     * @return one for each root field
     */
    public static List<Insight> all() {
        return all(List.of());
    }

    /**
     * All insights.
     *
     * @param limits what one request may have
     * @return one for each root field
     */
    public static List<Insight> all(List<PublishedLimit> limits) {
        return List.of(
                new IssueStatistics(),
                new FieldBasisList(),
                new LimitList(limits),
                new Search(),
                new Neighborhood(),
                new Paths(),
                new Common(),
                new Timeline(),
                new Rank());
    }
}
