package io.lianxin.query.rewrite;

import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Plan;

/** A rule that every plan goes through before it is rendered. */
@FunctionalInterface
public interface Rewrite {

    /**
     * Applies the rule to a plan and everything below it.
     *
     * @param plan the plan
     * @param parameters takes the values that the rule adds
     * @return the plan that obeys the rule
     */
    Plan apply(Plan plan, Parameters parameters);
}
