package io.lianxin.query.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.Completions;
import io.lianxin.query.InsightRun;
import io.lianxin.query.QueryEngine;
import io.lianxin.query.page.CursorKey;
import io.lianxin.query.schema.ApiSchema;

import org.jspecify.annotations.NullUnmarked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** A schema whose statements bring random rows, asked both ways. */
@NullUnmarked // null is what it is for
final class World {

    private static final String EXPRESSION = "RETURN 1";
    private static final String SECRET = CursorKey.newSecret();

    private final SchemaModel model;
    private final QueryEngine engine;
    private final Compiler compiler;
    private final Documents documents;
    private final Plans plans;
    private final DirectExecution direct;
    private final GraphQL usual;

    World(SchemaModel model) {
        this.model = model;
        this.engine =
                new QueryEngine(
                        model, name -> EXPRESSION, new Echo(), List.of(new Whisper()), SECRET);
        this.compiler =
                new Compiler(
                        model,
                        engine.schema(),
                        name -> EXPRESSION,
                        new Echo(),
                        CursorKey.of(SECRET),
                        new ApiSchema(model, List.of()).entryPoints(),
                        Map.of(
                                Whisper.FIELD,
                                new InsightRun(model, name -> EXPRESSION, new Whisper())));
        this.documents = new Documents(engine.schema(), 1_000_000);
        this.plans = new Plans(compiler, 1_000);
        this.direct = engine.execution(documents, 1_000, World::told).reading(new RootReads(2, 0));
        DataFetcherExceptionHandler faults =
                it ->
                        CompletableFuture.completedFuture(
                                DataFetcherExceptionHandlerResult.newResult(
                                                told(
                                                        it.getException(),
                                                        it.getDataFetchingEnvironment()
                                                                .getField()
                                                                .getName(),
                                                        GraphqlErrorBuilder.newError(
                                                                it.getDataFetchingEnvironment())))
                                        .build());
        this.usual =
                GraphQL.newGraphQL(engine.schema())
                        .defaultDataFetcherExceptionHandler(faults)
                        .build();
    }

    /** By its class: compiled code throws faults of the language without their message. */
    private static GraphQLError told(Throwable fault, String field, GraphqlErrorBuilder<?> error) {
        return error.message(field + " failed: " + fault.getClass().getName()).build();
    }

    RandomDocument document(long seed) {
        var roots = new TreeSet<>(compiler.entries().keySet());
        if (seed % 3 == 0) {
            roots.retainAll(Set.of(roots.first(), roots.last()));
            roots.add(Whisper.FIELD);
        }
        return new RandomDocument(engine.schema(), roots, seed);
    }

    /** Whether graphql-java finds the document valid and its variables fitting. */
    boolean isValid(String text, Map<String, Object> variables) {
        var input = input(text, variables, null);
        var parsed = documents.find(input);
        var request = parsed == null ? null : parsed.request(null);
        if (request == null) {
            return false;
        }
        try {
            coerced(request, variables);
            return true;
        } catch (RuntimeException unfit) {
            return false;
        }
    }

    private static GraphQLContext context() {
        return GraphQLContext.getDefault();
    }

    private CoercedVariables coerced(Request request, Map<String, Object> variables) {
        return ValuesResolver.coerceVariableValues(
                engine.schema(),
                request.definition().getVariableDefinitions(),
                RawVariables.of(variables),
                context(),
                Locale.ENGLISH);
    }

    /** An operation as it is planned for the values of its variables. */
    Plans.Planned planned(String text, Map<String, Object> variables) {
        var request = documents.find(input(text, variables, null)).request(null);
        return plans.plan(request, coerced(request, variables), context());
    }

    /** The values of all parameters of an operation's statements. */
    List<Object> parameters(Plans.Planned planned) {
        var values = new ArrayList<Object>();
        for (var root : planned.operation().roots()) {
            if (root.compiled() instanceof Operation.Compiled.Ready(Recipe it)) {
                values.addAll(it.with(planned.leaves()).statement().parameters().values());
            }
        }
        return values;
    }

    /** The rows of all statements of an operation, made from a compilation of its own. */
    Rows rows(String text, Map<String, Object> variables, long seed) {
        var request = documents.find(input(text, variables, null)).request(null);
        var operation = compiler.compile(request, coerced(request, variables), context());
        var rows = new HashMap<Statement, Row>();
        var random = new Random(seed);
        for (var root : operation.roots()) {
            if (root != null && root.compiled() instanceof Operation.Compiled.Ready(Recipe it)) {
                var query = it.query();
                var naive = new NaiveRows(model, random.nextLong());
                rows.computeIfAbsent(
                        query.statement(),
                        same ->
                                new Row(
                                        Arrays.asList(
                                                naive.of(query.plan(), query.parameters()),
                                                List.of())));
            }
        }
        return new Rows(rows, random.nextInt(20) == 0);
    }

    ExecutionResult direct(String text, Map<String, Object> variables, Rows rows) {
        return direct.execute(input(text, variables, rows));
    }

    ExecutionResult usual(String text, Map<String, Object> variables, Rows rows) {
        return usual.execute(input(text, variables, rows));
    }

    private static ExecutionInput input(String text, Map<String, Object> variables, Rows rows) {
        return ExecutionInput.newExecutionInput(text)
                .variables(variables)
                .locale(Locale.ENGLISH)
                .graphQLContext(context -> {
                    if (rows != null) {
                        context.of(ReadSession.class, rows);
                    }
                })
                .build();
    }

    /** A session that knows what its statements bring; it may fail with each of them. */
    record Rows(Map<Statement, Row> rows, boolean fails) implements ReadSession {

        @Override
        public List<Row> read(Statement statement) {
            if (fails) {
                throw new GraphException(GraphException.Reason.FAULTY, "planned", null);
            }
            var row = rows.get(statement);
            if (row == null) {
                throw new AssertionError(
                        "nobody compiled " + statement + "\n but " + rows.keySet());
            }
            return new ArrayList<>(List.of(row));
        }

        @Override
        public Profile profile(Statement statement) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReadSession another() {
            return this;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    /** Says what it was given. */
    private static final class Echo implements Completions {

        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public Completer begin(List<PrivatePlace> hidden) {
            return (by, inputs) -> Map.of("zh", by, "en", String.valueOf(inputs.values()));
        }
    }
}
