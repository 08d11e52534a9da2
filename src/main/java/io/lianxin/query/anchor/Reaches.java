package io.lianxin.query.anchor;

import io.lianxin.mapping.RecordType;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Predicate.Quantifier;
import io.lianxin.query.plan.anchor.Reach;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds where reading may begin: which part of a filter pins the fewest records. */
final class Reaches {

    private Reaches() {}

    /** A beginning, and how few records it promises. */
    private record Candidate(Reach reach, Pins.Pin pin, int hops) {

        boolean isBetterThan(@Nullable Candidate other) {
            return other == null
                    || pin.compareTo(other.pin) < 0
                    || (pin == other.pin && hops < other.hops);
        }
    }

    /**
     * How records are best reached through related ones.
     *
     * @param type the records' type
     * @param filter what they fulfil
     * @return null where nothing related is pinned, or an index finds the records themselves as
     *     well
     */
    static @Nullable Reach of(RecordType type, Predicate filter) {
        var parts = parts(filter).toList();
        var best = related(type, parts);
        var own = Pins.of(type, parts);
        return best == null || (own != null && own.compareTo(best.pin) <= 0) ? null : best.reach;
    }

    private static Stream<Predicate> parts(Predicate filter) {
        return filter instanceof Predicate.And and
                ? and.parts().stream().flatMap(Reaches::parts)
                : Stream.of(filter);
    }

    /** The best beginning, the records themselves included. */
    private static @Nullable Candidate any(RecordType type, Predicate filter) {
        var parts = parts(filter).toList();
        var own = Pins.of(type, parts);
        var found = own == null ? null : new Candidate(new Reach.Found(type, all(parts)), own, 0);
        var related = related(type, parts);
        return found == null || (related != null && related.isBetterThan(found)) ? related : found;
    }

    private static @Nullable Candidate related(RecordType type, List<Predicate> parts) {
        @Nullable Candidate best = null;
        for (var part : parts) {
            var candidate = through(type, part, parts);
            if (candidate != null && candidate.isBetterThan(best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static @Nullable Candidate through(
            RecordType type, Predicate part, List<Predicate> parts) {
        return switch (part) {
            case Predicate.Within within ->
                    new Candidate(
                            new Reach.Below(
                                    type,
                                    within.step(),
                                    within.id(),
                                    within.asOf(),
                                    all(without(parts, part))),
                            Pins.Pin.TREE,
                            1);
            case Predicate.Related it when it.quantifier() == Quantifier.SOME ->
                    towards(type, it, all(without(parts, part)));
            // of several that lead there only one may: that is still to be looked at
            case Predicate.Related it when it.quantifier() == Quantifier.SINGLE ->
                    towards(type, it, all(parts));
            default -> null;
        };
    }

    private static @Nullable Candidate towards(
            RecordType type, Predicate.Related related, Predicate rest) {
        if (repeats(related.hops())) {
            return null;
        }
        var end = any(related.hops().getLast().target(), related.inner());
        return end == null
                ? null
                : new Candidate(
                        new Reach.Towards(type, related.hops(), related.asOf(), end.reach, rest),
                        end.pin,
                        end.hops + related.hops().size());
    }

    /** One pattern follows no relationship twice, so that a way back over it would be lost. */
    private static boolean repeats(List<Hop> hops) {
        return hops.stream().map(Hop::type).distinct().count() < hops.size();
    }

    private static List<Predicate> without(List<Predicate> parts, Predicate part) {
        var others = new ArrayList<>(parts);
        others.remove(part);
        return others;
    }

    private static Predicate all(List<Predicate> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Predicate.And(List.copyOf(parts));
    }
}
