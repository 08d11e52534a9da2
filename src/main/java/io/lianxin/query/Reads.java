package io.lianxin.query;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;

import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.answer.Answers;
import io.lianxin.query.cost.OperationCost;
import io.lianxin.query.cost.RootPlan;
import io.lianxin.query.explain.Rewritten;
import io.lianxin.query.explain.ShownParameters;
import io.lianxin.query.explain.Stages;
import io.lianxin.query.page.CursorKey;
import io.lianxin.query.page.Cursors;
import io.lianxin.query.plan.PlanTree;
import io.lianxin.query.rewrite.Rewrite;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The statements of one root field: read in the operation's session, explained where wanted. */
public final class Reads {

    private static final int ANSWER = 0;
    private static final int PRIVATE_NAMES = 1;
    private static final Row NOTHING = new Row(Collections.<@Nullable Object>singletonList(null));

    private final SchemaModel model;
    private final Completions completions;
    private final CursorKey cursors;
    private final GraphQLContext context;
    private final String field;

    Reads(
            SchemaModel model,
            Completions completions,
            CursorKey cursors,
            DataFetchingEnvironment environment) {
        this(
                model,
                completions,
                cursors,
                environment.getGraphQlContext(),
                environment.getMergedField().getResultKey());
    }

    /**
     * Begins to read.
     *
     * @param model the schema's model
     * @param completions makes the values that are computed outside of the database
     * @param cursors seals the cursors
     * @param context the operation's context, as {@link ReadContext} says
     * @param field the root field's result key
     */
    public Reads(
            SchemaModel model,
            Completions completions,
            CursorKey cursors,
            GraphQLContext context,
            String field) {
        this.model = model;
        this.completions = completions;
        this.cursors = cursors;
        this.context = context;
        this.field = field;
    }

    Set<String> roles() {
        return context.getOrDefault(ReadContext.ROLES, Set.of());
    }

    /** The rules that every plan of the operation goes through, in their order. */
    List<Rewrite> rewrites() {
        return CompiledQuery.rewrites(model, roles(), ReadContext.degrees(context));
    }

    /** The cursors of the version of the record that the operation reads. */
    Cursors cursors() {
        var version = context.getOrDefault(RecordVersion.class, RecordVersion.NONE);
        return new Cursors(cursors, version.release(), version.sha256());
    }

    /**
     * Runs a compiled query and gives its answer the shape that was asked for.
     *
     * @param query the compiled root field
     * @return an entity, a list of entities, or null
     */
    public @Nullable Object answer(CompiledQuery query) {
        List<Explanation> explanations = context.get(Explanation.class);
        if (explanations == null) {
            return answer(query, session());
        }
        long from = System.nanoTime();
        var profile = session().profile(query.statement());
        long read = System.nanoTime();
        var answer = answer(query, profile.rows());
        explanations.add(
                new Explanation(
                        field,
                        PlanTree.of(query.plan()),
                        Rewritten.of(rewrites(), query.asked(), query.parameters()),
                        query.statement().text(),
                        ShownParameters.of(query.plan(), query.parameters()),
                        profile.toString(),
                        profile.dbHits(),
                        cost(),
                        stages().times(field, read - from, System.nanoTime() - read)));
        return answer;
    }

    /**
     * Runs a compiled query in another session than the operation's own, unexplained.
     *
     * @param query the compiled root field
     * @param session the session
     * @return as {@link #answer(CompiledQuery)}
     */
    public @Nullable Object answer(CompiledQuery query, ReadSession session) {
        return answer(query, session.read(query.statement()));
    }

    private @Nullable Object answer(CompiledQuery query, List<Row> rows) {
        var row = rows.isEmpty() ? NOTHING : rows.getFirst();
        return new Answers(
                        model, query.parameters(), cursors(), completions.begin(privatePlaces(row)))
                .read(query.plan(), row.get(ANSWER));
    }

    /** Runs the statement of an insight. */
    List<Row> run(Statement statement, Supplier<String> plan) {
        List<Explanation> explanations = context.get(Explanation.class);
        if (explanations == null) {
            return session().read(statement);
        }
        long from = System.nanoTime();
        var profile = session().profile(statement);
        explanations.add(
                new Explanation(
                        field,
                        plan.get(),
                        List.of(),
                        statement.text(),
                        statement.parameters(),
                        profile.toString(),
                        profile.dbHits(),
                        cost(),
                        stages().times(field, System.nanoTime() - from, 0)));
        return profile.rows();
    }

    /**
     * Charges what an insight still has to read.
     *
     * @throws io.lianxin.query.cost.CostExceeded where that goes beyond the operation's budget
     */
    void charge(String name, CompiledQuery query) {
        OperationCost cost = context.get(OperationCost.class);
        if (cost != null) {
            cost.charge(
                    List.of(new RootPlan(field + "." + name, query.plan(), query.parameters())));
        }
    }

    private long cost() {
        OperationCost cost = context.get(OperationCost.class);
        return cost == null ? 0 : cost.estimated(field);
    }

    private Stages stages() {
        return context.getOrDefault(Stages.class, new Stages());
    }

    private ReadSession session() {
        ReadSession session = context.get(ReadSession.class);
        if (session == null) {
            throw new IllegalStateException("the operation has no session to read with");
        }
        return session;
    }

    private static List<Completions.PrivatePlace> privatePlaces(Row row) {
        var places = new ArrayList<Completions.PrivatePlace>();
        if (row.values().size() > PRIVATE_NAMES
                && row.get(PRIVATE_NAMES) instanceof List<?> found) {
            for (var each : found) {
                var place = (List<?>) each;
                var hash = place.get(1);
                places.add(
                        new Completions.PrivatePlace(
                                String.valueOf(place.get(0)),
                                hash == null ? null : String.valueOf(hash),
                                String.valueOf(place.get(2))));
            }
        }
        return places;
    }
}
