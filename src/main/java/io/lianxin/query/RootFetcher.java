package io.lianxin.query;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.page.CursorKey;
import io.lianxin.query.schema.EntryPoint;
import io.lianxin.query.selection.Selection;

import java.util.function.UnaryOperator;

/** Answers a root field with one statement. */
final class RootFetcher implements DataFetcher<DataFetcherResult<Object>> {

    private final SchemaModel model;
    private final UnaryOperator<String> expressions;
    private final Completions completions;
    private final CursorKey cursors;
    private final EntryPoint entry;

    RootFetcher(
            SchemaModel model,
            UnaryOperator<String> expressions,
            Completions completions,
            CursorKey cursors,
            EntryPoint entry) {
        this.model = model;
        this.expressions = expressions;
        this.completions = completions;
        this.cursors = cursors;
        this.entry = entry;
    }

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
        var reads = new Reads(model, completions, cursors, environment);
        try {
            var query =
                    CompiledQuery.of(model, expressions, entry, Selection.of(environment), reads);
            return DataFetcherResult.newResult().data(reads.answer(query)).build();
        } catch (ArgumentException wrong) {
            return wrong(wrong, environment);
        }
    }

    /** What a caller is told whose argument cannot be used. */
    static DataFetcherResult<Object> wrong(
            ArgumentException wrong, DataFetchingEnvironment environment) {
        return DataFetcherResult.newResult()
                .error(wrong.told(GraphqlErrorBuilder.newError(environment)))
                .build();
    }
}
