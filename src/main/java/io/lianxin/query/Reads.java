package io.lianxin.query;

import graphql.schema.DataFetchingEnvironment;

import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.answer.Answers;
import io.lianxin.query.page.CursorKey;
import io.lianxin.query.page.Cursors;
import io.lianxin.query.plan.PlanTree;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The statements of one root field: read in the operation's session, explained where wanted. */
final class Reads {

    private static final int ANSWER = 0;
    private static final int PRIVATE_NAMES = 1;
    private static final Row NOTHING = new Row(Collections.<@Nullable Object>singletonList(null));

    private final SchemaModel model;
    private final Completions completions;
    private final CursorKey cursors;
    private final DataFetchingEnvironment environment;

    Reads(
            SchemaModel model,
            Completions completions,
            CursorKey cursors,
            DataFetchingEnvironment environment) {
        this.model = model;
        this.completions = completions;
        this.cursors = cursors;
        this.environment = environment;
    }

    Set<String> roles() {
        return environment.getGraphQlContext().getOrDefault(ReadContext.ROLES, Set.of());
    }

    /** The cursors of the version of the record that the operation reads. */
    Cursors cursors() {
        var version =
                environment
                        .getGraphQlContext()
                        .getOrDefault(RecordVersion.class, RecordVersion.NONE);
        return new Cursors(cursors, version.release(), version.sha256());
    }

    /** Runs a compiled query and gives its answer the shape that was asked for. */
    @Nullable Object answer(CompiledQuery query) {
        var rows = run(query.statement(), () -> PlanTree.of(query.plan()));
        var row = rows.isEmpty() ? NOTHING : rows.getFirst();
        return new Answers(
                        model, query.parameters(), cursors(), completions.begin(privatePlaces(row)))
                .read(query.plan(), row.get(ANSWER));
    }

    /** Runs a statement. */
    List<Row> run(Statement statement, Supplier<String> plan) {
        ReadSession session = environment.getGraphQlContext().get(ReadSession.class);
        if (session == null) {
            throw new IllegalStateException("the operation has no session to read with");
        }
        List<Explanation> explanations = environment.getGraphQlContext().get(Explanation.class);
        if (explanations == null) {
            return session.read(statement);
        }
        var profile = session.profile(statement);
        explanations.add(
                new Explanation(
                        environment.getMergedField().getResultKey(),
                        plan.get(),
                        statement.text(),
                        statement.parameters(),
                        profile.toString(),
                        profile.dbHits()));
        return profile.rows();
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
