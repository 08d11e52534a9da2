package io.lianxin.query.plan;

import io.lianxin.query.plan.group.FacetField;
import io.lianxin.query.plan.group.Figure;
import io.lianxin.query.plan.group.GroupField;
import io.lianxin.query.plan.group.GroupKey;
import io.lianxin.query.plan.group.Tally;
import io.lianxin.query.plan.group.TallyOrder;

import java.util.List;
import java.util.function.UnaryOperator;

/** Something asked of a list. */
public sealed interface Part {

    /**
     * The name under which the client expects it.
     *
     * @return alias or field name
     */
    String resultKey();

    /**
     * One object per record, with a cursor and the joining record's own fields.
     *
     * @param resultKey the name expected
     * @param projection what is asked of each edge
     */
    record Edges(String resultKey, Projection projection) implements Part {

        /**
         * Whether a cursor is asked for.
         *
         * @return false where the edges' places in the order need not be read
         */
        public boolean wantsCursors() {
            return projection.columns().stream()
                    .anyMatch(column -> column.cell() instanceof Cell.Cursor);
        }
    }

    /**
     * The records alone.
     *
     * @param resultKey the name expected
     * @param cell how each is read
     */
    record Nodes(String resultKey, Cell cell) implements Part {}

    /**
     * Information about the page.
     *
     * @param resultKey the name expected
     * @param entries what is asked of it
     */
    record PageInfo(String resultKey, List<Entry> entries) implements Part {

        /**
         * Whether a cursor is asked for.
         *
         * @return false where the rows' places in the order need not be read
         */
        public boolean wantsCursors() {
            return entries.stream().anyMatch(entry -> entry.field().endsWith("Cursor"));
        }

        /**
         * One piece of page information.
         *
         * @param resultKey the name expected
         * @param field the field's name
         */
        public record Entry(String resultKey, String field) {}
    }

    /**
     * The number of all records of the list.
     *
     * @param resultKey the name expected
     */
    record Total(String resultKey) implements Part {}

    /**
     * The number of records of the list, counted no further than a limit.
     *
     * @param resultKey the name expected
     * @param limit the place of the limit
     */
    record CountUpTo(String resultKey, Parameter limit) implements Part {}

    /**
     * Figures over all records of the list.
     *
     * @param resultKey the name expected
     * @param tallies the figures that are made
     * @param figures what is asked of them
     */
    record Aggregate(String resultKey, List<Tally> tallies, List<Figure> figures) implements Part {}

    /**
     * The groups that the records of the list make.
     *
     * @param resultKey the name expected
     * @param by the keys
     * @param tallies the figures that are made of each group
     * @param having which groups are meant, a condition on the figures by their names
     * @param order the figures that they are ordered by, before their keys
     * @param range which of them are read
     * @param fields what is asked of each
     */
    record Groups(
            String resultKey,
            List<GroupKey> by,
            List<Tally> tallies,
            Predicate having,
            List<TallyOrder> order,
            Range range,
            List<GroupField> fields)
            implements Part {

        /**
         * A range of an ordered list.
         *
         * @param size how many at most
         * @param skip the place of the number that are left out before
         * @param limit the place of the size
         */
        public record Range(int size, Parameter skip, Parameter limit) {}

        /**
         * Rebuilds what is asked of the records behind the keys.
         *
         * @param rebuilt what becomes of each
         * @return the same groups over other projections
         */
        public Groups records(UnaryOperator<Projection> rebuilt) {
            var all = fields.stream().map(field -> field.records(rebuilt)).toList();
            return new Groups(resultKey, by, tallies, having, order, range, all);
        }
    }

    /**
     * For each of some keys, its most frequent values among the records of the list.
     *
     * @param resultKey the name expected
     * @param by the keys
     * @param size how many values at most
     * @param limit the place of the size
     * @param fields what is asked of each key
     */
    record Facets(
            String resultKey, List<GroupKey> by, int size, Parameter limit, List<FacetField> fields)
            implements Part {

        /**
         * Rebuilds what is asked of the records behind the keys.
         *
         * @param rebuilt what becomes of each
         * @return the same facets over other projections
         */
        public Facets records(UnaryOperator<Projection> rebuilt) {
            var all = fields.stream().map(field -> field.records(rebuilt)).toList();
            return new Facets(resultKey, by, size, limit, all);
        }
    }
}
