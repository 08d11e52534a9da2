package io.lianxin.web.start;

import io.lianxin.mapping.SchemaException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

import java.io.UncheckedIOException;

/** Shows what is wrong in the schema's files instead of a stack trace. */
public final class SchemaFailures implements FailureAnalyzer {

    /** The analyzer; Spring Boot creates it. */
    public SchemaFailures() {}

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis analysis = explain(cause);
            if (analysis != null) {
                return analysis;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis explain(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return switch (cause) {
            case SchemaException wrong ->
                    new FailureAnalysis(
                            message,
                            "Mend the lines above, or name another directory:"
                                    + " --lianxin.schema=<directory>.",
                            wrong);
            case UncheckedIOException unreadable when message.startsWith("The schema ") ->
                    new FailureAnalysis(
                            message + ".",
                            "Start in the project's directory, or name the right one:"
                                    + " --lianxin.schema=<directory>.",
                            unreadable);
            default -> null;
        };
    }
}
