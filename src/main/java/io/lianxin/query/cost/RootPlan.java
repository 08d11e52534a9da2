package io.lianxin.query.cost;

import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Plan;

/**
 * A compiled root field.
 *
 * @param key its result key
 * @param plan what is to be read, after all rewrites
 * @param parameters the values, of which lists of ids, offsets and limits count
 */
public record RootPlan(String key, Plan plan, Parameters parameters) {}
