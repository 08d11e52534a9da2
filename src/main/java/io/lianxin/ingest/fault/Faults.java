package io.lianxin.ingest.fault;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that all of it is told at once. */
public final class Faults {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.<Fault, String>comparing(fault -> fault.place().file())
                    .thenComparingInt(fault -> fault.place().line());

    private final Set<Fault> found = new LinkedHashSet<>();

    /**
     * Adds one.
     *
     * @param place where it is written
     * @param what what is wrong, a clause without a full stop
     * @param remedy what would mend it, a clause without a full stop
     */
    public void add(RowPlace place, String what, String remedy) {
        found.add(new Fault(place, what, remedy));
    }

    /**
     * All of them.
     *
     * @return by file and line, those of one line in the order in which they were found
     */
    public List<Fault> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }

    /**
     * Ends the work where anything is wrong.
     *
     * @throws SeedDataException with all faults
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new SeedDataException(all());
        }
    }
}
