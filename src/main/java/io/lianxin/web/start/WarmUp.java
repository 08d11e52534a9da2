package io.lianxin.web.start;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Asks the engine one small question while the web server starts, so that the first reader does not
 * wait for classes to load and for the database's first plan.
 */
@Component
@ConditionalOnProperty(name = "lianxin.warm-up", matchIfMissing = true)
final class WarmUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

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
        question(source.schema())
                .ifPresent(text ->
                        Thread.ofPlatform().daemon().name("warm-up").start(() -> ask(text)));
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

    /** One record of the first connection that the schema offers. */
    static Optional<String> question(GraphQLSchema schema) {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("first") != null)
                .map(GraphQLFieldDefinition::getName)
                .findFirst()
                .map(name -> "{ " + name + "(first: 1) { nodes { __typename } } }");
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
