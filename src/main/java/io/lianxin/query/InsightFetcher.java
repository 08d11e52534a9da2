package io.lianxin.query;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.cost.CostExceeded;
import io.lianxin.query.page.CursorKey;
import io.lianxin.query.selection.DayCheck;
import io.lianxin.query.selection.Selection;

import java.util.function.UnaryOperator;

/** Answers a root field by an insight, and completes the records that it found. */
final class InsightFetcher implements DataFetcher<DataFetcherResult<Object>> {

    private final SchemaModel model;
    private final UnaryOperator<String> expressions;
    private final Completions completions;
    private final CursorKey cursors;
    private final Insight insight;

    InsightFetcher(
            SchemaModel model,
            UnaryOperator<String> expressions,
            Completions completions,
            CursorKey cursors,
            Insight insight) {
        this.model = model;
        this.expressions = expressions;
        this.completions = completions;
        this.cursors = cursors;
        this.insight = insight;
    }

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
        var selection = Selection.of(environment);
        try {
            var answer =
                    selection.placed(() -> {
                        DayCheck.check(selection);
                        return answer(environment, selection);
                    });
            return DataFetcherResult.newResult().data(answer).build();
        } catch (ArgumentException wrong) {
            return RootFetcher.wrong(wrong, environment);
        } catch (CostExceeded dear) {
            return DataFetcherResult.newResult().error(dear.told()).build();
        }
    }

    private Object answer(DataFetchingEnvironment environment, Selection selection) {
        var reads = new Reads(model, completions, cursors, environment);
        var found = insight.find(new Question(model, expressions, reads, environment));
        return new InsightAnswer(model, expressions, reads, environment.getArgument("asOf"))
                .complete(environment.getFieldType(), selection, found);
    }
}
