package io.lianxin.query.plan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of an ordered list.
 *
 * @param backward whether it is counted from the end
 * @param size how many records are asked for; null until the default is set
 * @param limit the place of the number of rows to read, one more than the size
 * @param cursor the sort values of the record at which the page begins; null at the list's end
 * @param offset the place of the number of rows to pass over; null for none
 * @param mark the place of what the cursors of the list are told by
 */
public record Page(
        boolean backward,
        @Nullable Integer size,
        @Nullable Parameter limit,
        @Nullable List<CursorValue> cursor,
        @Nullable Parameter offset,
        Parameters.Note mark) {

    /**
     * One sort value of a cursor.
     *
     * @param value the place of the value; null where the record has none
     */
    public record CursorValue(@Nullable Parameter value) {}
}
