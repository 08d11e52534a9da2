package io.lianxin.query.plan;

import java.util.List;

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
    record Edges(String resultKey, Projection projection) implements Part {}

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
}
