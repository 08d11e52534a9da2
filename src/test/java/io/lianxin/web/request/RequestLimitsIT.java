package io.lianxin.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.query.limit.Bombs;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@DatabaseTest
@DisplayName("A request beyond a limit is told which, and takes neither time nor memory")
class RequestLimitsIT {

    private static final long MOST_MILLIS = 750;
    private static final long MOST_HEAP = 150L * 1024 * 1024;
    private static final String QUESTION = "query($v: String) { __typename }";

    static final List<String> BOMBS = List.copyOf(Bombs.all().keySet());

    private final StatementRecorder statements;
    @LocalServerPort private int port;

    RequestLimitsIT(@Autowired StatementRecorder statements) {
        this.statements = statements;
    }

    @ParameterizedTest
    @FieldSource("BOMBS")
    void aDocumentBeyondALimitIsRefusedSoonInBothTypes(String name) throws Exception {
        var bomb = String.valueOf(Bombs.all().get(name));
        var limit = name.substring(0, name.indexOf(':'));
        statements.clear();
        var plain = http().ask(bomb, Http.PLAIN);
        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.type()).startsWith(Http.PLAIN);
        assertThat(plain.limit()).isEqualTo(limit);
        assertThat(plain.code()).isEqualTo("OPERATION_TOO_LARGE");
        long begun = System.nanoTime();
        // other text, so that nothing is known of it
        var other = http().ask(bomb.replaceFirst("\\{", "{\n"), Http.GRAPHQL);
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(MOST_MILLIS);
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.type()).startsWith(Http.GRAPHQL);
        assertThat(other.limit()).isEqualTo(limit);
        assertThat(other.json().has("data")).isFalse();
        assertThat(statements.statements()).isEmpty();
    }

    @Test
    void manyBombsLeaveNoMemoryBehind() throws Exception {
        http().ask("{ __typename }", Http.PLAIN);
        long before = heap();
        for (int round = 0; round < 5; round++) {
            for (var bomb : Bombs.all().values()) {
                http().ask(bomb + "\n".repeat(round), Http.PLAIN);
            }
        }
        assertThat(heap() - before).isLessThan(MOST_HEAP);
    }

    @Test
    void aLargeBodyIsRefusedWhetherOrNotItsLengthIsTold() throws Exception {
        var just = body("x".repeat(256 * 1024 - body("").length()));
        assertThat(just).hasSize(256 * 1024);
        assertThat(http().post(just, Http.PLAIN).status()).isEqualTo(200);
        assertThat(http().chunked(just).status()).isEqualTo(200);
        for (var large : List.of(just + " ", body("x".repeat(20_000_000)))) {
            for (var answer : List.of(http().post(large, Http.GRAPHQL), http().chunked(large))) {
                assertThat(answer.status()).isEqualTo(413);
                assertThat(answer.type()).startsWith(Http.PLAIN);
                assertThat(answer.code()).isEqualTo("REQUEST_TOO_LARGE");
                assertThat(answer.limit()).isEqualTo("body");
                assertThat(answer.error().path("message").asString())
                        .startsWith("The body has more than 262,144 bytes. ");
            }
        }
    }

    @Test
    void aLongAddressIsRefused() throws Exception {
        var variables = "{\"v\": \"%s\"}".formatted("x".repeat(17_000));
        var answer = http().get(Map.of("query", QUESTION, "variables", variables), Http.PLAIN);
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.code()).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(answer.limit()).isEqualTo("address");
    }

    @Test
    void whatTheServerRefusesIsJsonToo() throws Exception {
        var answer = http().get(Map.of("query", "{a" + "x".repeat(80_000) + "}"), Http.PLAIN);
        assertThat(answer.status()).isBetween(400, 431);
        assertThat(answer.type()).startsWith(Http.PLAIN);
        assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
        assertThat(answer.body()).doesNotContain("Tomcat", "apache", "\tat ", "<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepJsonIsRefused(String open) throws Exception {
        for (int levels : new int[] {65, 100_000 / open.length()}) {
            var close = open.equals("[") ? "]" : "}";
            var deep = open.repeat(levels) + "1" + close.repeat(levels);
            var answer =
                    http().post(
                                    "{\"query\": \"%s\", \"variables\": {\"v\": %s}}"
                                            .formatted(QUESTION, deep),
                                    Http.PLAIN);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
            assertThat(answer.limit()).isEqualTo("jsonDepth");
        }
    }

    @Test
    void aPageBeyondTheLimitIsToldWhatFits() throws Exception {
        var answer = http().ask("{ places(first: 1000000) { nodes { id } } }", Http.GRAPHQL);
        assertThat(answer.code()).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.error().path("message").asString())
                .isEqualTo(
                        "Argument `first`: 1000000 is not between 0 and 100. Ask for at most 100"
                                + " and go on with the cursor.");
        assertThat(answer.error().path("path").path(0).asString()).isEqualTo("places");
    }

    @Test
    void theApiTellsItsLimits() throws Exception {
        var answer =
                http().ask(
                                "{ limits { all { name value unit description { zh en } } } }",
                                Http.PLAIN);
        var limits = answer.json().path("data").path("limits").path("all");
        assertThat(limits.valueStream().map(each -> each.path("name").asString()))
                .containsExactly(
                        "body",
                        "address",
                        "depth",
                        "fields",
                        "aliases",
                        "rootFields",
                        "directives",
                        "fragments",
                        "definitions",
                        "valueDepth",
                        "tokens",
                        "blanks",
                        "characters",
                        "page",
                        "cost",
                        "statementTime");
        assertThat(limits.path(0).path("value").asInt()).isEqualTo(262_144);
        assertThat(limits.path(2).path("description").path("zh").asString()).contains("层");
    }

    /** The database would plan such a statement for half a minute. */
    @ParameterizedTest
    @ValueSource(strings = {"or", "and"})
    void manyConditionsAreRefusedBeforeTheyAreAsked(String all) throws Exception {
        assertThat(conditioned(all, 20).json().path("data").path("places").isObject()).isTrue();
        statements.clear();
        var answer = conditioned(all, 5000);
        assertThat(answer.code()).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.error().path("message").asString())
                .isEqualTo(
                        "Argument `filter`: the root field has more than 500 conditions and keys."
                                + " Ask for many values by one `in: [...]`, or in several"
                                + " operations.");
        assertThat(statements.statements()).isEmpty();
    }

    private Http.Answer conditioned(String all, int conditions) throws Exception {
        var each =
                IntStream.range(0, conditions)
                        .mapToObj(i -> Map.of("id", Map.of("eq", "place-" + i)))
                        .toList();
        return http().ask(
                        Map.of(
                                "query",
                                "query($f: PlaceFilter) { places(filter: $f, first: 1) { nodes { id"
                                        + " } } }",
                                "variables",
                                Map.of("f", Map.of(all, each))),
                        Http.PLAIN);
    }

    private static String body(String value) {
        return "{\"query\": \"%s\", \"variables\": {\"v\": \"%s\"}}".formatted(QUESTION, value);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Http http() {
        return new Http(port);
    }
}
