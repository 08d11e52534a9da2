package io.lianxin.query.rewrite;

import io.lianxin.query.page.Pages;
import io.lianxin.query.plan.Page;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Plan;

import java.util.function.UnaryOperator;

/** Every list has a size: the one that the client asks for, else the usual one. */
public final class DefaultLimits implements Rewrite {

    @Override
    public Plan apply(Plan plan, Parameters parameters) {
        var limited =
                plan instanceof Plan.Listing list
                        ? new Plan.Listing(
                                list.records(),
                                list.order(),
                                limited(list.page(), parameters),
                                list.parts())
                        : plan;
        return new Branches(below -> apply(below, parameters), UnaryOperator.identity())
                .of(limited);
    }

    private static Page limited(Page page, Parameters parameters) {
        var size = page.size() == null ? Pages.USUAL : page.size();
        return new Page(
                page.backward(),
                size,
                parameters.add(size + 1),
                page.cursor(),
                page.offset(),
                page.mark());
    }
}
