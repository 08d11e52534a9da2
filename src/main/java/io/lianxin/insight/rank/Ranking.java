package io.lianxin.insight.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records in the order of their scores; equal scores in that of their ids.
 *
 * @param measured the graph
 * @param scores how high each record ranks
 * @param communities the largest first; none where nobody asks for them
 * @param numbers the number of each record's community, from 1
 */
record Ranking(
        Measured measured,
        Map<String, Double> scores,
        List<Set<String>> communities,
        Map<String, Integer> numbers) {

    static Ranking of(Measured measured, RankBy by, boolean inCommunities) {
        var communities = inCommunities ? measured.communities() : List.<Set<String>>of();
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < communities.size(); i++) {
            for (var id : communities.get(i)) {
                numbers.put(id, i + 1);
            }
        }
        return new Ranking(measured, measured.scores(by), communities, numbers);
    }

    double score(String id) {
        return scores.getOrDefault(id, 0.0);
    }

    /** Some records, the highest first; where communities are asked for, one after the other. */
    List<String> ordered(Iterable<String> some, boolean byCommunity) {
        var ordered = new ArrayList<String>();
        some.forEach(ordered::add);
        var byScore =
                Comparator.comparingDouble((String id) -> -score(id))
                        .thenComparing(Comparator.naturalOrder());
        ordered.sort(
                byCommunity
                        ? Comparator.comparingInt((String id) -> numbers.getOrDefault(id, 0))
                                .thenComparing(byScore)
                        : byScore);
        return ordered;
    }

    /** The highest record of a community. */
    String leader(Set<String> community) {
        return ordered(community, false).getFirst();
    }
}
