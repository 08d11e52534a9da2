package io.lianxin.web.start;

import graphql.schema.GraphQLSchema;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the engine small questions while the web server starts, so that the first reader does not
 * wait for classes to load and for the database's first plans.
 */
@Component
@ConditionalOnProperty(name = "lianxin.warm-up", matchIfMissing = true)
final class WarmUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final String ONE = "(first: 1) { nodes { __typename } } }";
    private static final String SEARCH = "search";
    private static final String SOMETHING = "(text: \"zz\", first: 1) { hits { score } } }";

    private final GraphQlSource source;
    private final ExecutionGraphQlService execution;
    private volatile boolean running;

    WarmUp(GraphQlSource source, ExecutionGraphQlService execution) {
        this.source = source;
        this.execution = execution;
    }

    @Override
    public void start() {
        running = true;
        var texts = questions(source.schema());
        Thread.ofPlatform().daemon().name("warm-up").start(() -> texts.forEach(this::ask));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the record is loaded, before the web server starts. */
    @Override
    public int getPhase() {
        return 1;
    }

    /** One record of the first connection that the schema offers, and a search. */
    static List<String> questions(GraphQLSchema schema) {
        var fields = schema.getQueryType().getFieldDefinitions();
        var list =
                fields.stream()
                        .filter(field -> field.getArgument("first") != null)
                        .filter(field -> !field.getName().equals(SEARCH))
                        .limit(1)
                        .map(field -> "{ " + field.getName() + ONE);
        var search =
                fields.stream()
                        .filter(field -> field.getName().equals(SEARCH))
                        .map(field -> "{ " + SEARCH + SOMETHING);
        return Stream.concat(list, search).toList();
    }

    private void ask(String question) {
        try {
            execution
                    .execute(
                            new DefaultExecutionGraphQlRequest(
                                    question, null, null, null, "warm-up", null))
                    .block();
        } catch (RuntimeException failed) {
            LOG.debug("The warm-up failed", failed);
        }
    }
}
