package io.lianxin.insight.network;

import io.lianxin.query.network.Network;
import io.lianxin.query.network.Relation;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;

/**
 * A relation from one record to another, by one joining record or by none.
 *
 * @param near the id of the record that it is seen from
 * @param way the relation, and whether it is read from there
 * @param via the joining record's id; null where the relation is direct
 * @param far the other record's id
 * @param noun the other record's noun
 */
public record Link(String near, Network.Way way, @Nullable String via, String far, String noun) {

    /** By relation, then by the records' ids. */
    static final Comparator<Link> ORDER =
            Comparator.comparing((Link link) -> link.way.relation().name())
                    .thenComparing(link -> !link.way.forward())
                    .thenComparing(Link::far)
                    .thenComparing(link -> link.via == null ? "" : link.via);

    /**
     * The relation.
     *
     * @return as the schema says it
     */
    public Relation relation() {
        return way.relation();
    }

    /**
     * The id of the record at the relation's source.
     *
     * @return one of the two ends
     */
    public String source() {
        return way.forward() ? near : far;
    }

    /**
     * The id of the record at the relation's target.
     *
     * @return one of the two ends
     */
    public String target() {
        return way.forward() ? far : near;
    }
}
