package io.lianxin.support.process;

import io.lianxin.LianxinApplication;

import java.util.Arrays;
import java.util.stream.Stream;

/** The real program for child processes, without data and on a free port. */
public class WholeProgram {

    /**
     * Starts the program and says so.
     *
     * @param arguments settings, as for the real program
     */
    public static void main(String[] arguments) {
        var hasPort = Arrays.stream(arguments).anyMatch(each -> each.startsWith("--server.port="));
        LianxinApplication.main(
                Stream.concat(
                                Stream.of(
                                        hasPort ? "--server.address=127.0.0.1" : "--server.port=0",
                                        "--lianxin.load=never"),
                                Arrays.stream(arguments))
                        .toArray(String[]::new));
        System.out.println(GraphOnly.READY);
    }
}
