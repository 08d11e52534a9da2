package io.lianxin.query.degree;

/**
 * How many relationships of one type and direction the records of a noun have.
 *
 * @param average the mean over all records of the noun, rounded up
 * @param met the mean over all relationships, rounded up: what one finds who came along another
 *     one, since a hub is come to more often than others are
 * @param most the number at the greatest hub
 */
public record Degree(long average, long met, long most) {

    /** No relationship at all. */
    public static final Degree NONE = new Degree(0, 0, 0);

    /**
     * Makes it from sums.
     *
     * @param records how many records there are
     * @param sum how many relationships they have together
     * @param squares the sum of the squares of the numbers that each has
     * @param most the greatest of these numbers
     * @return the degree
     */
    public static Degree of(long records, long sum, long squares, long most) {
        return sum == 0
                ? NONE
                : new Degree(Math.ceilDiv(sum, records), Math.ceilDiv(squares, sum), most);
    }

    /**
     * How many relationships are looked at: the greatest hub may be among the records, the others
     * are as one meets them.
     *
     * @param records from how many records
     * @return at least one for each
     */
    public double from(double records) {
        return Math.max(1, most) + Math.max(0, records - 1) * Math.max(1, met);
    }

    /** The greater in each respect. */
    Degree orMore(Degree other) {
        return new Degree(
                Math.max(average, other.average),
                Math.max(met, other.met),
                Math.max(most, other.most));
    }
}
