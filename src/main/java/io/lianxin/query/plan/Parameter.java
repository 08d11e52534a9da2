package io.lianxin.query.plan;

/**
 * The place of a value in a statement; the value itself is never part of the text.
 *
 * @param index its number in the statement, from 0
 */
public record Parameter(int index) {

    /**
     * Its canonical name.
     *
     * @return {@code p0}, {@code p1} …
     */
    public String name() {
        return "p" + index;
    }

    @Override
    public String toString() {
        return "$" + name();
    }
}
