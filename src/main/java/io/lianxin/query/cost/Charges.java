package io.lianxin.query.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the fields of an operation cost, in the order in which they stand. */
final class Charges {

    /** The cost of looking at a record. */
    static final double LOOK = 1;

    /** The cost of a record in the answer. */
    static final double ROW = 10;

    /** The cost of a value that an expression of its own computes. */
    static final double COMPUTED = 10;

    /** The levels of a tree that is climbed. */
    static final double LEVELS = 16;

    /** One field's cost. */
    private record Charge(String field, double units) {}

    /**
     * A list whose page could be smaller.
     *
     * @param argument the name of the argument
     * @param size its value
     */
    record Sized(String argument, int size) {}

    private final List<Charge> charges = new ArrayList<>();
    private final Map<String, Sized> lists = new LinkedHashMap<>();
    private final Map<String, Integer> sizes;

    /** Begins with other page sizes than those asked for, by field. */
    Charges(Map<String, Integer> sizes) {
        this.sizes = sizes;
    }

    void add(String field, double units) {
        charges.add(new Charge(field, units));
    }

    /** Notes a list, and gives the page size to charge. */
    int size(String field, String argument, int asked) {
        lists.put(field, new Sized(argument, asked));
        return sizes.getOrDefault(field, asked);
    }

    /** The lists that were charged, by field. */
    Map<String, Sized> lists() {
        return lists;
    }

    /** All together, rounded up. */
    long total() {
        return rounded(charges.stream().mapToDouble(Charge::units).sum());
    }

    /** The field with which all before it cost more than a budget. */
    String breaking(long budget) {
        double sum = 0;
        for (var charge : charges) {
            sum += charge.units;
            if (sum > budget) {
                return charge.field;
            }
        }
        return charges.getLast().field;
    }

    private static long rounded(double units) {
        return (long) Math.ceil(units);
    }
}
