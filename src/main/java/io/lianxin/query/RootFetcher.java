package io.lianxin.query;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.answer.Answers;
import io.lianxin.query.plan.PlanTree;
import io.lianxin.query.schema.EntryPoint;
import io.lianxin.query.selection.Selection;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Answers a root field with one statement. */
final class RootFetcher implements DataFetcher<DataFetcherResult<Object>> {

    private final SchemaModel model;
    private final UnaryOperator<String> expressions;
    private final EntryPoint entry;

    RootFetcher(SchemaModel model, UnaryOperator<String> expressions, EntryPoint entry) {
        this.model = model;
        this.expressions = expressions;
        this.entry = entry;
    }

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
        Set<String> roles = environment.getGraphQlContext().getOrDefault(Reading.ROLES, Set.of());
        try {
            var query =
                    CompiledQuery.of(model, expressions, entry, Selection.of(environment), roles);
            var answer = run(query, environment);
            return DataFetcherResult.newResult()
                    .data(new Answers(model, query.parameters()).read(query.plan(), answer))
                    .build();
        } catch (ArgumentException wrong) {
            return DataFetcherResult.newResult()
                    .error(
                            GraphqlErrorBuilder.newError(environment)
                                    .message(String.valueOf(wrong.getMessage()))
                                    .extensions(Map.of("code", "BAD_ARGUMENT"))
                                    .build())
                    .build();
        }
    }

    private static @Nullable Object run(CompiledQuery query, DataFetchingEnvironment environment) {
        ReadSession session = environment.getGraphQlContext().get(ReadSession.class);
        if (session == null) {
            throw new IllegalStateException("the operation has no session to read with");
        }
        List<Explanation> explanations = environment.getGraphQlContext().get(Explanation.class);
        if (explanations == null) {
            return value(session.read(query.statement()));
        }
        var profile = session.profile(query.statement());
        explanations.add(
                new Explanation(
                        environment.getMergedField().getResultKey(),
                        PlanTree.of(query.plan()),
                        query.statement().text(),
                        query.statement().parameters(),
                        profile.toString(),
                        profile.dbHits()));
        return value(profile.rows());
    }

    private static @Nullable Object value(List<Row> rows) {
        return rows.isEmpty() ? null : rows.getFirst().get(0);
    }
}
