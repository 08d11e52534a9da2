package io.lianxin.query.plan.group;

import io.lianxin.query.plan.Projection;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Something asked of the value of a key.
 *
 * @param resultKey the name expected
 * @param field the field's name
 * @param records for the field that holds the record: what is asked of it, by the place of the key
 */
public record ValueField(String resultKey, String field, Map<Integer, Projection> records) {

    /**
     * Rebuilds what is asked of the records.
     *
     * @param rebuilt what becomes of each
     * @return the same field over other projections
     */
    public ValueField records(UnaryOperator<Projection> rebuilt) {
        var all = new java.util.LinkedHashMap<Integer, Projection>();
        records.forEach((key, projection) -> all.put(key, rebuilt.apply(projection)));
        return new ValueField(resultKey, field, all);
    }
}
