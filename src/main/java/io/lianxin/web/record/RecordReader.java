package io.lianxin.web.record;

import io.lianxin.graph.limit.Deadline;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.web.graphql.UnansweredException;
import io.lianxin.web.record.RecordPage.Link;
import io.lianxin.web.record.RecordPage.Relation;
import io.lianxin.web.record.RecordPage.Several;
import io.lianxin.web.record.RecordPage.Value;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Asks the engine for all of a record, by a query that follows from the schema's model. */
@Component
class RecordReader {

    /** No record's id, as long as theirs: the database keeps a plan for each order of length. */
    private static final String NOBODY = "a-record-that-is-nowhere";

    /** The statements are the program's own, and the first of each noun waits for its plan. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(RecordReader.class);

    private final boolean warm;
    private final SchemaModel model;
    private final ExecutionGraphQlService execution;
    private final RecordQuery query;
    private final NetworkStarts starts;

    RecordReader(SchemaModel model, ExecutionGraphQlService execution, Environment environment) {
        this.warm = environment.getProperty("lianxin.warm-up", Boolean.class, true);
        this.model = model;
        this.execution = execution;
        this.query = new RecordQuery(model);
        this.starts = new NetworkStarts(model);
    }

    /**
     * Reads a record.
     *
     * @param id its id, or one that leads to it
     * @return the record; its id is another where the one asked for was given up
     */
    Optional<RecordPage> read(String id) {
        var kind = node(ask(RecordQuery.KIND, id), "node");
        var noun = kind == null ? null : model.nodes().get(text(kind, Contract.TYPE));
        if (kind == null || noun == null) {
            return Optional.empty();
        }
        var answer = ask(query.of(noun), id);
        var node = node(answer, "node");
        if (node == null) {
            return Optional.empty();
        }
        var whole = new HashMap<Object, @Nullable Object>(node);
        var support = node(answer, RecordQuery.SUPPORT);
        if (support != null) {
            whole.putAll(support);
        }
        return Optional.of(page(noun, whole, answer));
    }

    /**
     * Asks for no record of each noun once the program runs, so that no reader waits until the
     * database has planned the long statements: 1 to 5 seconds of a processor each. It rests as
     * long as it works.
     */
    @EventListener(ApplicationReadyEvent.class)
    void plan() {
        if (warm) {
            Thread.ofPlatform().daemon().name("record-plans").start(this::planAll);
        }
    }

    private void planAll() {
        for (var noun : model.nodes().values()) {
            var begin = System.nanoTime();
            try {
                ask(query.of(noun), NOBODY);
            } catch (RuntimeException failed) {
                LOG.debug("The statement of {} was not planned ahead", noun.name(), failed);
            }
            LockSupport.parkNanos(System.nanoTime() - begin);
        }
    }

    private ExecutionGraphQlResponse ask(String text, String id) {
        var request =
                new DefaultExecutionGraphQlRequest(
                        text, null, Map.of(Contract.ID, id), null, "record", null);
        var response =
                Deadline.present() == null
                        ? execution.execute(request).block()
                        : Deadline.after(PATIENCE, PATIENCE)
                                .call(() -> execution.execute(request).block());
        if (response != null) {
            UnansweredException.refuse(response);
        }
        if (response == null || !response.getErrors().isEmpty()) {
            throw new IllegalStateException(
                    "the record could not be read: "
                            + (response == null ? "no answer" : response.getErrors()));
        }
        return response;
    }

    private static @Nullable Map<?, ?> node(ExecutionGraphQlResponse response, String key) {
        return response.getData() instanceof Map<?, ?> data
                        && data.get(key) instanceof Map<?, ?> node
                ? node
                : null;
    }

    private RecordPage page(NodeType noun, Map<?, ?> node, ExecutionGraphQlResponse answer) {
        var values = new ArrayList<Value>();
        var relations = new ArrayList<Relation>();
        for (var field : noun.fields().values()) {
            var value = node.get(field.name());
            if (value == null
                    || Contract.isOfEveryRecord(field)
                    || Contract.isSupport(noun, field)) {
                continue;
            }
            if (field instanceof Field.Relationship || field instanceof Field.Through) {
                relations.add(relation(field, (Map<?, ?>) value));
            } else {
                values.add(new Value(field, value));
            }
        }
        var version = (Map<?, ?>) answer.getExtensions().get("record");
        return new RecordPage(
                noun,
                text(node, Contract.ID),
                text(node, Contract.CAPTION),
                values,
                relations.stream().filter(each -> each.total() > 0).toList(),
                links(node.get("ancestors")),
                several(noun, node, Contract.CITATIONS),
                several(noun, node, Contract.ABSENCES),
                starts.of(noun, node),
                version == null ? "" : text(version, "release"),
                version == null ? "" : text(version, "sha256"));
    }

    private static Relation relation(Field field, Map<?, ?> value) {
        if (value.containsKey(Contract.ID)) {
            return new Relation(field, 1, List.of(link(value, null)));
        }
        var links = links(value.containsKey("edges") ? value.get("edges") : value.get("nodes"));
        return new Relation(field, total(value), links);
    }

    private static List<Link> links(@Nullable Object list) {
        var links = new ArrayList<Link>();
        for (var each : list instanceof List<?> some ? some : List.of()) {
            var item = (Map<?, ?>) each;
            if (!item.containsKey("node")) {
                links.add(link(item, null));
            } else if (item.get("node") instanceof Map<?, ?> end) {
                links.add(link(end, link(item, null)));
            }
        }
        return links;
    }

    private static Link link(Map<?, ?> item, @Nullable Link via) {
        return new Link(
                text(item, Contract.ID),
                item.containsKey(Contract.TYPE) ? text(item, Contract.TYPE) : "",
                text(item, Contract.CAPTION),
                via);
    }

    @SuppressWarnings("unchecked") // GraphQL's objects have names as keys
    private Several several(NodeType noun, Map<?, ?> node, String name) {
        if (!(noun.fields().get(name) instanceof Field.Relationship to)
                || !Contract.isSupport(noun, to)
                || !(node.get(name) instanceof Map<?, ?> connection)
                || !(connection.get("nodes") instanceof List<?> list)) {
            return Several.NONE;
        }
        return new Several(
                model.node(to.target()), total(connection), (List<Map<String, Object>>) list);
    }

    private static int total(Map<?, ?> connection) {
        return connection.get("totalCount") instanceof Number number ? number.intValue() : 0;
    }

    private static String text(Map<?, ?> map, String name) {
        return String.valueOf(map.get(name));
    }
}
