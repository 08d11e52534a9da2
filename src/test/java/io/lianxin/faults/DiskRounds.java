package io.lianxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.LianxinApplication;
import io.lianxin.support.process.ChildProgram;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** On a small disk in memory, which only root may make; skipped loudly elsewhere. */
@DisplayName("A full disk is told, and loses nothing")
class DiskRounds {

    private static final int MEGABYTE = 1 << 20;

    private Path disk = Path.of("");

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createTempDirectory("lianxin-disk");
        var is = run("mount", "-t", "tmpfs", "-o", "size=900m", "tmpfs", disk.toString());
        if (is != 0) {
            System.err.println("THE FULL DISK WAS SKIPPED: only root may mount a small one.");
        }
        Assumptions.assumeTrue(is == 0);
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
        Files.deleteIfExists(disk);
    }

    @Test
    void itIsNotReadyWhileTheDiskIsFullAndReadyAgainWhenItIsNot() throws Exception {
        try (var program = Served.start("--lianxin.data=" + disk.resolve("data"))) {
            assertThat(program.get("/health/ready").status()).isEqualTo(200);
            var filler = disk.resolve("filler");
            fill(filler);
            var down = program.until("/health/ready", 503);
            Report.line("disk full, `/health/ready`", "503 within 5 s", Report.seconds(down));
            assertThat(program.get("/health/ready").body()).contains("The disk of the data");
            Report.line(
                    "disk full, a question",
                    "an answer or a typed error",
                    program.ask(Served.SMALL).status());
            Files.delete(filler);
            var ready = program.until("/health/ready", 200);
            Report.line("room again, `/health/ready`", "200 within 30 s", Report.seconds(ready));
            assertThat(program.ask(Served.SMALL).status()).isEqualTo(200);
            assertThat(program.terminate().status()).isEqualTo(143);
        }
        try (var again = Served.start("--lianxin.data=" + disk.resolve("data"))) {
            assertThat(again.ask(Served.SMALL).body()).contains("\"totalCount\"");
        }
    }

    @Test
    void aLoadForWhichThereIsNoRoomSaysSoAndTheNextOneSucceeds() throws Exception {
        var filler = disk.resolve("filler");
        Files.createFile(filler);
        fillBut(filler, 40);
        try (var full = load("--lianxin.graph.free-space=0B")) {
            var lines = full.readUntil(null);
            Report.line(
                    "a load that fills the disk",
                    "a typed error",
                    "exit " + full.exitCode() + ": " + lines.getLast());
            assertThat(full.exitCode()).isNotZero();
            assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
        }
        try (var refused = load("--lianxin.graph.free-space=890MB")) {
            assertThat(refused.readUntil(null))
                    .anyMatch(line -> line.startsWith("The disk of the data directory"));
            assertThat(refused.exitCode()).isNotZero();
        }
        Files.delete(filler);
        try (var again = load()) {
            again.readUntil(null);
            assertThat(again.exitCode()).isZero();
        }
    }

    private ChildProgram load(String... settings) throws IOException {
        var arguments = new String[settings.length + 2];
        arguments[0] = "load";
        arguments[1] = "--lianxin.data=" + disk.resolve("data");
        System.arraycopy(settings, 0, arguments, 2, settings.length);
        return ChildProgram.start(LianxinApplication.class, jar -> true, arguments);
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            var zeros = new byte[MEGABYTE];
            while (true) {
                out.write(zeros);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space");
        }
    }

    private void fillBut(Path filler, int megabytes) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            var zeros = new byte[MEGABYTE];
            while (Files.getFileStore(disk).getUsableSpace() > (long) megabytes * MEGABYTE) {
                out.write(zeros);
            }
        }
    }

    private static int run(String... command) throws Exception {
        var process = new ProcessBuilder(command).inheritIO().start();
        process.waitFor(1, TimeUnit.MINUTES);
        return process.exitValue();
    }
}
