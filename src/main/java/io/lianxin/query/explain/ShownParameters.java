package io.lianxin.query.explain;

import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.rewrite.Branches;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The parameters of a statement without what the caller may not know: the values that a cursor
 * carries are sealed, so they stay hidden.
 */
public final class ShownParameters {

    private static final String SEALED = "(from a cursor)";

    private ShownParameters() {}

    /**
     * Gives them by name.
     *
     * @param plan the statement's plan
     * @param parameters its values
     * @return the values, those of cursors hidden
     */
    public static Map<String, Object> of(Plan plan, Parameters parameters) {
        var shown = new LinkedHashMap<>(parameters.byName());
        hide(plan, shown);
        return shown;
    }

    private static Plan hide(Plan plan, Map<String, Object> shown) {
        if (plan instanceof Plan.Listing list && list.page().cursor() != null) {
            for (var value : list.page().cursor()) {
                if (value.value() != null) {
                    shown.put(value.value().name(), SEALED);
                }
            }
        }
        return new Branches(below -> hide(below, shown), UnaryOperator.identity()).of(plan);
    }
}
