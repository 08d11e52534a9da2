package io.lianxin.graph.setup;

import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.Statement;

/** Hears of every statement that a {@link ReadSession} sends; a bean of this type is enough. */
@FunctionalInterface
public interface StatementListener {

    /**
     * A statement is about to be run; called once a statement, however often it is retried.
     *
     * @param statement the statement; {@link RecordVersion#PROBE} when it only asks for the version
     */
    void sending(Statement statement);
}
