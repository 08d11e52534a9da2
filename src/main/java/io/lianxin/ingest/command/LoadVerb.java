package io.lianxin.ingest.command;

import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.fault.SeedDataException;
import io.lianxin.ingest.store.GraphDifference;
import io.lianxin.ingest.store.StoredNode;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import java.io.PrintStream;
import java.util.Collection;
import java.util.stream.Stream;

/** {@code load}: makes the database equal to the files without serving. */
public final class LoadVerb implements Verb {

    private static final String DRY_RUN = "dry-run";

    /** An empty database lacks every label that a statement names; nobody needs to be warned. */
    private static final String QUIET = "--logging.level.org.springframework.data.neo4j=error";

    private final Class<?> program;

    /**
     * The verb.
     *
     * @param program the Spring Boot application that knows the database
     */
    public LoadVerb(Class<?> program) {
        this.program = program;
    }

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
        try {
            var data = SeedDataReader.read(call.folders());
            var settings =
                    Stream.concat(call.options().stream(), Stream.of("--lianxin.load=never", QUIET))
                            .filter(option -> option.contains("."))
                            .toArray(String[]::new);
            try (var context =
                    new SpringApplicationBuilder(program)
                            .web(WebApplicationType.NONE)
                            .run(settings)) {
                var loader = context.getBean(Loader.class);
                if (call.has(DRY_RUN)) {
                    print(loader.compare(data), out);
                } else {
                    out.println(loader.load(data, true));
                }
            }
            return FINE;
        } catch (SeedDataException wrong) {
            wrong.faults().forEach(out::println);
            return FAULTS;
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
