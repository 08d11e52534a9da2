package io.lianxin.query;

import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import graphql.schema.idl.WiringFactory;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.answer.Entity;
import io.lianxin.query.cost.CostGate;
import io.lianxin.query.cost.RootPlans;
import io.lianxin.query.degree.DegreeBook;
import io.lianxin.query.execution.Compiler;
import io.lianxin.query.execution.DirectExecution;
import io.lianxin.query.execution.Documents;
import io.lianxin.query.execution.FieldFaults;
import io.lianxin.query.page.CursorKey;
import io.lianxin.query.schema.ApiSchema;
import io.lianxin.query.schema.DateScalar;
import io.lianxin.query.schema.EntryPoint;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Turns the storage mapping into a GraphQL schema whose root fields are compiled to Cypher. */
public final class QueryEngine {

    private final ApiSchema api;
    private final GraphQLSchema schema;
    private final SchemaModel model;
    private final UnaryOperator<String> expressions;
    private final Completions completions;
    private final CursorKey cursors;
    private final Map<String, InsightRun> insights;

    /**
     * Makes the engine.
     *
     * @param model the schema's model
     * @param expressions gives the Cypher of a computed field's file by its name
     */
    public QueryEngine(SchemaModel model, UnaryOperator<String> expressions) {
        this(model, expressions, Completions.NONE);
    }

    /**
     * Makes the engine.
     *
     * @param model the schema's model
     * @param expressions gives the Cypher of a computed field's file by its name
     * @param completions makes the values that are computed outside of the database
     */
    public QueryEngine(
            SchemaModel model, UnaryOperator<String> expressions, Completions completions) {
        this(model, expressions, completions, List.of());
    }

    /**
     * Makes the engine with questions that no selection can ask; its cursors are sealed with a
     * secret of its own.
     *
     * @param model the schema's model
     * @param expressions gives the Cypher of a computed field's file by its name
     * @param completions makes the values that are computed outside of the database
     * @param insights the root fields beside those that follow from the mapping
     */
    public QueryEngine(
            SchemaModel model,
            UnaryOperator<String> expressions,
            Completions completions,
            List<Insight> insights) {
        this(model, expressions, completions, insights, CursorKey.newSecret());
    }

    /**
     * Makes the engine with questions that no selection can ask.
     *
     * @param model the schema's model
     * @param expressions gives the Cypher of a computed field's file by its name
     * @param completions makes the values that are computed outside of the database
     * @param insights the root fields beside those that follow from the mapping
     * @param cursorSecret seals the cursors: 32 bytes in Base64
     * @throws IllegalArgumentException where the secret is no such text
     */
    public QueryEngine(
            SchemaModel model,
            UnaryOperator<String> expressions,
            Completions completions,
            List<Insight> insights,
            String cursorSecret) {
        var cursors = CursorKey.of(cursorSecret);
        this.model = model;
        this.expressions = expressions;
        this.completions = completions;
        this.cursors = cursors;
        this.insights =
                insights.stream()
                        .collect(
                                Collectors.toMap(
                                        Insight::field,
                                        each -> new InsightRun(model, expressions, each)));
        this.api = new ApiSchema(model, insights.stream().map(Insight::sdl).toList());
        var wiring =
                RuntimeWiring.newRuntimeWiring()
                        .wiringFactory(new BroughtValues())
                        .scalar(DateScalar.DATE)
                        .type(root());
        model.abstracts()
                .keySet()
                .forEach(name ->
                        wiring.type(
                                TypeRuntimeWiring.newTypeWiring(name)
                                        .typeResolver(QueryEngine::noun)
                                        .build()));
        this.schema =
                new SchemaGenerator()
                        .makeExecutableSchema(new SchemaParser().parse(api.sdl()), wiring.build());
    }

    private TypeRuntimeWiring root() {
        var root = TypeRuntimeWiring.newTypeWiring("Query");
        api.entryPoints().forEach((name, entry) -> root.dataFetcher(name, fetcher(records(entry))));
        insights.forEach((name, run) -> root.dataFetcher(name, fetcher(run::answer)));
        return root.build();
    }

    private RootFetcher fetcher(RootFetcher.Root root) {
        return new RootFetcher(model, completions, cursors, root);
    }

    private RootFetcher.Root records(EntryPoint entry) {
        return (selection, same, reads) ->
                reads.answer(CompiledQuery.of(model, expressions, entry, selection, reads));
    }

    /** Every field below a root field reads a value that the root field's statement brought. */
    private static final class BroughtValues implements WiringFactory {

        @Override
        public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment field) {
            return environment ->
                    environment.getSource() instanceof Entity entity
                            ? entity.values().get(environment.getMergedField().getResultKey())
                            : null;
        }
    }

    private static GraphQLObjectType noun(TypeResolutionEnvironment environment) {
        Entity entity = environment.getObject();
        return environment.getSchema().getObjectType(String.valueOf(entity.type()));
    }

    /**
     * The whole schema of the API as text.
     *
     * @return SDL with a description on every element
     */
    public String sdl() {
        return api.sdl();
    }

    /**
     * The executable schema.
     *
     * @return a schema that expects in the GraphQL context what {@link ReadContext} says
     */
    public GraphQLSchema schema() {
        return schema;
    }

    /**
     * The way past graphql-java for operations that ask for records, or for insights.
     *
     * @param documents the valid documents
     * @param operations how many compiled operations are kept
     * @param faults words what goes wrong with a root field
     * @return an execution with the same answers as graphql-java's
     */
    public DirectExecution execution(Documents documents, long operations, FieldFaults faults) {
        return DirectExecution.of(
                new Compiler(
                        model,
                        schema,
                        expressions,
                        completions,
                        cursors,
                        api.entryPoints(),
                        insights),
                documents,
                operations,
                faults);
    }

    /**
     * What stops operations that cost too much.
     *
     * @param budget what an operation may cost
     * @param degrees what is known of the record
     * @return an instrumentation for the schema's operations
     */
    public CostGate gate(long budget, DegreeBook degrees) {
        return new CostGate(
                budget,
                degrees,
                new RootPlans(model, expressions, completions, cursors, api.entryPoints()));
    }
}
