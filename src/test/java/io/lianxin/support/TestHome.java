package io.lianxin.support;

import io.lianxin.graph.setup.Way;

import org.testcontainers.DockerClientFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the tests' database is; the one place that decides it. */
public enum TestHome {
    /** The server named by LIANXIN_TEST_URI, _USER and _PASSWORD; the tests empty it. */
    ADDRESS,
    /** A Neo4j in a JVM of its own, which the tests start where {@code -Pserver} says so. */
    SERVER,
    /** A container of Neo4j's own image. */
    CONTAINER,
    /** A Neo4j in the tests' process, in a fresh directory. */
    EMBEDDED;

    private static final TestHome CURRENT = decide();

    /**
     * The home of this run.
     *
     * @return the first one that is available, in the order above
     */
    public static TestHome current() {
        return CURRENT;
    }

    /**
     * The ways to the database that this home offers.
     *
     * @return both where the database is embedded
     */
    public List<Way> ways() {
        return this == EMBEDDED ? List.of(Way.IN_PROCESS, Way.BOLT) : List.of(Way.BOLT);
    }

    /**
     * Whether all tests share one database.
     *
     * @return true for a server
     */
    boolean isOneDatabase() {
        return this == ADDRESS || this == SERVER;
    }

    /**
     * Words for the summary of the tests.
     *
     * @return where the database is, and what was skipped
     */
    public String sentence() {
        return switch (this) {
            case ADDRESS -> "the server at " + System.getenv("LIANXIN_TEST_URI");
            case SERVER -> "a Neo4j server in a process of its own";
            case CONTAINER -> "a Neo4j container";
            case EMBEDDED -> "an embedded Neo4j; CONTAINERS WERE SKIPPED, no Docker answers here";
        };
    }

    private static TestHome decide() {
        if (System.getenv("LIANXIN_TEST_URI") != null) {
            return ADDRESS;
        }
        if (Boolean.getBoolean("lianxin.test.server")) {
            return SERVER;
        }
        return isDockerLikely() && DockerClientFactory.instance().isDockerAvailable()
                ? CONTAINER
                : EMBEDDED;
    }

    private static boolean isDockerLikely() {
        return System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(
                        Path.of(System.getProperty("user.home"), ".testcontainers.properties"));
    }
}
