package io.lianxin.query.plan.group;

import io.lianxin.query.plan.Projection;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;

/** Something asked of each facet. */
public sealed interface FacetField {

    /**
     * The name under which the client expects it.
     *
     * @return alias or field name
     */
    String resultKey();

    /**
     * Rebuilds what is asked of the records behind the key.
     *
     * @param rebuilt what becomes of each
     * @return the same field over other projections
     */
    default FacetField records(UnaryOperator<Projection> rebuilt) {
        return this instanceof Values values
                ? new Values(
                        values.resultKey,
                        values.entries.stream().map(each -> each.records(rebuilt)).toList())
                : this;
    }

    /**
     * The path of its key.
     *
     * @param resultKey the name expected
     */
    record Path(String resultKey) implements FacetField {}

    /**
     * How many different values there are.
     *
     * @param resultKey the name expected
     */
    record Distinct(String resultKey) implements FacetField {}

    /**
     * How many records have none.
     *
     * @param resultKey the name expected
     */
    record Missing(String resultKey) implements FacetField {}

    /**
     * The most frequent values.
     *
     * @param resultKey the name expected
     * @param entries what is asked of each
     */
    record Values(String resultKey, List<Entry> entries) implements FacetField {}

    /**
     * Something asked of a value of a facet.
     *
     * @param resultKey the name expected
     * @param fields what is asked of the value; null for the number of its records
     */
    record Entry(String resultKey, @Nullable List<ValueField> fields) {

        private Entry records(UnaryOperator<Projection> rebuilt) {
            return fields == null
                    ? this
                    : new Entry(
                            resultKey, fields.stream().map(each -> each.records(rebuilt)).toList());
        }
    }
}
