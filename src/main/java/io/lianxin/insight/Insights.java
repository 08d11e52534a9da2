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
     * All insights.
     *
     * @return one for each root field
     */
    public static List<Insight> all() {
        return List.of(
                new IssueStatistics(),
                new FieldBasisList(),
                new Search(),
                new Neighborhood(),
                new Paths(),
                new Common(),
                new Timeline(),
                new Rank());
    }
}
