package io.lianxin.support;

import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.Statement;
import io.lianxin.graph.setup.StatementListener;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the statements that were sent, without the probes for the version. */
public final class StatementRecorder implements StatementListener {

    private final List<Statement> statements = new CopyOnWriteArrayList<>();
    private final List<Statement> probes = new CopyOnWriteArrayList<>();

    @Override
    public void sending(Statement statement) {
        (statement.equals(RecordVersion.PROBE) ? probes : statements).add(statement);
    }

    /** Forgets all statements. */
    public void clear() {
        statements.clear();
        probes.clear();
    }

    /**
     * The statements since {@link #clear}.
     *
     * @return in the order of sending, without the probes
     */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    /**
     * How often the version was asked for since {@link #clear}.
     *
     * @return the number of probes
     */
    public int probes() {
        return probes.size();
    }
}
