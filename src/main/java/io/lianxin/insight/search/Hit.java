package io.lianxin.insight.search;

import io.lianxin.query.Ids;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A record that was found.
 *
 * @param record the record
 * @param matches how, the best first, each field once
 */
record Hit(Candidate record, List<Match> matches) {

    /** The best first; among equals those known by their names, then by caption and id. */
    static final Comparator<Hit> RANK =
            Comparator.comparingDouble((Hit hit) -> -hit.score())
                    .thenComparing(hit -> !hit.record.noun().isKnownByName())
                    .thenComparing(hit -> hit.record.caption())
                    .thenComparing(hit -> hit.record.id());

    private static final double GRAIN = 1000;

    static Hit of(Candidate record, List<Match> all) {
        var fields = new HashSet<String>();
        var matches = new ArrayList<Match>();
        all.stream()
                .sorted(
                        Comparator.comparingDouble((Match match) -> -match.score())
                                .thenComparing(Match::route))
                .filter(match -> fields.add(match.field()))
                .forEach(matches::add);
        return new Hit(record, List.copyOf(matches));
    }

    double score() {
        return Math.round(matches.getFirst().score() * GRAIN) / GRAIN;
    }

    /** As the API has it. */
    Map<String, Object> answer() {
        return Map.of(
                "record",
                new Ids(List.of(record.id())),
                "type",
                record.noun().type(),
                "score",
                score(),
                "matchedOn",
                matches.stream().map(Match::answer).toList());
    }
}
