package io.lianxin.query.anchor;

import io.lianxin.query.degree.Degrees;
import io.lianxin.query.page.Pages;
import io.lianxin.query.plan.Page;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Source;
import io.lianxin.query.rewrite.Rewrite;

import org.jspecify.annotations.Nullable;

/**
 * A list over all records of a type whose filter pins related records is read from these records
 * on. Where an index has the list's order, that holds only while few records are reached: the
 * statement counts them up to a bound before it decides.
 */
public final class Anchors implements Rewrite {

    /** How much dearer it is to check a record in the index's order than to reach one. */
    private static final double CHECKED = 16;

    private final Degrees degrees;

    /**
     * Makes the rule.
     *
     * @param degrees how many records there are
     */
    public Anchors(Degrees degrees) {
        this.degrees = degrees;
    }

    @Override
    public Plan apply(Plan plan, Parameters parameters) {
        return plan instanceof Plan.Listing list
                        && list.records().source() instanceof Source.Everything
                ? anchored(list, parameters)
                : plan;
    }

    private Plan anchored(Plan.Listing list, Parameters parameters) {
        var records = list.records();
        var reach = Reaches.of(records.type(), records.filter());
        if (reach == null) {
            return list;
        }
        return list.from(new Source.Anchored(reach, most(list, parameters)));
    }

    private @Nullable Parameter most(Plan.Listing list, Parameters parameters) {
        if (!readsRows(list) || !isOrderedByIndex(list)) {
            return null;
        }
        double all = degrees.count(list.records().type());
        return parameters.add((int) Math.ceil(Math.sqrt(CHECKED * all * rows(list.page()))));
    }

    private static boolean readsRows(Plan.Listing list) {
        return list.parts().stream()
                .anyMatch(part ->
                        part instanceof Part.Edges
                                || part instanceof Part.Nodes
                                || part instanceof Part.PageInfo);
    }

    private static boolean isOrderedByIndex(Plan.Listing list) {
        var key = list.order().getFirst().property();
        return key != null
                && (key.equals("id") || list.records().type().indexedKeys().contains(key));
    }

    /** The rows of a page; how many are passed over before is a value, which decides nothing. */
    private static int rows(Page page) {
        return 1 + (page.size() == null ? Pages.USUAL : page.size());
    }
}
