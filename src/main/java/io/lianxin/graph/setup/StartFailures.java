package io.lianxin.graph.setup;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/** Explains a start that failed for want of a database: what, where and the remedy. */
public final class StartFailures implements FailureAnalyzer {

    private final Environment environment;

    /**
     * The analyzer; Spring Boot creates it.
     *
     * @param environment names the server
     */
    public StartFailures(Environment environment) {
        this.environment = environment;
    }

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

    private @Nullable FailureAnalysis explain(Throwable cause) {
        return switch (cause) {
            case NoDatabaseException none ->
                    new FailureAnalysis(String.valueOf(none.getMessage()), none.remedy(), none);
            case ServiceUnavailableException lost ->
                    new FailureAnalysis(
                            "The Neo4j server at " + server() + " does not answer.",
                            "Start it, or correct spring.neo4j.uri; without that setting the"
                                    + " embedded database is used.",
                            lost);
            case AuthenticationException refused ->
                    new FailureAnalysis(
                            "The Neo4j server at "
                                    + server()
                                    + " refuses the user name or the password.",
                            "Set spring.neo4j.authentication.username and"
                                    + " spring.neo4j.authentication.password.",
                            refused);
            default -> null;
        };
    }

    private String server() {
        return environment.getProperty("spring.neo4j.uri", "the address given by the program");
    }
}
