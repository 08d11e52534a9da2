package io.lianxin.query.limit;

/**
 * How large a part of a document is, its fragments spread. Sums stop at a number that no limit
 * reaches.
 *
 * @param depth levels of fields
 * @param fields fields
 * @param aliases fields with another name
 * @param width fields of the uppermost level
 * @param directives directives
 * @param fragments fragments, named or not
 * @param values levels of lists and objects in a value
 */
record Extent(
        long depth,
        long fields,
        long aliases,
        long width,
        long directives,
        long fragments,
        long values) {

    /** Nothing at all. */
    static final Extent NOTHING = new Extent(0, 0, 0, 0, 0, 0, 0);

    private static final long MOST = 1_000_000_000_000L;

    /** A field without what is selected of it. */
    static Extent field(boolean isAliased, int directives, int values) {
        return new Extent(1, 1, isAliased ? 1 : 0, 1, directives, 0, values);
    }

    /** A fragment without what it holds. */
    static Extent fragment(int directives, int values) {
        return new Extent(0, 0, 0, 0, directives, 1, values);
    }

    /** What stands in neither field nor fragment: directives of definitions, usual values. */
    static Extent bare(int directives, int values) {
        return new Extent(0, 0, 0, 0, directives, 0, values);
    }

    /** This, and another beside it. */
    Extent beside(Extent other) {
        return new Extent(
                Math.max(depth, other.depth),
                sum(fields, other.fields),
                sum(aliases, other.aliases),
                sum(width, other.width),
                sum(directives, other.directives),
                sum(fragments, other.fragments),
                Math.max(values, other.values));
    }

    /** This field, and what is selected of it. */
    Extent above(Extent below) {
        return new Extent(
                sum(depth, below.depth),
                sum(fields, below.fields),
                sum(aliases, below.aliases),
                width,
                sum(directives, below.directives),
                sum(fragments, below.fragments),
                Math.max(values, below.values));
    }

    /** How much there is of what is limited. */
    long of(DocumentLimit limit) {
        return switch (limit) {
            case DEPTH -> depth;
            case FIELDS -> fields;
            case ALIASES -> aliases;
            case ROOT_FIELDS -> width;
            case DIRECTIVES -> directives;
            case FRAGMENTS -> fragments;
            case VALUE_DEPTH -> values;
            case DEFINITIONS, TOKENS, BLANKS, CHARACTERS -> 0;
        };
    }

    private static long sum(long one, long other) {
        return Math.min(MOST, one + other);
    }
}
