package io.lianxin.query.degree;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.Row;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.Statement;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Counts records and their relationships, one statement a noun, beside the operations: when the
 * first operation of a version comes. A noun that cannot be counted in time is taken as unknown.
 */
public final class CountedDegrees implements DegreeBook {

    private final SchemaModel model;
    private final GraphReader reader;
    private final Executor executor;
    private final AtomicBoolean isCounting = new AtomicBoolean();
    private volatile Known known = new Known(RecordVersion.NONE, Degrees.NOT_YET);

    private record Known(RecordVersion version, Degrees degrees) {}

    /**
     * Makes an empty book.
     *
     * @param model the schema's model
     * @param reader the way to the database
     * @param executor runs the counting
     */
    public CountedDegrees(SchemaModel model, GraphReader reader, Executor executor) {
        this.model = model;
        this.reader = reader;
        this.executor = executor;
    }

    @Override
    public Degrees of(RecordVersion version) {
        var latest = known;
        if (!latest.version.equals(version) && isCounting.compareAndSet(false, true)) {
            executor.execute(() -> count(version));
        }
        return latest.version.equals(version) ? latest.degrees : Degrees.NOT_YET;
    }

    /** Counts, and keeps the numbers where the version stayed the same. */
    private void count(RecordVersion version) {
        try {
            var degrees = read(model, reader);
            if (new SequenceLock(reader, null).current().equals(version)) {
                known = new Known(version, degrees);
            }
        } catch (RuntimeException unreachable) {
            // not while the program stops; else the next operation lets it be counted again
        } finally {
            isCounting.set(false);
        }
    }

    /**
     * Counts all nouns.
     *
     * @param model the schema's model
     * @param reader the way to the database
     * @return the numbers, without those of nouns that take too long
     * @throws GraphException where the database does not answer
     */
    public static Degrees read(SchemaModel model, GraphReader reader) {
        var counts = new HashMap<String, Long>();
        var ways = new HashMap<Degrees.Way, Degree>();
        try (ReadSession session = reader.open()) {
            for (var noun : model.nodes().values()) {
                var found = ways(noun);
                counted(session, statement(noun, found))
                        .ifPresent(row -> take(noun, found, row, counts, ways));
            }
        }
        return new Degrees(counts, ways);
    }

    private static Optional<Row> counted(ReadSession session, Statement statement) {
        try {
            return session.read(statement).stream().findFirst();
        } catch (GraphException large) {
            if (large.reason() == GraphException.Reason.TIMED_OUT) {
                return Optional.empty();
            }
            throw large;
        }
    }

    private static void take(
            NodeType noun,
            Set<Degrees.Way> found,
            Row row,
            Map<String, Long> counts,
            Map<Degrees.Way, Degree> ways) {
        var all = number(row, 0);
        counts.put(noun.name(), all);
        int place = 1;
        for (var way : found) {
            var sum = number(row, place);
            if (sum > 0) {
                ways.put(way, Degree.of(all, sum, number(row, place + 1), number(row, place + 2)));
            }
            place += 3;
        }
    }

    private static long number(Row row, int place) {
        return row.get(place) instanceof Number number ? number.longValue() : 0;
    }

    private static Set<Degrees.Way> ways(NodeType noun) {
        var ways = new LinkedHashSet<Degrees.Way>();
        for (var field : noun.fields().values()) {
            if (field instanceof Field.Relationship it) {
                ways.add(new Degrees.Way(noun.name(), it.type(), it.outgoing()));
            }
        }
        return ways;
    }

    private static Statement statement(NodeType noun, Set<Degrees.Way> ways) {
        var degrees = new StringBuilder();
        var sums = new StringBuilder();
        int number = 0;
        for (var way : ways) {
            var d = "d" + number++;
            degrees.append(degrees.isEmpty() ? " WITH " : ", ")
                    .append(way.outgoing() ? "COUNT { (n)-[:`" : "COUNT { (n)<-[:`")
                    .append(way.type())
                    .append(way.outgoing() ? "`]->() } AS " : "`]-() } AS ")
                    .append(d);
            for (var sum : List.of("sum(" + d, "sum(" + d + " * " + d, "max(" + d)) {
                sums.append(", ").append(sum).append(") AS ").append('c').append(sums.length());
            }
        }
        return Statement.of(
                "CYPHER 25 MATCH (n:`"
                        + noun.label()
                        + "`)"
                        + degrees
                        + " RETURN count(*) AS c"
                        + sums);
    }
}
