package io.lianxin.query;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.cost.CostExceeded;
import io.lianxin.query.page.CursorKey;
import io.lianxin.query.selection.Selection;

import org.jspecify.annotations.Nullable;

/** Answers a root field, and tells what is wrong with it. */
final class RootFetcher implements DataFetcher<DataFetcherResult<Object>> {

    /** What a root field asks for. */
    @FunctionalInterface
    interface Root {

        /** Reads it. */
        @Nullable Object answer(Selection selection, GraphQLSchema schema, Reads reads);
    }

    private final SchemaModel model;
    private final Completions completions;
    private final CursorKey cursors;
    private final Root root;

    RootFetcher(SchemaModel model, Completions completions, CursorKey cursors, Root root) {
        this.model = model;
        this.completions = completions;
        this.cursors = cursors;
        this.root = root;
    }

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
        var reads = new Reads(model, completions, cursors, environment);
        var result = DataFetcherResult.newResult();
        try {
            result.data(
                    root.answer(Selection.of(environment), environment.getGraphQLSchema(), reads));
        } catch (ArgumentException wrong) {
            result.error(wrong.told(GraphqlErrorBuilder.newError(environment)));
        } catch (CostExceeded dear) {
            result.error(dear.told());
        }
        return result.build();
    }
}
