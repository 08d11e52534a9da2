package io.lianxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.faults.Served.Told;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@DisplayName("Slow questions and too many of them keep nobody from being answered")
class CrowdRounds {

    private static final String CHEAP = "{\"query\": \"{ issues(first: 1) { nodes { id } } }\"}";
    private static final int CROWD = 50;

    @Test
    void fiftySlowQuestionsDoNotKeepASmallOneWaiting(@TempDir Path directory) throws Exception {
        try (var program =
                Served.start("--lianxin.data=" + directory, "--lianxin.cache.answers=0B")) {
            var slow = slow(program);
            for (int i = 0; i < 300; i++) {
                program.ask(CHEAP);
            }
            for (int i = 0; i < 5; i++) {
                program.ask(slow);
            }
            var alone = sorted(program.askFor(Duration.ofSeconds(5), 1, CHEAP));
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            var crowd =
                    CompletableFuture.supplyAsync(
                            () -> asked(program, Duration.ofSeconds(22), CROWD, slow), threads);
            Thread.sleep(1000);
            var cheap = program.askFor(Duration.ofSeconds(20), 1, CHEAP);
            var among = sorted(cheap);
            var slowOnes = crowd.join();
            var refused = slowOnes.stream().filter(told -> told.status() == 503).toList();
            var answered = slowOnes.stream().filter(told -> told.status() == 200).toList();
            Report.line("a small question alone (" + alone.size() + ")", "–", "p99 " + p99(alone));
            Report.line(
                    "a small question among " + CROWD + " slow ones (" + among.size() + ")",
                    "p99 ≤ 200 ms",
                    "p99 " + p99(among) + ", slowest " + among.getLast() + " ms");
            Report.line(
                    "the slow ones meanwhile",
                    "answered, or 503",
                    answered.size()
                            + " answered (median "
                            + half(answered)
                            + " ms), "
                            + refused.size()
                            + " refused (median "
                            + half(refused)
                            + " ms)");
            assertThat(cheap).allMatch(told -> told.status() == 200);
            assertThat(p99(among)).isLessThanOrEqualTo(200);
            assertThat(answered.size() + refused.size()).isEqualTo(slowOnes.size());
        }
    }

    private static List<Told> asked(Served program, Duration time, int askers, String body) {
        try {
            return program.askFor(time, askers, body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** As dear as may be asked. */
    private static String slow(Served program) throws Exception {
        String slow = "";
        for (int parts = 1; parts <= 16; parts *= 2) {
            var asked =
                    IntStream.range(0, parts)
                            .mapToObj(CrowdRounds::part)
                            .collect(Collectors.joining(" ", "{\"query\": \"{ ", " }\"}"));
            var told = program.ask(asked);
            var cost =
                    new JsonMapper()
                            .readTree(told.body())
                            .at("/extensions/cost/estimated")
                            .asLong();
            if (told.status() != 200 || told.body().startsWith("{\"errors\"") || cost == 0) {
                break;
            }
            slow = asked;
            Report.line(
                    "a slow question of " + parts + " parts",
                    "–",
                    "cost " + cost + ", " + Report.seconds(program.ask(asked).took()));
        }
        return slow;
    }

    private static String part(int number) {
        return "a%1$d: issues(first: %2$d) { nodes { id citations(first: 100) { nodes { at surface } } handling(first: 100) { nodes { type citations(first: 100) { nodes { at surface } } } } } }"
                .formatted(number, 100 - number);
    }

    private static List<Long> sorted(List<Told> told) {
        var times = new ArrayList<>(told.stream().map(each -> each.took().toMillis()).toList());
        times.sort(null);
        return times;
    }

    private static long p99(List<Long> sorted) {
        return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    }

    private static Object half(List<Told> told) {
        return told.isEmpty() ? "–" : sorted(told).get(told.size() / 2);
    }
}
