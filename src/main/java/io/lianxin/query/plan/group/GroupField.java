package io.lianxin.query.plan.group;

import io.lianxin.query.plan.Projection;

import java.util.List;
import java.util.function.UnaryOperator;

/** Something asked of each group. */
public sealed interface GroupField {

    /**
     * The name under which the client expects it.
     *
     * @return alias or field name
     */
    String resultKey();

    /**
     * Rebuilds what is asked of the records behind the keys.
     *
     * @param rebuilt what becomes of each
     * @return the same field over other projections
     */
    default GroupField records(UnaryOperator<Projection> rebuilt) {
        return switch (this) {
            case Keys keys ->
                    new Keys(
                            keys.resultKey,
                            keys.fields.stream().map(each -> each.records(rebuilt)).toList());
            case Figures figures -> figures;
        };
    }

    /**
     * The values of its keys.
     *
     * @param resultKey the name expected
     * @param fields what is asked of each
     */
    record Keys(String resultKey, List<ValueField> fields) implements GroupField {}

    /**
     * Figures over its records.
     *
     * @param resultKey the name expected
     * @param figures the figures
     */
    record Figures(String resultKey, List<Figure> figures) implements GroupField {}
}
