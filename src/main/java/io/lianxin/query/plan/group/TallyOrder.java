package io.lianxin.query.plan.group;

/**
 * One key of an order of groups.
 *
 * @param tally the place of the figure that they are ordered by
 * @param descending whether the greatest comes first
 * @param nullsFirst whether groups without it come first
 */
public record TallyOrder(int tally, boolean descending, boolean nullsFirst) {

    @Override
    public String toString() {
        return Tally.name(tally) + (descending ? " DESC" : " ASC");
    }
}
