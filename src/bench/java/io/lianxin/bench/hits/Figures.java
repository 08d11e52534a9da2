package io.lianxin.bench.hits;

import io.lianxin.graph.Profile.Operator;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What some statements did.
 *
 * @param dbHits how often they touched the store, all together
 * @param operators how often each operator stands in their plans, at most in one request
 */
record Figures(long dbHits, Map<String, Integer> operators) {

    static final Figures NONE = new Figures(0, Map.of());

    Figures {
        operators = java.util.Collections.unmodifiableMap(new TreeMap<>(operators));
    }

    static Figures of(Operator plan, long dbHits) {
        var operators = new TreeMap<String, Integer>();
        count(plan, operators);
        return new Figures(dbHits, operators);
    }

    private static void count(Operator operator, Map<String, Integer> operators) {
        operators.merge(operator.name().replace(" ", ""), 1, Integer::sum);
        operator.children().forEach(child -> count(child, operators));
    }

    /** The figures of two statements of one request. */
    Figures and(Figures other) {
        return together(other, Integer::sum);
    }

    /** The figures of two requests. */
    Figures or(Figures other) {
        return together(other, Integer::max);
    }

    private Figures together(
            Figures other, java.util.function.BinaryOperator<Integer> operatorsOfBoth) {
        var both = new TreeMap<>(operators);
        other.operators.forEach((name, count) -> both.merge(name, count, operatorsOfBoth));
        return new Figures(dbHits + other.dbHits, both);
    }

    /** The operators in words, those that stand once without their number. */
    String told() {
        return operators.entrySet().stream()
                .map(each -> each.getKey() + (each.getValue() == 1 ? "" : " " + each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
