package io.lianxin.graph.index;

import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.GraphWriter.Change;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the constraints and indexes as they are defined; those of others are left alone. */
public final class IndexKeeper {

    private static final Duration ONLINE = Duration.ofMinutes(5);
    private static final Duration TIMEOUT = ONLINE.plusMinutes(1);

    private final GraphWriter writer;

    /**
     * A keeper.
     *
     * @param writer changes the database
     */
    public IndexKeeper(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Drops our own constraints and indexes that are not defined any more, or are defined
     * differently, creates what is missing, and waits until all are online.
     *
     * @param definitions all that there shall be
     */
    public void keep(Collection<IndexDefinition> definitions) {
        define(definitions);
        await();
    }

    /** Waits until all indexes are online. */
    public void await() {
        writer.write(TIMEOUT, change -> change.awaitIndexes(ONLINE));
    }

    /**
     * As {@link #keep}, but does not wait: the database fills new indexes while other work goes on.
     * All are created in one transaction, which takes a tenth of the time of one each.
     *
     * @param definitions all that there shall be
     */
    public void define(Collection<IndexDefinition> definitions) {
        Map<String, IndexDefinition> wanted =
                definitions.stream()
                        .collect(
                                Collectors.toMap(
                                        IndexDefinition::name,
                                        each -> each,
                                        (first, same) -> first));
        Map<String, IndexDefinition> present = present();
        List<IndexDefinition> stale = missing(present, wanted);
        List<IndexDefinition> missing = missing(wanted, present);
        if (!stale.isEmpty()) {
            writer.write(TIMEOUT, change -> change.drop(stale));
        }
        if (!missing.isEmpty()) {
            writer.write(TIMEOUT, change -> change.create(missing));
        }
    }

    Map<String, IndexDefinition> present() {
        return writer.change(TIMEOUT, Change::indexes);
    }

    private static List<IndexDefinition> missing(
            Map<String, IndexDefinition> here, Map<String, IndexDefinition> there) {
        return here.entrySet().stream()
                .filter(index -> !index.getValue().equals(there.get(index.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }
}
