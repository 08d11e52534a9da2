package io.lianxin.query.explain;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.validation.ValidationError;

import java.util.List;

/** Times how graphql-java parses and validates an operation that is to be explained. */
public final class StageClock extends SimplePerformantInstrumentation {

    /** A clock; it keeps nothing itself. */
    public StageClock() {}

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return timed(parameters);
    }

    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        return timed(parameters);
    }

    private static <T> InstrumentationContext<T> timed(
            InstrumentationExecutionParameters parameters) {
        Stages stages = parameters.getGraphQLContext().get(Stages.class);
        if (stages == null) {
            return SimpleInstrumentationContext.noOp();
        }
        long from = System.nanoTime();
        return SimpleInstrumentationContext.whenCompleted(
                (done, failed) -> stages.took(Stages.Stage.PARSE, "", System.nanoTime() - from));
    }
}
