package io.lianxin.ingest.command;

import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.LoadBracket;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.index.IndexKeeper;
import io.lianxin.graph.setup.GraphAlone;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedData;
import io.lianxin.ingest.store.GraphDifference;
import io.lianxin.ingest.store.StoredNode;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.PrintStream;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * {@code load}: makes the database equal to the files without serving. The files are read and
 * checked while the database starts.
 */
public final class LoadVerb implements Verb {

    private static final String DRY_RUN = "dry-run";

    /** An empty database lacks every label that a statement names; nobody needs to be warned. */
    private static final String QUIET = "--logging.level.org.springframework.data.neo4j=error";

    /** The verb. */
    public LoadVerb() {}

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String arguments() {
        return "[--dry-run]";
    }

    @Override
    public String sentence() {
        return "Makes the database equal to seed-data; --dry-run only prints what would be added,"
                + " changed and removed.";
    }

    @Override
    public int run(Call call, PrintStream out) {
        if (!call.words().isEmpty() || call.unknown(DRY_RUN) != null) {
            return usage(out);
        }
        var folders = call.folders();
        var reading = CheckedFiles.begin(folders, out);
        if (!folders.areThere() && reading.await().isEmpty()) {
            return FAULTS;
        }
        try (var database = open(call)) {
            var data = reading.await();
            if (data.isEmpty()) {
                return FAULTS;
            }
            load(loader(database), data.get(), call.has(DRY_RUN), out);
            return FINE;
        }
    }

    private static ConfigurableApplicationContext open(Call call) {
        var settings =
                Stream.concat(call.options().stream(), Stream.of(QUIET))
                        .filter(option -> option.contains("."))
                        .toArray(String[]::new);
        return new SpringApplicationBuilder(GraphAlone.class)
                .web(WebApplicationType.NONE)
                .run(settings);
    }

    private static Loader loader(ConfigurableApplicationContext database) {
        return new Loader(
                database.getBean(GraphWriter.class),
                database.getBean(LoadBracket.class),
                database.getBean(SequenceLock.class),
                database.getBean(IndexKeeper.class));
    }

    private static void load(Loader loader, SeedData data, boolean dry, PrintStream out) {
        if (dry) {
            print(loader.compare(data), out);
        } else {
            out.println(loader.load(data, true));
        }
    }

    static void print(GraphDifference difference, PrintStream out) {
        print("added", difference.added().stream().map(StoredNode::id).toList(), out);
        print("changed", difference.touched(), out);
        print("removed", difference.removed().stream().map(StoredNode::id).toList(), out);
        out.println(difference);
    }

    private static void print(String what, Collection<String> ids, PrintStream out) {
        ids.stream().sorted().forEach(id -> out.println(what + " " + id));
    }
}
