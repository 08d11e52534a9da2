package io.lianxin.query.plan;

import io.lianxin.query.plan.anchor.Reach;

/** Prints a plan as a tree, one line a node. */
public final class PlanTree {

    private final StringBuilder text = new StringBuilder();

    private PlanTree() {}

    /**
     * Prints a plan.
     *
     * @param plan the plan
     * @return lines, each indented by two spaces a level
     */
    public static String of(Plan plan) {
        var tree = new PlanTree();
        tree.plan("", plan, 0);
        return tree.text.toString().stripTrailing();
    }

    private void plan(String name, Plan plan, int depth) {
        var records = plan.records();
        var kind =
                switch (plan) {
                    case Plan.Single one -> "one ";
                    case Plan.Sequence some -> "some ";
                    case Plan.Listing list -> "list ";
                };
        line(depth, name + kind + records.type().name() + " " + source(records.source()));
        if (!records.filter().equals(Predicate.ANYTHING)) {
            line(depth + 1, "where " + predicate(records.filter()));
        }
        if (records.asOf() != null) {
            line(depth + 1, "as of " + records.asOf());
        }
        switch (plan) {
            case Plan.Single one -> projection(one.projection(), depth + 1);
            case Plan.Sequence some -> projection(some.projection(), depth + 1);
            case Plan.Listing list -> listing(list, depth + 1);
        }
    }

    private void listing(Plan.Listing list, int depth) {
        var page = list.page();
        line(depth, "order by " + list.order());
        line(
                depth,
                (page.backward() ? "last " : "first ")
                        + page.size()
                        + (page.cursor() == null ? "" : " from a cursor")
                        + (page.offset() == null ? "" : " from row " + page.offset())
                        + (page.limit() == null ? "" : ", limit " + page.limit()));
        for (var part : list.parts()) {
            switch (part) {
                case Part.Edges edges -> {
                    line(depth, part.resultKey() + ": edges");
                    projection(edges.projection(), depth + 1);
                }
                case Part.Nodes nodes -> cell(part.resultKey() + ": nodes ", nodes.cell(), depth);
                case Part.PageInfo info -> line(depth, part.resultKey() + ": page information");
                case Part.Total total -> line(depth, part.resultKey() + ": total");
                case Part.CountUpTo count ->
                        line(depth, part.resultKey() + ": count up to " + count.limit());
                case Part.Aggregate all ->
                        line(depth, part.resultKey() + ": figures " + all.tallies());
                case Part.Groups groups -> groups(groups, depth);
                case Part.Facets facets -> {
                    line(depth, part.resultKey() + ": facets by " + facets.by());
                    line(depth + 1, "first " + facets.size() + ", limit " + facets.limit());
                }
            }
        }
    }

    private void groups(Part.Groups groups, int depth) {
        line(depth, groups.resultKey() + ": groups by " + groups.by());
        line(depth + 1, "figures " + groups.tallies());
        if (!groups.having().equals(Predicate.ANYTHING)) {
            line(depth + 1, "having " + predicate(groups.having()));
        }
        line(depth + 1, "order by " + groups.order());
        var range = groups.range();
        line(
                depth + 1,
                "first " + range.size() + ", skip " + range.skip() + ", limit " + range.limit());
    }

    private void projection(Projection projection, int depth) {
        for (var column : projection.columns()) {
            var only =
                    column.types().containsAll(projection.type().members())
                            ? ""
                            : " on " + String.join("|", column.types().stream().sorted().toList());
            cell(column.resultKey() + only + ": ", column.cell(), depth);
        }
    }

    private void cell(String name, Cell cell, int depth) {
        switch (cell) {
            case Cell.Nested nested -> plan(name, nested.plan(), depth);
            case Cell.Self self -> {
                line(depth, name + "itself");
                projection(self.projection(), depth + 1);
            }
            case Cell.Property property -> line(depth, name + property.key());
            case Cell.Value value -> line(depth, name + value.components().size() + " components");
            case Cell.Computed computed -> line(depth, name + "computed by " + computed.by());
            case Cell.Completed completed -> {
                line(depth, name + "completed by " + completed.by());
                projection(completed.inputs(), depth + 1);
            }
            case Cell.Certainty certainty -> line(depth, name + "certainty on " + certainty.day());
            case Cell.StaleDays stale -> line(depth, name + "stale days on " + stale.day());
            case Cell.CertaintyReason reason ->
                    line(depth, name + "reason of certainty on " + reason.day());
            case Cell.Conflict conflict ->
                    line(depth, name + "conflict on " + conflict.contested().day());
            case Cell.AsOfDay it -> line(depth, name + it.followed().key() + " on " + it.day());
            case Cell.ValueReason it ->
                    line(depth, name + "reason of " + it.followed().key() + " on " + it.day());
            case Cell.Cursor cursor -> line(depth, name + "cursor");
            case Cell.Nothing nothing -> line(depth, name + "nothing");
        }
    }

    private static String source(Source source) {
        return switch (source) {
            case Source.Everything all -> "from everything";
            case Source.WithId one -> "from id " + one.id();
            case Source.WithIds some -> "from ids " + some.ids();
            case Source.Along along -> "from " + along.hop();
            case Source.Above above -> "from above along " + above.step();
            case Source.Anchored it ->
                    "anchored at "
                            + reach(it.reach())
                            + (it.most() == null ? "" : ", while fewer than " + it.most());
        };
    }

    private static String reach(Reach reach) {
        return switch (reach) {
            case Reach.Found found ->
                    found.type().name() + " where " + predicate(found.condition());
            case Reach.Below below -> below.id() + " and below";
            case Reach.Towards it -> {
                var end = it.end();
                var narrowed =
                        end instanceof Reach.Found || end.condition().equals(Predicate.ANYTHING)
                                ? ""
                                : " with " + predicate(end.condition());
                yield reach(end) + narrowed + ", back along " + it.hops();
            }
        };
    }

    private static String predicate(Predicate predicate) {
        return switch (predicate) {
            case Predicate.And and -> joined(and.parts(), " and ");
            case Predicate.Or or -> joined(or.parts(), " or ");
            case Predicate.Not not -> "not " + predicate(not.part());
            case Predicate.Compare compare ->
                    compare.key()
                            + " "
                            + compare.operator().cypher()
                            + " "
                            + compare.value()
                            + (compare.folded() ? " in any case" : "");
            case Predicate.CompareAsOf it ->
                    it.followed().key()
                            + " on "
                            + it.day()
                            + " "
                            + it.operator().cypher()
                            + " "
                            + it.value();
            case Predicate.Holds holds -> holds.key() + " holds " + holds.value();
            case Predicate.Present present -> present.keys() + " present";
            case Predicate.OfNoun of ->
                    "is " + String.join("|", of.nouns().stream().sorted().toList());
            case Predicate.Related related ->
                    related.quantifier() + " " + related.hops() + " " + predicate(related.inner());
            case Predicate.RelatedCount count ->
                    "count "
                            + count.hops()
                            + (count.inner().equals(Predicate.ANYTHING)
                                    ? ""
                                    : " " + predicate(count.inner()))
                            + " "
                            + count.operator().cypher()
                            + count.number();
            case Predicate.RelatedFigures it ->
                    "figures "
                            + it.tallies()
                            + " of "
                            + it.hops()
                            + " "
                            + predicate(it.inner())
                            + " with "
                            + predicate(it.condition());
            case Predicate.Within within -> "within " + within.id();
            case Predicate.ValidOn valid -> "valid on " + valid.day();
            case Predicate.CertaintyIn asked -> "certainty in " + asked.codes();
            case Predicate.Contested contested -> "conflict on " + contested.day();
        };
    }

    private static String joined(java.util.List<Predicate> parts, String word) {
        return "(" + String.join(word, parts.stream().map(PlanTree::predicate).toList()) + ")";
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
