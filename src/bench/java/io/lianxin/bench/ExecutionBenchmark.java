package io.lianxin.bench;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.graph.embedded.EmbeddedMemory;
import io.lianxin.graph.inprocess.InProcessReader;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.query.QueryEngine;
import io.lianxin.query.execution.Documents;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What an answer of 20 and of 200 rows costs by graphql-java's execution and by our own. */
public final class ExecutionBenchmark {

    private static final int ROUNDS = 5;
    private static final int OPERATIONS = 300;
    private static final long PAGE_CACHE = 64L << 20;
    private static final String QUERY =
            """
            query ($first: Int, $after: Int) {
              ships(first: $first, filter: {built: {gt: $after}}) {
                nodes {
                  __typename id name built colour people
                  calls(first: 10) {
                    nodes { id berth seenFrom seenTo harbour { id name people } }
                  }
                }
              }
            }
            """;

    private ExecutionBenchmark() {}

    /**
     * Measures.
     *
     * @param arguments none
     * @throws IOException where the database's directory cannot be made
     */
    public static void main(String[] arguments) throws IOException {
        var directory = Files.createTempDirectory("lianxin-execution");
        try (var database = EmbeddedDatabase.start(directory, EmbeddedMemory.ofHeap(PAGE_CACHE))) {
            fill(database);
            var engine =
                    new QueryEngine(
                            SchemaReader.read(Path.of("src/test/resources/engine")),
                            name -> "RETURN 1");
            var reader = new InProcessReader(database.api(), Duration.ofSeconds(20));
            for (int ships : List.of(2, 20)) {
                compare(ways(engine), reader, ships);
            }
        }
    }

    private static Map<String, Function<ExecutionInput, ExecutionResult>> ways(QueryEngine engine) {
        var documents = new Documents(engine.schema(), 1_000_000);
        var plain = GraphQL.newGraphQL(engine.schema()).build();
        var prepared =
                GraphQL.newGraphQL(engine.schema()).preparsedDocumentProvider(documents).build();
        var direct =
                engine.execution(
                        documents, 1_000, (fault, field, error) -> error.message("failed").build());
        var ways = new LinkedHashMap<String, Function<ExecutionInput, ExecutionResult>>();
        ways.put("graphql-java", plain::execute);
        ways.put("graphql-java, documents kept", prepared::execute);
        ways.put("own execution", direct::execute);
        return ways;
    }

    private static void compare(
            Map<String, Function<ExecutionInput, ExecutionResult>> ways,
            GraphReader reader,
            int ships) {
        var found = new LinkedHashMap<String, List<double[]>>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (var way : ways.entrySet()) {
                var one = measure(way.getValue(), reader, ships);
                if (round > 0) {
                    found.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(one);
                }
            }
        }
        found.forEach((name, rounds) ->
                System.out.printf(
                        Locale.ROOT,
                        "%d rows | %s | %.0f requests/s | %.3f ms CPU%n",
                        ships * 10,
                        name,
                        median(rounds, 0),
                        median(rounds, 1)));
    }

    private static double median(List<double[]> rounds, int what) {
        return StartTimes.median(rounds.stream().map(round -> round[what]).toList());
    }

    private static double[] measure(
            Function<ExecutionInput, ExecutionResult> way, GraphReader reader, int ships) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < OPERATIONS; i++) {
            try (ReadSession session = reader.open()) {
                var input =
                        ExecutionInput.newExecutionInput(QUERY)
                                .variables(Map.of("first", ships, "after", 1000 + i))
                                .graphQLContext(context -> context.of(ReadSession.class, session))
                                .build();
                var result = way.apply(input);
                if (result == null || !result.getErrors().isEmpty()) {
                    throw new IllegalStateException("no answer: " + result);
                }
                result.toSpecification();
            }
        }
        return new double[] {
            OPERATIONS * 1e9 / (System.nanoTime() - begin),
            (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / OPERATIONS
        };
    }

    private static void fill(EmbeddedDatabase database) {
        try (var driver =
                        GraphDatabase.driver(
                                database.address(),
                                AuthTokens.basic(EmbeddedDatabase.USER, database.password()));
                var session = driver.session()) {
            session.run("CREATE INDEX FOR (s:Ship) ON (s.id)").consume();
            session.run(
                            """
                            UNWIND range(1, 2000) AS i
                            CREATE (h:Harbour:Named:Node {id: 'h-' + i, name: 'Harbour ' + i, people: i})
                            CREATE (s:Ship:Named:Node {id: 's-' + i, name: 'Ship ' + i, built: 1000 + i, colour: 'RED', people: i})
                            WITH h, s, i UNWIND range(1, 10) AS j
                            CREATE (s)<-[:OF]-(:Call:Node {id: 'c-' + i + '-' + j, berth: 'b', seenFrom: date('2020-01-01'), seenTo: date('2020-02-01')})-[:AT]->(h)
                            """)
                    .consume();
        }
    }
}
