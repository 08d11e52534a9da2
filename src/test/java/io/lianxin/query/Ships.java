package io.lianxin.query;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.mapping.SchemaFile;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.support.TestGraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small world of ships and harbours, asked through the engine. */
public final class Ships {

    private static final Path SCHEMA = Path.of("src/test/resources/engine/ships.graphqls");

    private final GraphQL graphQl =
            GraphQL.newGraphQL(
                            new QueryEngine(
                                            model(),
                                            name -> "MATCH (this)<-[:OF]-(c:Call) RETURN count(c)")
                                    .schema())
                    .build();
    private final GraphReader reader;
    private final List<Explanation> explanations = new ArrayList<>();

    /**
     * Asks through a reader.
     *
     * @param reader the way to read
     */
    public Ships(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * Their schema.
     *
     * @return the model
     */
    public static SchemaModel model() {
        try {
            return SchemaReader.read(
                    List.of(new SchemaFile("ships.graphqls", Files.readString(SCHEMA))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Two seas; five ships, two of them of unknown age; calls with and without dates.
     *
     * @param graph takes them in place of what it holds
     */
    public static void sail(TestGraph graph) {
        graph.wipe();
        graph.write(
                """
                CREATE (sea:Harbour:Named:Node {id: 'h-sea', name: 'Sea', people: 9})
                CREATE (bay:Harbour:Named:Node {id: 'h-bay', name: 'Bay', people: 5})-[:IN]->(sea)
                CREATE (pier:Harbour:Named:Node {id: 'h-pier', name: 'Pier'})-[:IN]->(bay)
                CREATE (far:Harbour:Named:Node {id: 'h-far', name: 'Far'})
                CREATE (a:Ship:Named:Node {id: 's-a', name: 'Anna', built: 1900, colour: 'RED', flags: ['x', 'y'], secret: 'hold 3', people: 3})
                CREATE (b:Ship:Named:Node {id: 's-b', name: 'Berta', built: 1910, colour: 'BLUE'})
                CREATE (c:Ship:Named:Node {id: 's-c', name: 'Clara', built: 1910, colour: 'RED'})
                CREATE (d:Ship:Named:Node {id: 's-d', name: 'Dora'})
                CREATE (e:Ship:Named:Node {id: 's-e', name: 'Emma', colour: 'BLUE'})
                CREATE (a)-[:CARRIES]->(b), (a)-[:CARRIES]->(a), (a)-[:CARRIES]->(far), (a)-[:CARRIES]->(b)
                CREATE (:Former:Node {id: 's-old'})-[:NOW]->(a)
                CREATE (c1:Call:Node {id: 'c-1', berth: 'one', seenFrom: date('2020-01-01'), seenTo: date('2020-06-30')})
                CREATE (c1)-[:OF]->(a), (c1)-[:AT]->(pier)
                CREATE (c2:Call:Node {id: 'c-2', berth: 'two', seenFrom: date('2020-03-01'), seenTo: date('2020-03-01'), start_earliest: date('2020-02-01'), start_latest: date('2020-02-01'), end_earliest: date('2020-04-01'), end_latest: date('2020-04-01'), start_printed: 'Feb'})
                CREATE (c2)-[:OF]->(b), (c2)-[:AT]->(pier)
                CREATE (c3:Call:Node {id: 'c-3', seenFrom: date('2020-01-05'), seenTo: date('2020-01-06'), replacedFrom: date('2020-02-02')})
                CREATE (c3)-[:OF]->(c), (c3)-[:AT]->(far)
                CREATE (c4:Call:Node {id: 'c-4', berth: 'four', seenFrom: date('2020-01-05'), seenTo: date('2020-01-06')})
                CREATE (c4)-[:OF]->(a), (c4)-[:AT]->(far)
                """);
    }

    /**
     * Asks and expects no error.
     *
     * @param query GraphQL
     * @return the data
     */
    public Map<String, Object> ask(String query) {
        return ask(query, Map.of());
    }

    /**
     * Asks and expects no error.
     *
     * @param query GraphQL
     * @param variables its variables
     * @return the data
     */
    public Map<String, Object> ask(String query, Map<String, Object> variables) {
        var result = execute(query, variables, Set.of());
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors().toString());
        }
        return result.getData();
    }

    /**
     * Asks and expects an error.
     *
     * @param query GraphQL
     * @return the first error's message
     */
    public String refusal(String query) {
        return execute(query, Map.of(), Set.of()).getErrors().getFirst().getMessage();
    }

    /**
     * Asks.
     *
     * @param query GraphQL
     * @param variables its variables
     * @param roles the caller's roles
     * @return data and errors
     */
    public ExecutionResult execute(String query, Map<String, Object> variables, Set<String> roles) {
        try (ReadSession session = reader.open()) {
            return graphQl.execute(
                    ExecutionInput.newExecutionInput(query)
                            .variables(variables)
                            .graphQLContext(context ->
                                    context.of(ReadSession.class, session)
                                            .of(ReadContext.ROLES, roles)
                                            .of(Explanation.class, explanations))
                            .build());
        }
    }

    /**
     * How the last root field was answered.
     *
     * @return plan, statement and profile
     */
    public Explanation explanation() {
        return explanations.getLast();
    }
}
