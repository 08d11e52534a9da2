package io.lianxin.query.plan.group;

import java.util.List;

/** A selected figure, or an object that holds several. */
public sealed interface Figure {

    /**
     * The name under which the client expects it.
     *
     * @return alias or field name
     */
    String resultKey();

    /**
     * One figure.
     *
     * @param resultKey the name expected
     * @param tally its place among the tallies of the part
     */
    record One(String resultKey, int tally) implements Figure {}

    /**
     * Several, one level deeper.
     *
     * @param resultKey the name expected
     * @param figures the figures
     */
    record Several(String resultKey, List<Figure> figures) implements Figure {}
}
