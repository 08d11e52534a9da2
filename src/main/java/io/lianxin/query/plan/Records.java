package io.lianxin.query.plan;

import io.lianxin.mapping.RecordType;

import org.jspecify.annotations.Nullable;

/**
 * Which records are read.
 *
 * @param type their type
 * @param source where they come from
 * @param filter the condition that they fulfil
 * @param asOf the day on which they must be valid; null for any
 */
public record Records(RecordType type, Source source, Predicate filter, @Nullable Parameter asOf) {

    /**
     * The same with one more condition.
     *
     * @param more the condition
     * @return narrower records
     */
    public Records where(Predicate more) {
        return new Records(type, source, Predicate.both(filter, more), asOf);
    }

    /**
     * The same as of a day.
     *
     * @param day the place of the day
     * @return records that must be valid then
     */
    public Records asOf(@Nullable Parameter day) {
        return new Records(type, source, filter, day);
    }
}
