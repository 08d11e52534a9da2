package io.lianxin.ingest.row;

import io.lianxin.mapping.Field;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Who holds a post, and whether one person alone can; the one place that names these fields. */
public final class Seats {

    private static final String HOLDER = "person";
    private static final String POST = "post";
    private static final String NUMBER = "seats";

    private Seats() {}

    /**
     * Whether a draft says who holds what.
     *
     * @param draft any draft
     * @return true for tenures with a holder and a post
     */
    public static boolean isTenure(Draft draft) {
        return draft.type().validity() != null
                && draft.link(HOLDER) != null
                && draft.link(POST) != null;
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
                .filter(other -> Objects.equals(other.link(HOLDER), tenure.link(HOLDER)))
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
        var post = records.find(tenure.link(POST));
        if (post == null || !Long.valueOf(1).equals(post.scalar(NUMBER))) {
            return List.of();
        }
        return others(records, tenure).stream()
                .filter(other -> !Objects.equals(other.link(HOLDER), tenure.link(HOLDER)))
                .toList();
    }

    private static List<Draft> others(RecordSet records, Draft tenure) {
        var post = tenure.link(POST);
        return post != null && tenure.type().fields().get(POST) instanceof Field.Relationship link
                ? records.incoming(link.type(), post).stream()
                        .filter(other -> other.type().equals(tenure.type()) && other != tenure)
                        .toList()
                : List.of();
    }

    /**
     * The earliest day about which a passage shows it.
     *
     * @param tenure a tenure
     * @return null where the row gives none
     */
    public static @Nullable LocalDate attestedFrom(Draft tenure) {
        var validity = tenure.type().validity();
        return validity == null ? null : day(tenure, validity.attestedFrom());
    }

    /**
     * The latest day about which a passage shows it.
     *
     * @param tenure a tenure
     * @return null where the row gives none
     */
    public static @Nullable LocalDate attestedTo(Draft tenure) {
        var validity = tenure.type().validity();
        return validity == null ? null : day(tenure, validity.attestedTo());
    }

    private static @Nullable LocalDate day(Draft tenure, @Nullable String field) {
        return field != null && tenure.scalar(field) instanceof LocalDate day ? day : null;
    }
}
