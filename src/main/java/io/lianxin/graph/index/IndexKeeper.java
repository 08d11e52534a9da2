package io.lianxin.graph.index;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Keeps the constraints and indexes as they are defined; those of others are left alone. */
public final class IndexKeeper {

    private static final long ONLINE_SECONDS = 300;

    private final Neo4jClient client;
    private final TransactionTemplate together;

    /**
     * A keeper.
     *
     * @param client sends the statements
     * @param transactions the client's transactions; all indexes are created in one, which takes a
     *     tenth of the time of one each
     */
    public IndexKeeper(Neo4jClient client, PlatformTransactionManager transactions) {
        this.client = client;
        this.together = new TransactionTemplate(transactions);
    }

    /**
     * Drops our own constraints and indexes that are not defined any more, or are defined
     * differently, creates what is missing, and waits until all are online.
     *
     * @param definitions all that there shall be
     */
    public void keep(Collection<IndexDefinition> definitions) {
        Map<String, IndexDefinition> wanted =
                definitions.stream()
                        .collect(
                                Collectors.toMap(
                                        IndexDefinition::name,
                                        each -> each,
                                        (first, same) -> first));
        Map<String, IndexDefinition> present = present();
        present.forEach((name, index) -> {
            if (!index.equals(wanted.get(name))) {
                client.query(index.drop()).run();
            }
        });
        together.executeWithoutResult(status ->
                wanted.forEach((name, index) -> {
                    if (!index.equals(present.get(name))) {
                        client.query(index.create()).run();
                    }
                }));
        client.query("CALL db.awaitIndexes(" + ONLINE_SECONDS + ")").run();
    }

    Map<String, IndexDefinition> present() {
        Map<String, IndexDefinition> present = new HashMap<>();
        client.query(
                        "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint"
                                + " WHERE name STARTS WITH '"
                                + IndexDefinition.PREFIX
                                + "'")
                .fetch()
                .all()
                .forEach(row -> present.put(text(row, "name"), definition(row)));
        return present;
    }

    private static IndexDefinition definition(Map<String, Object> row) {
        List<String> labels = texts(row, "labelsOrTypes");
        List<String> properties = texts(row, "properties");
        if (row.get("owningConstraint") != null) {
            return new IndexDefinition.Unique(labels.getFirst(), properties.getFirst());
        }
        return switch (text(row, "type")) {
            case "FULLTEXT" ->
                    new IndexDefinition.FullText(
                            text(row, "name").substring(IndexDefinition.FullText.PREFIX.length()),
                            labels,
                            properties);
            default -> new IndexDefinition.Range(labels.getFirst(), properties);
        };
    }

    private static String text(Map<String, Object> row, String column) {
        return Objects.toString(row.get(column));
    }

    private static List<String> texts(Map<String, Object> row, String column) {
        return row.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
