package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Scripts of the front end that test it; what they say is what is wrong. */
public final class Scenes {

    private static final Path FRONTEND = Path.of("src/main/frontend");
    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
    private static final int MINUTES = 4;

    private Scenes() {}

    /**
     * Plays a script's scenes in Chromium.
     *
     * @param script its file under {@code test}
     * @param page the page that the build must have made, under {@code static}
     * @param port where the program answers
     * @param pictures the folder for its pictures
     * @return what is wrong; empty where nothing is
     */
    public static String play(String script, String page, int port, Path pictures)
            throws IOException, InterruptedException {
        assertThat(CHROMIUM)
                .as("Chromium, which the test drives: apt-get install chromium, or set CHROMIUM")
                .isExecutable();
        assertThat(Path.of("target/classes/static", page))
                .as("the page: install Node.js 20 with npm, and build without -Dfast")
                .exists();
        var address = "http://127.0.0.1:" + port;
        return run("test/" + script, address, pictures.toAbsolutePath().toString());
    }

    /**
     * Runs Node.js in the front end's folder.
     *
     * @param arguments its arguments
     * @return what it says where it fails; empty where it does not
     */
    public static String run(String... arguments) throws IOException, InterruptedException {
        Path faults = Files.createTempFile("scenes", ".txt");
        var command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        Process scenes =
                new ProcessBuilder(command)
                        .directory(FRONTEND.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(faults.toFile())
                        .start();
        boolean isDone = scenes.waitFor(MINUTES, TimeUnit.MINUTES);
        scenes.descendants().forEach(ProcessHandle::destroyForcibly);
        scenes.destroyForcibly();
        String said = Files.readString(faults, StandardCharsets.UTF_8);
        Files.delete(faults);
        if (!isDone) {
            return said + "not done within four minutes";
        }
        return scenes.exitValue() == 0 ? "" : said;
    }
}
