package io.lianxin.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Loader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

@DatabaseTest
@TestPropertySource(properties = {"lianxin.cost.budget=1000000", "lianxin.http.draft=true"})
@DisplayName("Whatever is sent, nobody gets a server error, waits for long, or sees the inside")
class FuzzIT {

    /**
     * For all seeds together; -Dlianxin.fuzz.requests=300000 asks as many as a release is asked.
     */
    private static final int REQUESTS = Integer.getInteger("lianxin.fuzz.requests", 3_000);

    private static final int SEEDS = 3;
    private static final long MOST_MILLIS = 15_000;
    private static final Pattern INSIDE =
            Pattern.compile(
                    "\\b(?:java|javax|jakarta|tools|org|io|com)\\.[a-z]{1,60}\\.[a-zA-Z]|\\bgraphql\\.[a-z]+\\.|\\b[A-Za-z]{1,60}Exception\\b|\\bat"
                        + " [a-z.]+\\(|CYPHER 25|\\bMATCH \\(|"
                        + "Neo\\.[A-Z]|/(?:tmp|home|root|var|usr)/");

    /** A word of the GraphQL library for kinds of errors. */
    private static final Pattern CLASSIFICATION = Pattern.compile("\"classification\":\"\\w+\"");

    private final QueryEngine engine;
    @LocalServerPort private int port;

    FuzzIT(@Autowired QueryEngine engine) {
        this.engine = engine;
    }

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyAnswerIsOneForACaller(long seed) throws Exception {
        var requests = new RandomRequests(engine.schema(), seed);
        var http = new Http(port);
        var took = new long[REQUESTS / SEEDS];
        var statuses = new TreeMap<Integer, Integer>();
        for (int i = 0; i < took.length; i++) {
            var asked = requests.next();
            long begun = System.nanoTime();
            var answer = http.send(asked.method(), asked.address(), asked.body(), asked.headers());
            took[i] = (System.nanoTime() - begun) / 1_000_000;
            statuses.merge(answer.status(), 1, Integer::sum);
            assertThat(answer.status())
                    .as("seed %d, request %d: %s%n%s", seed, i, asked, answer.body())
                    .isLessThan(500);
            assertThat(inside(answer.body(), asked))
                    .as("seed %d, request %d: %s%n%s", seed, i, asked, answer.body())
                    .isEmpty();
            assertThat(took[i])
                    .as("seed %d, request %d: %s", seed, i, asked)
                    .isLessThan(MOST_MILLIS);
        }
        Arrays.sort(took);
        System.out.printf(
                "seed %d: %d requests, %s, p50 %d ms, p99 %d ms, most %d ms%n",
                seed,
                took.length,
                statuses,
                took[took.length / 2],
                took[took.length * 99 / 100],
                took[took.length - 1]);
        assertThat(statuses).containsKeys(200, 400);
        assertThat(http.ask(Map.of("query", "{ __typename }"), Http.PLAIN).status()).isEqualTo(200);
    }

    /** What of the inside an answer shows that was not in the request. */
    private static String inside(String body, RandomRequests.Asked asked) {
        var sent = asked.body() + asked.address();
        return INSIDE.matcher(CLASSIFICATION.matcher(body).replaceAll(""))
                .results()
                .map(found -> found.group())
                .filter(found -> !sent.contains(found))
                .findFirst()
                .orElse("");
    }
}
