package io.lianxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.LianxinApplication;
import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.graph.embedded.EmbeddedMemory;
import io.lianxin.support.process.ChildProgram;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** As many rounds as {@code -Dfaults.rounds} says; the seed is printed, and can be given. */
@DisplayName("A load that is killed is there whole or not at all")
class KillRounds {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 100);
    private static final long SEED = Long.getLong("faults.seed", 20261122L);

    @Test
    void nothingIsHalfThereAfterKill9WhileLoading() throws Exception {
        var random = new Random(SEED);
        var whole = Files.createTempDirectory("lianxin-kill");
        long begun = System.nanoTime();
        load(whole).readUntil(null);
        long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        long records = records(whole);
        remove(whole);
        assertThat(records).isPositive();
        int empty = 0;
        int full = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var directory = Files.createTempDirectory("lianxin-kill");
            try (var loading = load(directory)) {
                Thread.sleep((long) (took * (0.3 + 0.7 * random.nextDouble())));
                loading.kill();
            }
            long there = records(directory);
            assertThat(there).as("round " + round + " of seed " + SEED).isIn(0L, records);
            if (there == 0) {
                empty++;
            } else {
                full++;
            }
            try (var again = load(directory)) {
                again.readUntil(null);
                assertThat(again.exitCode()).as("round " + round + " of seed " + SEED).isZero();
            }
            assertThat(records(directory)).isEqualTo(records);
            remove(directory);
        }
        Report.line(
                "kill -9 while loading "
                        + records
                        + " records, "
                        + ROUNDS
                        + " rounds, seed "
                        + SEED,
                "0 half-applied",
                "0; " + empty + " not at all, " + full + " whole, all loaded at the next start");
    }

    private static ChildProgram load(Path directory) throws Exception {
        return ChildProgram.start(
                LianxinApplication.class, jar -> true, "load", "--lianxin.data=" + directory);
    }

    private static long records(Path directory) {
        try (var database = EmbeddedDatabase.start(directory, EmbeddedMemory.ofHeap(64L << 20));
                var reading = database.api().beginTx();
                var counted = reading.execute("MATCH (n:Node) RETURN count(n) AS records")) {
            return Long.parseLong(String.valueOf(counted.next().get("records")));
        }
    }

    private static void remove(Path directory) throws Exception {
        FileSystemUtils.deleteRecursively(directory);
    }
}
