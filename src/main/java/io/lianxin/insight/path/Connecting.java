package io.lianxin.insight.path;

import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Link;
import io.lianxin.query.network.Network;

import org.jspecify.annotations.Nullable;

/**
 * How well records connect others. Who is one of n that a record gathers by a relation is as near
 * to each of the others as 1/(n−1), after Newman (2001); what gathers too many connects nobody.
 *
 * @param network what the schema draws
 */
public record Connecting(Network network) {

    /** How many a happening may gather by one relation, to connect them. */
    static final int HAPPENING = 30;

    /** How many any other record may gather. */
    static final int GATHERING = 200;

    /**
     * Whether one may go through a record by a relation.
     *
     * @param around what lies around the record
     * @param way the relation, as seen from the record
     * @return false where it gathers too many by that relation
     */
    public boolean leadsOn(Around around, Network.Way way) {
        var most = network.isHappening(around.noun()) ? HAPPENING : GATHERING;
        return around.neighbours(way) <= most;
    }

    /**
     * What half a passage of a record adds to the length of a path.
     *
     * @param around what lies around the record; null at an end of the path
     * @param way the relation by which the record is entered or left
     * @return half of log₂(n−1) for n gathered
     */
    public static double half(@Nullable Around around, Network.Way way) {
        if (around == null) {
            return 0;
        }
        double others = (double) Math.max(1, around.neighbours(way) - 1);
        return Math.log(others) / Math.log(2) / 2;
    }

    /**
     * A link's relation as seen from its far end.
     *
     * @param link the link
     * @return the way back
     */
    public static Network.Way back(Link link) {
        return new Network.Way(link.relation(), !link.way().forward());
    }
}
