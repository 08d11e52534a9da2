package io.lianxin.insight.network;

import io.lianxin.query.network.Relation;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A line of a drawing: one relation between two records, by all joining records that say it.
 *
 * @param relation the relation
 * @param source the id of the record at its source
 * @param target the id of the record at its target
 * @param vias the joining records' ids; none where the relation is direct
 */
public record Line(Relation relation, String source, String target, SortedSet<String> vias) {

    /**
     * The line that a link is a part of.
     *
     * @param link the link
     * @return a line without joining records
     */
    public static Line of(Link link) {
        return new Line(link.relation(), link.source(), link.target(), new TreeSet<>());
    }

    /**
     * Its id, the same for ever.
     *
     * @return source, relation and target
     */
    public String id() {
        return source + " " + relation.name() + " " + target;
    }

    /**
     * The records that say it.
     *
     * @return the joining records' ids, or that of the source, which states it
     */
    public SortedSet<String> saidBy() {
        if (!vias.isEmpty()) {
            return vias;
        }
        var source = new TreeSet<String>();
        source.add(this.source);
        return source;
    }
}
