package io.lianxin.ingest;

import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.LoadBracket;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.index.IndexKeeper;
import io.lianxin.ingest.store.GraphDifference;
import io.lianxin.ingest.store.GraphStore;
import io.lianxin.ingest.store.ModelIndexes;
import io.lianxin.ingest.store.StoredGraph;
import io.lianxin.mapping.SchemaModel;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the graph equal to the files: all or nothing, and nothing where it already is. */
public final class Loader {

    private final GraphWriter writer;
    private final LoadBracket bracket;
    private final SequenceLock lock;
    private final IndexKeeper indexes;

    /**
     * Makes a loader.
     *
     * @param writer reads and writes the graph
     * @param bracket lets readers see one state or the other
     * @param lock knows the loaded version
     * @param indexes keeps constraints and indexes
     */
    public Loader(GraphWriter writer, LoadBracket bracket, SequenceLock lock, IndexKeeper indexes) {
        this.writer = writer;
        this.bracket = bracket;
        this.lock = lock;
        this.indexes = indexes;
    }

    /**
     * What a load did.
     *
     * @param version the version that the graph holds now
     * @param written whether the files were compared with the graph; false where release, hash and
     *     schema were those of the last load
     * @param difference what was written
     */
    public record Loaded(RecordVersion version, boolean written, GraphDifference difference) {

        @Override
        public String toString() {
            var release = "Release " + version.release() + " (" + version.sha256().substring(0, 12);
            return release + (written ? ") loaded: " + difference : ") was already loaded.");
        }
    }

    /**
     * Loads the record.
     *
     * @param data checked and complete
     * @param force whether to compare even where release, hash and schema are those of the last
     *     load
     * @return what was done
     */
    public Loaded load(SeedData data, boolean force) {
        var loaded = force ? Optional.<Loaded>empty() : loaded(Fingerprint.of(data));
        if (loaded.isPresent()) {
            return loaded.get();
        }
        indexes.define(ModelIndexes.of(data.model()));
        var before = bracket.ready();
        var difference = compare(data);
        var version =
                bracket.load(
                        before,
                        data.release(),
                        data.sha256(),
                        change -> {
                            GraphStore.write(difference, change);
                            GraphStore.writeSchema(data.schemaSha256(), change);
                            indexes.await();
                        });
        return new Loaded(version, true, difference);
    }

    /**
     * Keeps constraints and indexes as a schema wants them. A load does so itself; it takes no time
     * there where it was done before, for instance while the records were read.
     *
     * @param model what the schema says
     */
    public void prepare(SchemaModel model) {
        indexes.keep(ModelIndexes.of(model));
    }

    /**
     * What a load would change.
     *
     * @param data checked and complete
     * @return the difference from graph to files
     */
    public GraphDifference compare(SeedData data) {
        return GraphDifference.between(GraphStore.read(writer), data.graph());
    }

    /**
     * Whether the graph was loaded from such files. They were checked then, and need not be again.
     *
     * @param files as they are now
     * @return what the graph holds; empty where it was loaded from others
     */
    public Optional<Loaded> loaded(Fingerprint files) {
        var schema = lock.read(session -> session.read(GraphStore.SCHEMA));
        var version = schema.version();
        return version.sha256().equals(files.sha256())
                        && !schema.value().isEmpty()
                        && files.schemaSha256().equals(schema.value().getFirst().get(0))
                ? Optional.of(new Loaded(version, false, none()))
                : Optional.empty();
    }

    private static GraphDifference none() {
        var empty = new StoredGraph(Map.of(), Set.of());
        return GraphDifference.between(empty, empty);
    }
}
