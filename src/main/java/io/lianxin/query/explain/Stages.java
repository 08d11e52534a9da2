package io.lianxin.query.explain;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How long the stages of one operation took; it stands in the GraphQL context under its own class
 * where an explanation is wanted.
 */
public final class Stages {

    private final Map<String, Long> nanos = new HashMap<>();

    /** What can be timed before the database is asked. */
    public enum Stage {
        /** The text becomes a valid document, or one is found that is known. */
        PARSE,
        /** A root field becomes a plan, the plan a statement, or a kept one is found. */
        COMPILE
    }

    /**
     * Times a stage where an explanation is wanted.
     *
     * @param context the operation's context
     * @param stage the stage
     * @param field the root field's result key; empty for the whole operation
     * @param work the stage's work
     * @param <T> what comes of it
     * @return what comes of the work
     */
    public static <T extends @Nullable Object> T timed(
            GraphQLContext context, Stage stage, String field, Supplier<T> work) {
        Stages stages = context.get(Stages.class);
        if (stages == null) {
            return work.get();
        }
        long from = System.nanoTime();
        try {
            return work.get();
        } finally {
            stages.took(stage, field, System.nanoTime() - from);
        }
    }

    /**
     * Notes how long a stage took, beside what was noted of it before.
     *
     * @param stage the stage
     * @param field the root field's result key; empty for the whole operation
     * @param took in nanoseconds
     */
    public void took(Stage stage, String field, long took) {
        nanos.merge(stage + field, took, Long::sum);
    }

    /** In milliseconds, to a thousandth; 0 where it was not noted. */
    private double millis(Stage stage, String field) {
        return millis(nanos.getOrDefault(stage + field, 0L));
    }

    private static double millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMicros(nanos) / 1000.0;
    }

    /**
     * All stages of a root field, in milliseconds.
     *
     * @param parse the text becomes a valid document, or one is found; of the whole operation
     * @param compile the field, or the whole operation, becomes statements, or kept ones are found
     * @param database the statement is profiled, which takes longer than running it
     * @param answer the rows become the answer
     */
    public record Times(double parse, double compile, double database, double answer) {}

    /**
     * All stages of a root field.
     *
     * @param field its result key
     * @param database how long its statement took, in nanoseconds
     * @param answer how long its answer took, in nanoseconds
     * @return in milliseconds
     */
    public Times times(String field, long database, long answer) {
        return new Times(
                millis(Stage.PARSE, ""),
                Math.max(millis(Stage.COMPILE, field), millis(Stage.COMPILE, "")),
                millis(database),
                millis(answer));
    }
}
