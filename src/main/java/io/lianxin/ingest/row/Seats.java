package io.lianxin.ingest.row;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.Validity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Who holds what, and whether one alone can, by the fields that the type's validity names. */
public final class Seats {

    private Seats() {}

    /**
     * Whether a draft says who holds what.
     *
     * @param draft any draft
     * @return true for tenures with a holder and something held
     */
    public static boolean isTenure(Draft draft) {
        var seats = seats(draft);
        return seats != null
                && draft.link(seats.holder()) != null
                && draft.link(seats.held()) != null;
    }

    /**
     * The tenures of the same holder in the same post.
     *
     * @param records all drafts
     * @param tenure a tenure
     * @return the others
     */
    public static List<Draft> sameHolder(RecordSet records, Draft tenure) {
        return others(records, tenure).stream()
                .filter(other -> Objects.equals(holder(other), holder(tenure)))
                .toList();
    }

    /**
     * The tenures of other holders in the same post, where one person alone can hold it.
     *
     * @param records all drafts
     * @param tenure a tenure
     * @return none where the post has several seats or their number is not known
     */
    public static List<Draft> otherHolders(RecordSet records, Draft tenure) {
        var seats = seats(tenure);
        var held = seats == null ? null : tenure.link(seats.held());
        var post = held == null ? null : records.find(held);
        if (seats == null || post == null || !Long.valueOf(1).equals(post.scalar(seats.number()))) {
            return List.of();
        }
        return others(records, tenure).stream()
                .filter(other -> !Objects.equals(holder(other), holder(tenure)))
                .toList();
    }

    private static List<Draft> others(RecordSet records, Draft tenure) {
        var seats = seats(tenure);
        if (seats == null
                || !(tenure.type().fields().get(seats.held()) instanceof Field.Relationship link)) {
            return List.of();
        }
        var held = tenure.link(seats.held());
        return held == null
                ? List.of()
                : records.incoming(link.type(), held).stream()
                        .filter(other -> other.type().equals(tenure.type()) && other != tenure)
                        .toList();
    }

    private static @Nullable String holder(Draft tenure) {
        var seats = seats(tenure);
        return seats == null ? null : tenure.link(seats.holder());
    }

    private static Validity.@Nullable Seats seats(Draft draft) {
        var validity = draft.type().validity();
        return validity == null ? null : validity.seats();
    }
}
