package io.lianxin.privacy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** All that a repository keeps: every version of every file, every path, every message. */
final class History {

    private static final Path GIT = Path.of(".git");

    private History() {}

    /** Whether this is a repository, and git is there to read it. */
    static boolean isThere() throws IOException, InterruptedException {
        if (!Files.exists(GIT)) {
            return false;
        }
        try {
            return git("rev-parse", "--git-dir").waitFor() == 0;
        } catch (IOException noProgram) {
            return false;
        }
    }

    /**
     * Reads every object, also those that no branch reaches.
     *
     * @param taker takes what each is (its hash and kind) and what it holds
     * @return how many there are
     */
    static int read(BiConsumer<String, byte[]> taker) throws IOException, InterruptedException {
        var git = git("cat-file", "--batch", "--batch-all-objects", "--unordered");
        git.getOutputStream().close();
        int count = 0;
        try (var objects = new DataInputStream(new BufferedInputStream(git.getInputStream()))) {
            for (var head = line(objects); !head.isEmpty(); head = line(objects)) {
                int size = Integer.parseInt(head.substring(head.lastIndexOf(' ') + 1));
                taker.accept(head, objects.readNBytes(size));
                objects.readNBytes(1);
                count++;
            }
        }
        if (git.waitFor() != 0) {
            throw new IOException("git cat-file broke off after " + count + " objects");
        }
        return count;
    }

    /** Names of branches and tags, and what they point to. */
    static byte[] references() throws IOException {
        return git("for-each-ref").getInputStream().readAllBytes();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
            line.append((char) each);
        }
        return line.toString();
    }

    private static Process git(String... words) throws IOException {
        var command = new ArrayList<String>();
        command.add("git");
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
