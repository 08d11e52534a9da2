package io.lianxin.bench.template;

import java.util.function.LongFunction;

/**
 * What a parameter ranges over.
 *
 * @param size how many values there are
 * @param at the value of a number below that
 */
public record Values(long size, LongFunction<Object> at) {

    /**
     * A value.
     *
     * @param number below the size
     * @return the value
     */
    public Object get(long number) {
        return at.apply(number);
    }
}
