package io.lianxin.web.start;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Asks the engine small questions while the web server starts, so that the first reader does not
 * wait for classes to load and for the database's first plans; and for a network and a path once it
 * serves, whose statements take seconds to plan.
 */
@Component
@ConditionalOnProperty(name = "lianxin.warm-up", matchIfMissing = true)
final class WarmUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final String ONE = "(first: 1) { nodes { __typename } } }";
    private static final String SEARCH = "search";
    private static final String SOMETHING = "(text: \"zz\", first: 1) { hits { score } } }";

    private static final int TRIED = 8;

    /** As the explorer asks. */
    private static final String NETWORK =
            """
            query ($from: ID!, $to: ID!) {
              neighborhood(ids: [$from], limit: 20) {
                nodes { id caption x y }
                edges { id first last citationCount via(first: 5) { id caption } }
              }
              paths(from: $from, to: $to, maxHops: 3) {
                paths { nodes { id caption } edges { id first last via(first: 5) { id caption } } }
              }
            }
            """;

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
        Thread.ofPlatform()
                .daemon()
                .name("warm-up")
                .start(() -> texts.forEach(text -> ask(text, Map.of())));
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
        var list = lists(schema).limit(1).map(name -> "{ " + name + ONE);
        var search =
                Stream.of(SEARCH)
                        .filter(name -> schema.getQueryType().getField(name) != null)
                        .map(name -> "{ " + name + SOMETHING);
        return Stream.concat(list, search).toList();
    }

    /** The root fields that list the records of a noun or interface. */
    private static Stream<String> lists(GraphQLSchema schema) {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("first") != null)
                .filter(field ->
                        GraphQLTypeUtil.unwrapNonNull(field.getType())
                                        instanceof GraphQLObjectType type
                                && type.getField("nodes") != null
                                && type.getField("pageInfo") != null)
                .map(GraphQLFieldDefinition::getName);
    }

    /** Draws the network of a record and looks for a path, once the program serves. */
    @EventListener(ApplicationReadyEvent.class)
    void draw() {
        Thread.ofPlatform().daemon().name("network-plans").start(this::drawOne);
    }

    /** Of the first noun that is drawn and has two records; a record drawn as a line has none. */
    private void drawOne() {
        for (var list : lists(source.schema()).limit(TRIED).toList()) {
            if (isDrawn(two(list))) {
                return;
            }
        }
    }

    private boolean isDrawn(List<?> two) {
        if (two.size() < 2) {
            return false;
        }
        var ends = Map.<String, @Nullable Object>of("from", two.get(0), "to", two.get(1));
        var answer = ask(NETWORK, ends);
        return answer != null && answer.getErrors().isEmpty();
    }

    private List<?> two(String list) {
        var answer = ask("{ " + list + "(first: 2) { nodes { id } } }", Map.of());
        List<Map<String, Object>> nodes =
                answer == null || !answer.isValid()
                        ? List.of()
                        : Objects.requireNonNullElse(
                                answer.field(list + ".nodes").getValue(), List.of());
        return nodes.stream().map(node -> node.get("id")).toList();
    }

    private @Nullable ExecutionGraphQlResponse ask(
            String question, Map<String, @Nullable Object> variables) {
        try {
            return execution
                    .execute(
                            new DefaultExecutionGraphQlRequest(
                                    question, null, variables, null, "warm-up", null))
                    .block();
        } catch (RuntimeException failed) {
            LOG.debug("The warm-up failed", failed);
            return null;
        }
    }
}
