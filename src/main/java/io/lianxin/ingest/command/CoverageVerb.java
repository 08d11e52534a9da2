package io.lianxin.ingest.command;

import io.lianxin.ingest.coverage.Coverage;
import io.lianxin.ingest.coverage.CoverageReport;
import io.lianxin.ingest.fault.SeedDataException;

import java.io.PrintStream;

/** {@code coverage}: says which sentences of the pages the record rests on. */
public final class CoverageVerb implements Verb {

    /** The verb. */
    public CoverageVerb() {}

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String sentence() {
        return "Prints, for each article, which sentences bear a fact and which records rest on"
                + " them.";
    }

    @Override
    public int run(Call call, PrintStream out) {
        if (!call.words().isEmpty() || call.unknown() != null) {
            return usage(out);
        }
        if (call.folders().corpus() == null) {
            out.println("The pages' texts are not at hand. Set lianxin.corpus to their directory.");
            return FAULTS;
        }
        try {
            var parts = Coverage.of(call.folders());
            out.print(CoverageReport.of(parts));
            return parts.stream().allMatch(part -> part.open().isEmpty() && part.listsFewEnough())
                    ? FINE
                    : FAULTS;
        } catch (SeedDataException wrong) {
            out.println(wrong.getMessage());
            return FAULTS;
        }
    }
}
