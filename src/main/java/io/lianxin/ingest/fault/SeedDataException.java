package io.lianxin.ingest.fault;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The files cannot be loaded; nothing was written. */
public class SeedDataException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private static final int SHOWN = 30;

    private final transient List<Fault> faults;

    /**
     * Makes the exception.
     *
     * @param faults everything that is wrong, at least one
     */
    public SeedDataException(List<Fault> faults) {
        super("The seed data cannot be loaded (" + faults.size() + "):\n" + shown(faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one, by file and line
     */
    public List<Fault> faults() {
        return faults;
    }

    private static String shown(List<Fault> faults) {
        var lines =
                faults.stream()
                        .limit(SHOWN)
                        .map(fault -> "  " + fault)
                        .collect(Collectors.joining("\n"));
        return faults.size() <= SHOWN
                ? lines
                : lines + "\n  and " + (faults.size() - SHOWN) + " more; `check` shows all.";
    }
}
