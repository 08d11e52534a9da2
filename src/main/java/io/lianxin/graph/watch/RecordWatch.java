package io.lianxin.graph.watch;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.SequenceLock;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * Says which edition of the record is there. In this process that is exact and asks the database
 * only after a change. Of a server that others may load into, what was found is believed for a
 * stated time.
 */
public final class RecordWatch {

    private final SequenceLock lock;
    private final @Nullable Commits commits;
    private final Duration belief;
    private volatile @Nullable Found found;

    /**
     * Begins to watch.
     *
     * @param lock asks for the version
     * @param commits counts the changes of a database in this process; null for a server
     * @param belief how long the version of a server is believed without asking
     */
    public RecordWatch(SequenceLock lock, @Nullable Commits commits, Duration belief) {
        this.lock = lock;
        this.commits = commits;
        this.belief = belief;
    }

    private record Found(Edition edition, long nanos) {}

    /**
     * The present edition.
     *
     * @return the edition; its version is odd while a load changes the record
     * @throws GraphException when the database does not answer
     */
    public Edition edition() {
        long count = commits == null ? 0 : commits.count();
        long now = System.nanoTime();
        var known = found;
        if (known != null
                && (commits == null
                        ? now - known.nanos < belief.toNanos()
                        : known.edition.commits() == count)) {
            return known.edition;
        }
        return remember(lock.current(), count, now);
    }

    /**
     * Takes note of a version that an operation has proved at its end, so that it need not be asked
     * for.
     *
     * @param version the version
     * @param begun when the operation began, by {@link System#nanoTime}
     */
    public void proved(RecordVersion version, long begun) {
        var known = found;
        if (commits == null && (known == null || known.nanos < begun)) {
            remember(version, 0, begun);
        }
    }

    private Edition remember(RecordVersion version, long count, long nanos) {
        var edition = new Edition(version, count);
        found = new Found(edition, nanos);
        return edition;
    }
}
