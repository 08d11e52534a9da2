package io.lianxin.query.page;

import io.lianxin.query.plan.Page;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.SortKey;
import io.lianxin.query.plan.Source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of an ordered list that can be read from one index: the records that have the first key,
 * or those that do not.
 *
 * @param presence the condition on the first key; null where the list is read whole
 * @param key the first key of the whole list
 * @param order the keys of this part
 * @param cursor where reading begins, by these keys; null at the part's end
 */
public record Segment(
        @Nullable String presence,
        SortKey key,
        List<SortKey> order,
        @Nullable List<Page.CursorValue> cursor) {

    private static final String PRESENT = " IS NOT NULL";
    private static final String MISSING = " IS NULL";

    /**
     * Whether the missing keys' part can be read in the order of an index on its first key.
     *
     * @return true where its first key is a property that no record lacks
     */
    public boolean isSought() {
        var first = order.getFirst();
        return MISSING.equals(presence) && !first.nullable() && first.property() != null;
    }

    /**
     * Whether these are the records that have the first key, and all keys are read from them, so
     * that an index has them in the order of their first key.
     *
     * @return false also where the first key lies elsewhere
     */
    public boolean isIndexed() {
        return PRESENT.equals(presence)
                && key.property() != null
                && order.stream().allMatch(SortKey::isOwn);
    }

    /**
     * The parts of which a page may be made.
     *
     * @param listing the list
     * @return one or two, in the order in which they are read
     */
    public static List<Segment> of(Plan.Listing listing) {
        var order = listing.order();
        var key = order.getFirst();
        var page = listing.page();
        if (!(listing.records().source() instanceof Source.Everything) || key.property() == null) {
            return List.of(new Segment(null, key, order, page.cursor()));
        }
        var present = new ArrayList<>(order);
        present.set(0, key.present());
        if (!key.nullable() || isFilled(listing.records().filter(), key.property())) {
            return List.of(new Segment(PRESENT, key, present, page.cursor()));
        }
        return both(key, present, order.subList(1, order.size()), page);
    }

    /** Whether a filter lets no record pass that lacks a property. */
    private static boolean isFilled(Predicate filter, String property) {
        return switch (filter) {
            case Predicate.And and ->
                    and.parts().stream().anyMatch(part -> isFilled(part, property));
            case Predicate.Compare compare -> compare.key().equals(property);
            case Predicate.Present present -> present.keys().equals(List.of(property));
            default -> false;
        };
    }

    /** The present keys and the missing ones, in the direction of reading, from the cursor on. */
    private static List<Segment> both(
            SortKey key, List<SortKey> present, List<SortKey> absent, Page page) {
        var cursor = page.cursor();
        var inPresent = cursor != null && cursor.getFirst().value() != null;
        var inAbsent = cursor != null && !inPresent;
        var presents = new Segment(PRESENT, key, present, inPresent ? cursor : null);
        var absents =
                new Segment(
                        MISSING,
                        key,
                        absent,
                        inAbsent && cursor != null ? cursor.subList(1, cursor.size()) : null);
        if (key.missingFirst() != page.backward()) {
            return inPresent ? List.of(presents) : List.of(absents, presents);
        }
        return inAbsent ? List.of(absents) : List.of(presents, absents);
    }
}
