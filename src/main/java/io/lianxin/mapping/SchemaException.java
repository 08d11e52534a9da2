package io.lianxin.mapping;

import java.io.Serial;
import java.util.List;

/** The schema contradicts itself; says every place where, and the remedy. */
public class SchemaException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /**
     * One contradiction.
     *
     * @param place where it is written
     * @param what what is wrong
     * @param remedy what would mend it
     */
    public record Fault(SchemaPlace place, String what, String remedy) {

        @Override
        public String toString() {
            return place + ": " + what + ". " + remedy + ".";
        }
    }

    /**
     * Makes the exception.
     *
     * @param faults all contradictions found, at least one
     */
    public SchemaException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * All contradictions found.
     *
     * @return at least one
     */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(List<Fault> faults) {
        var lines = new StringBuilder("The schema cannot be used (" + faults.size() + "):");
        faults.forEach(fault -> lines.append("\n  ").append(fault));
        return lines.toString();
    }
}
