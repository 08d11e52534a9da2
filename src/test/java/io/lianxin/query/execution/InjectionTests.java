package io.lianxin.query.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;

import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.insight.Insights;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.query.Completions;
import io.lianxin.query.QueryEngine;
import io.lianxin.query.page.CursorKey;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

@NullUnmarked
@DisplayName("No text of a caller changes a statement, at any argument that takes a text or an id")
class InjectionTests {

    /** -Dlianxin.injection.places=1000000 tries all; the gate tries as many, evenly chosen. */
    private static final int PLACES = Integer.getInteger("lianxin.injection.places", 1_500);

    private static final int AT_EACH = Integer.getInteger("lianxin.injection.payloads", 6);
    private static final String PLAIN = "plain";

    private static final List<String> BREAKS =
            List.of(
                    "", "'", "\"", "`", "')", "\"})", "`)", "\\'", "\\\"", "\\u0027", "\u2019",
                    "$p0 ", "*/ ", "\n", "\u0000'", "') }", "%27");
    private static final List<String> TAILS =
            List.of(
                    " RETURN 1 //",
                    " OR 1=1 --",
                    " DETACH DELETE n //",
                    " CREATE (:Intruder) RETURN 1 //",
                    " LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l //",
                    " CALL dbms.components() YIELD name RETURN name //",
                    " CALL apoc.load.json('http://127.0.0.1/') YIELD value RETURN value //",
                    " UNION MATCH (n) RETURN n //",
                    " SET n.name = 'x' //",
                    "; DROP DATABASE neo4j;",
                    "}) { __schema { types { name } } } #",
                    " AND n.name =~ '(a+)+$' //",
                    "<script>alert(1)</script>",
                    "${jndi:ldap://127.0.0.1/a}");

    private final QueryEngine engine =
            new QueryEngine(
                    SchemaReader.read(Path.of("schema")),
                    name -> "RETURN 1",
                    Completions.NONE,
                    Insights.all(),
                    CursorKey.newSecret());
    private final DirectExecution execution =
            engine.execution(
                    new Documents(engine.schema(), 4_000_000),
                    2_000,
                    (fault, field, error) -> error.message("failed").build());
    private final Set<String> insights = new HashSet<>();

    @Test
    void statementsAreTheSameForAllPayloads() {
        Insights.all().forEach(each -> insights.add(each.field()));
        var payloads = payloads();
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(200);
        var places = new TextPlaces(engine.schema()).all();
        assertThat(places).hasSizeGreaterThan(1_000);
        int step = Math.max(1, places.size() / PLACES);
        int tried = 0;
        int sent = 0;
        int turn = 0;
        for (int i = 0; i < places.size(); i += step) {
            var place = places.get(i);
            var plain = statements(place, PLAIN);
            sent += plain.isEmpty() ? 0 : 1;
            for (int j = 0; j < AT_EACH; j++) {
                var payload = payloads.get(turn++ % payloads.size());
                var texts = statements(place, payload);
                assertThat(texts)
                        .as("%s with %s", place, payload)
                        .noneMatch(text -> payload.length() > 3 && text.contains(payload));
                if (!insights.contains(place.root())) {
                    assertThat(texts).as("%s with %s", place, payload).isEqualTo(plain);
                }
                tried++;
            }
        }
        System.out.printf(
                "%d places, %d tried with %d texts of %d, statements at %d%n",
                places.size(), places.size() / step, tried, payloads.size(), sent);
        assertThat(sent).isGreaterThan(places.size() / step / 2);
    }

    private static List<String> payloads() {
        var payloads = new ArrayList<String>();
        BREAKS.forEach(each -> TAILS.forEach(tail -> payloads.add(each + tail)));
        return payloads;
    }

    /** The texts of all statements that an operation sends to an empty database. */
    private List<String> statements(TextPlaces.Place place, String value) {
        var session = new Session(new ArrayList<>());
        execution.execute(
                ExecutionInput.newExecutionInput(place.document())
                        .variables(Map.of("p", value))
                        .locale(Locale.ENGLISH)
                        .graphQLContext(context -> context.of(ReadSession.class, session))
                        .build());
        return session.texts;
    }

    /** A database that holds nothing and remembers what it was asked. */
    private record Session(List<String> texts) implements ReadSession {

        @Override
        public List<Row> read(Statement statement) {
            texts.add(statement.text());
            return List.of();
        }

        @Override
        public Profile profile(Statement statement) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReadSession another() {
            return null;
        }

        @Override
        public void close() {}
    }
}
