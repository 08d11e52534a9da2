package io.lianxin.query.cost;

import io.lianxin.query.degree.Degrees;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What one operation is charged; it stands in the GraphQL context under its own class. */
public final class OperationCost {

    /** What a root field costs that no plan describes, before the records that it finds. */
    static final double INSIGHT = Degrees.UNKNOWN_COUNT;

    private final long budget;
    private final Degrees degrees;
    private final List<RootPlan> roots = new ArrayList<>();
    private int insights;
    private long charged;

    /**
     * Begins.
     *
     * @param budget what the operation may cost
     * @param degrees what is known of the record
     */
    public OperationCost(long budget, Degrees degrees) {
        this.budget = budget;
        this.degrees = degrees;
    }

    /**
     * Charges a root field that no plan describes.
     *
     * @param count how many of them
     */
    public void insights(int count) {
        insights += count;
    }

    /**
     * Charges root fields.
     *
     * @param more the fields
     * @throws CostExceeded where all that was charged goes beyond the budget
     */
    public void charge(List<RootPlan> more) {
        roots.addAll(more);
        var charges = charges(Map.of());
        charged = charges.total();
        if (degrees.areFinal() && charges.total() > budget) {
            var field = charges.breaking(budget);
            throw new CostExceeded(field, charges.total(), budget, remedy(charges, field));
        }
    }

    /**
     * What had been charged when root fields were charged last; nothing is computed for that.
     *
     * @return in the same units as {@link #estimated()}
     */
    public long charged() {
        return charged;
    }

    /**
     * What was charged.
     *
     * @return in units: one for a record looked at, ten for one answered
     */
    public long estimated() {
        return charges(Map.of()).total();
    }

    /**
     * What one root field was charged.
     *
     * @param key its result key
     * @return 0 where no plan describes it
     */
    public long estimated(String key) {
        var charges = new Charges(Map.of());
        roots.stream().filter(root -> root.key().equals(key)).forEach(root -> add(root, charges));
        return charges.total();
    }

    /**
     * Whether the cost is that of this record, so that it may be refused.
     *
     * @return false while records and relationships are still being counted
     */
    public boolean isFinal() {
        return degrees.areFinal();
    }

    /**
     * What it may cost.
     *
     * @return the budget
     */
    public long budget() {
        return budget;
    }

    private Charges charges(Map<String, Integer> sizes) {
        var charges = new Charges(sizes);
        if (insights > 0) {
            charges.add("an insight", insights * INSIGHT);
        }
        roots.forEach(root -> add(root, charges));
        return charges;
    }

    private void add(RootPlan root, Charges charges) {
        new PlanCost(degrees, root.parameters(), charges).charge(root.plan(), root.key());
    }

    /** The nearest list at or above the field that would fit with a smaller page. */
    private String remedy(Charges charges, String field) {
        var around =
                charges.lists().entrySet().stream()
                        .filter(list -> (field + ".").startsWith(list.getKey() + "."))
                        .sorted(Comparator.comparingInt(list -> -list.getKey().length()))
                        .toList();
        for (var list : around) {
            var sized = list.getValue();
            var fits = greatest(list.getKey(), sized.size());
            if (fits > 0) {
                var where = list.getKey().equals(field) ? "here" : "of `" + list.getKey() + "`";
                return "`" + sized.argument() + ": " + fits + "` " + where + " would fit.";
            }
        }
        return "No smaller page would fit: narrow what is looked at, ask for fewer levels, or ask"
                + " in several operations.";
    }

    private int greatest(String list, int asked) {
        int fits = 0;
        int low = 1;
        int high = asked - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (charges(Map.of(list, middle)).total() <= budget) {
                fits = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return fits;
    }
}
