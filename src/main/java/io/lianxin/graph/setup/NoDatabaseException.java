package io.lianxin.graph.setup;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** The program has no database and cannot start. */
public final class NoDatabaseException extends RuntimeException {

    private final String remedy;

    private NoDatabaseException(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /**
     * Another process has opened the data directory.
     *
     * @param directory the directory
     * @param cause what the database reported, if it was asked
     * @return the exception
     */
    public static NoDatabaseException inUse(Path directory, @Nullable Throwable cause) {
        return new NoDatabaseException(
                "The data directory " + directory + " is in use by another process.",
                "Stop the other process, or give this one a directory of its own:"
                        + " --lianxin.data=<directory>.",
                cause);
    }

    /**
     * The disk has too little room for a store to be opened: on a full one a database damages
     * nothing, but does not work either.
     *
     * @param directory the data directory
     * @param room how many bytes are free
     * @param needed how many must be
     * @return the exception
     */
    public static NoDatabaseException full(Path directory, long room, long needed) {
        return new NoDatabaseException(
                "The disk of the data directory %s has %d MB free; the database is opened only with %d MB."
                        .formatted(directory, room >> 20, needed >> 20),
                "Make room on that disk, or name a directory on another one:"
                        + " --lianxin.data=<directory>. What is needed is the setting"
                        + " lianxin.graph.free-space.",
                null);
    }

    /**
     * The embedded database did not start.
     *
     * @param directory its data directory
     * @param cause what the database reported
     * @return the exception
     */
    public static NoDatabaseException failed(Path directory, Throwable cause) {
        return new NoDatabaseException(
                "The embedded database in " + directory + " did not start: " + innermost(cause),
                "See logs/debug.log in that directory, or start with an empty one, into which"
                        + " everything is loaded anew: --lianxin.data=<directory>.",
                cause);
    }

    /**
     * Neither a server is named nor is the embedded database on the class path.
     *
     * @return the exception
     */
    public static NoDatabaseException absent() {
        return new NoDatabaseException(
                "spring.neo4j.uri is not set, and no embedded Neo4j is on the class path.",
                "Set spring.neo4j.uri to the address of a Neo4j server, such as"
                        + " bolt://localhost:7687, or add the jars of org.neo4j:neo4j and"
                        + " org.neo4j:neo4j-bolt.",
                null);
    }

    /**
     * What to do about it.
     *
     * @return a sentence
     */
    public String remedy() {
        return remedy;
    }

    private static @Nullable String innermost(Throwable cause) {
        Throwable innermost = cause;
        for (Throwable next = cause; next != null; next = next.getCause()) {
            innermost = next;
        }
        return innermost.getMessage();
    }
}
