package io.lianxin.query.plan;

import java.util.List;

/** What is to be read. */
public sealed interface Plan {

    /**
     * Which records are read.
     *
     * @return the records
     */
    Records records();

    /**
     * At most one record.
     *
     * @param records which
     * @param projection what is asked of it
     */
    record Single(Records records, Projection projection) implements Plan {}

    /**
     * Several records without pages, in the order of their source.
     *
     * @param records which
     * @param projection what is asked of each
     */
    record Sequence(Records records, Projection projection) implements Plan {}

    /**
     * An ordered list, read by pages.
     *
     * @param records which
     * @param order the sort keys, the last of them unique
     * @param page the part that is read
     * @param parts what is asked of the list
     */
    record Listing(Records records, List<SortKey> order, Page page, List<Part> parts)
            implements Plan {

        /**
         * The same list from elsewhere.
         *
         * @param source where its records come from
         * @return a list with the same filter, order and page
         */
        public Listing from(Source source) {
            var from = new Records(records.type(), source, records.filter(), records.asOf());
            return new Listing(from, order, page, parts);
        }

        /**
         * The parts that read rows.
         *
         * @return edges and nodes, in order
         */
        public List<Part> rowParts() {
            return parts.stream()
                    .filter(part -> part instanceof Part.Edges || part instanceof Part.Nodes)
                    .toList();
        }

        /**
         * The parts about the whole set of records.
         *
         * @return aggregates, groups and facets, in order
         */
        public List<Part> setParts() {
            return parts.stream()
                    .filter(part ->
                            switch (part) {
                                case Part.Aggregate all -> true;
                                case Part.Groups groups -> true;
                                case Part.Facets facets -> true;
                                default -> false;
                            })
                    .toList();
        }

        /**
         * Whether the number of all records is asked for.
         *
         * @return true where a total is selected
         */
        public boolean wantsTotal() {
            return parts.stream().anyMatch(Part.Total.class::isInstance);
        }

        /**
         * Whether the rows' places in the order are asked for.
         *
         * @return true where a cursor is
         */
        public boolean wantsCursors() {
            return parts.stream()
                    .anyMatch(part ->
                            switch (part) {
                                case Part.Edges edges -> edges.wantsCursors();
                                case Part.PageInfo info -> info.wantsCursors();
                                default -> false;
                            });
        }

        /**
         * The parts that are counted up to a limit.
         *
         * @return in order
         */
        public List<Part.CountUpTo> counts() {
            return parts.stream()
                    .filter(Part.CountUpTo.class::isInstance)
                    .map(Part.CountUpTo.class::cast)
                    .toList();
        }

        /**
         * Whether it is asked if records lie before the page.
         *
         * @return true where the page does not begin at the list's end and what lies behind it is
         *     selected
         */
        public boolean wantsBehind() {
            var field = page.backward() ? "hasNextPage" : "hasPreviousPage";
            return (page.cursor() != null || page.offset() != null)
                    && parts.stream()
                            .filter(Part.PageInfo.class::isInstance)
                            .flatMap(part -> ((Part.PageInfo) part).entries().stream())
                            .anyMatch(entry -> entry.field().equals(field));
        }
    }
}
