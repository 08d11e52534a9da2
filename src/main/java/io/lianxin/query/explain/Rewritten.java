package io.lianxin.query.explain;

import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.PlanTree;
import io.lianxin.query.rewrite.Rewrite;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rewrite made of a plan.
 *
 * @param rewrite the rewrite's name
 * @param removed the lines of the printed plan that it took away; none where it changed nothing
 * @param added the lines that it brought
 */
public record Rewritten(String rewrite, List<String> removed, List<String> added) {

    /**
     * Applies rewrites once more, to tell what each of them changes.
     *
     * @param rewrites the rewrites, in their order
     * @param asked the plan before them
     * @param parameters the values, with those that the rewrites added
     * @return one for each rewrite
     */
    public static List<Rewritten> of(List<Rewrite> rewrites, Plan asked, Parameters parameters) {
        int all = parameters.byName().size();
        var trial = first(parameters, all);
        apply(rewrites, asked, trial, new ArrayList<>());
        int added = trial.byName().size() - all;
        var told = new ArrayList<Rewritten>();
        apply(rewrites, asked, first(parameters, all - added), told);
        return List.copyOf(told);
    }

    private static void apply(
            List<Rewrite> rewrites, Plan asked, Parameters parameters, List<Rewritten> told) {
        var plan = asked;
        for (var rewrite : rewrites) {
            var next = rewrite.apply(plan, parameters);
            var before = PlanTree.of(plan).lines().toList();
            var after = PlanTree.of(next).lines().toList();
            told.add(
                    new Rewritten(
                            rewrite.getClass().getSimpleName(),
                            without(before, after),
                            without(after, before)));
            plan = next;
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left.stream().map(String::strip).toList();
    }

    private static Parameters first(Parameters parameters, int count) {
        var copy = new Parameters();
        for (int i = 0; i < count; i++) {
            copy.add(parameters.value(new Parameter(i)));
        }
        return copy;
    }
}
