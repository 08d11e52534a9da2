package io.lianxin.query.plan.group;

/**
 * One key of an order of groups.
 *
 * @param measure the place of the figure that they are ordered by
 * @param descending whether the greatest comes first
 * @param nullsFirst whether groups without it come first
 */
public record MeasureOrder(int measure, boolean descending, boolean nullsFirst) {

    @Override
    public String toString() {
        return Measure.name(measure) + (descending ? " DESC" : " ASC");
    }
}
