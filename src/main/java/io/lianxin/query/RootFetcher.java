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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Answers a root field with one statement. */
final class RootFetcher implements DataFetcher<DataFetcherResult<Object>> {

    private static final int ANSWER = 0;
    private static final int PRIVATE_NAMES = 1;
    private static final Row NOTHING = new Row(Collections.<@Nullable Object>singletonList(null));

    private final SchemaModel model;
    private final UnaryOperator<String> expressions;
    private final Completions completions;
    private final EntryPoint entry;

    RootFetcher(
            SchemaModel model,
            UnaryOperator<String> expressions,
            Completions completions,
            EntryPoint entry) {
        this.model = model;
        this.expressions = expressions;
        this.completions = completions;
        this.entry = entry;
    }

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
        Set<String> roles = environment.getGraphQlContext().getOrDefault(Reading.ROLES, Set.of());
        try {
            var query =
                    CompiledQuery.of(model, expressions, entry, Selection.of(environment), roles);
            var row = run(query, environment);
            var answers =
                    new Answers(model, query.parameters(), completions.begin(privatePlaces(row)));
            return DataFetcherResult.newResult()
                    .data(answers.read(query.plan(), row.get(ANSWER)))
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

    private static Row run(CompiledQuery query, DataFetchingEnvironment environment) {
        ReadSession session = environment.getGraphQlContext().get(ReadSession.class);
        if (session == null) {
            throw new IllegalStateException("the operation has no session to read with");
        }
        List<Explanation> explanations = environment.getGraphQlContext().get(Explanation.class);
        if (explanations == null) {
            return only(session.read(query.statement()));
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
        return only(profile.rows());
    }

    private static Row only(List<Row> rows) {
        return rows.isEmpty() ? NOTHING : rows.getFirst();
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
