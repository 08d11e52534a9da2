package io.lianxin.graph.setup;

/** The way that statements take, reading and writing; the setting {@code lianxin.graph.way}. */
public enum Way {
    /** In process when the database is embedded, the driver otherwise. */
    AUTO,
    /** The driver. */
    BOLT,
    /** The embedded database's own transactions. */
    IN_PROCESS
}
