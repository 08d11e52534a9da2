package io.lianxin.export.dump;

import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads the whole graph in the order of the records' ids, some thousand records at a time. */
final class GraphPages {

    private static final int SIZE = 2_000;
    private static final String PAGE =
            "CYPHER 25 MATCH (n:Node) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $size RETURN"
                    + " n.id, ";
    private static final String DOTS = PAGE + "labels(n), properties(n)";
    private static final String LINKS =
            PAGE + "COLLECT { MATCH (n)-[r]->(m:Node) RETURN [type(r), m.id] }";

    private final ReadSession session;
    private final OpenProperties properties;

    GraphPages(ReadSession session, OpenProperties properties) {
        this.session = session;
        this.properties = properties;
    }

    /** What is done with each page. */
    @FunctionalInterface
    interface Writer<T extends GraphPart> {

        void write(List<T> page) throws IOException;
    }

    void dots(Writer<GraphPart.Dot> writer) throws IOException {
        var after = "";
        for (var rows = rows(DOTS, after); !rows.isEmpty(); rows = rows(DOTS, after)) {
            var page = new ArrayList<GraphPart.Dot>();
            for (var row : rows) {
                page.add(dot(row));
            }
            writer.write(page);
            after = page.getLast().id();
        }
    }

    void links(Writer<GraphPart.Link> writer) throws IOException {
        var after = "";
        for (var rows = rows(LINKS, after); !rows.isEmpty(); rows = rows(LINKS, after)) {
            var page = new ArrayList<GraphPart.Link>();
            for (var row : rows) {
                page.addAll(links(row));
            }
            writer.write(page);
            after = String.valueOf(rows.getLast().get(0));
        }
    }

    private List<Row> rows(String text, String after) {
        return session.read(new Statement(text, Map.of("after", after, "size", SIZE)));
    }

    private GraphPart.Dot dot(Row row) {
        var labels = list(row.get(1)).stream().map(String::valueOf).sorted().toList();
        var noun = properties.noun(labels);
        var stored = row.get(2) instanceof Map<?, ?> map ? map : Map.of();
        return new GraphPart.Dot(
                String.valueOf(row.get(0)), noun, labels, properties.of(noun, stored));
    }

    private List<GraphPart.Link> links(Row row) {
        return list(row.get(1)).stream()
                .map(GraphPages::list)
                .map(link ->
                        new GraphPart.Link(
                                String.valueOf(row.get(0)),
                                String.valueOf(link.get(0)),
                                String.valueOf(link.get(1))))
                .filter(link -> properties.isOpen(link.type()))
                .sorted(
                        Comparator.comparing(GraphPart.Link::type)
                                .thenComparing(GraphPart.Link::to))
                .toList();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
