package io.lianxin.ingest.start;

import io.lianxin.ingest.fault.SeedDataException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is wrong in the files instead of a stack trace. */
public final class SeedDataFailures extends AbstractFailureAnalyzer<SeedDataException> {

    /** The analyzer; Spring creates it. */
    public SeedDataFailures() {}

    @Override
    protected FailureAnalysis analyze(Throwable root, SeedDataException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend the lines above. `check` says whether all is well, `check --watch` says so"
                        + " whenever a file changes.",
                cause);
    }
}
