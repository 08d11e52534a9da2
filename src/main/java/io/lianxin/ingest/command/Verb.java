package io.lianxin.ingest.command;

import java.io.PrintStream;

/** One command of {@code java -jar lianxin.jar <verb>}. */
public interface Verb {

    /** All is well. */
    int FINE = 0;

    /** The files or the input are at fault. */
    int FAULTS = 1;

    /** The command line is at fault. */
    int USAGE = 2;

    /**
     * The word that calls it.
     *
     * @return lower-case, with hyphens
     */
    String name();

    /**
     * What may follow the word.
     *
     * @return the arguments as a reader would write them; empty where none may
     */
    String arguments();

    /**
     * What it does.
     *
     * @return one sentence
     */
    String sentence();

    /**
     * Does it.
     *
     * @param call the arguments and settings
     * @param out takes what it prints
     * @return {@link #FINE}, {@link #FAULTS} or {@link #USAGE}
     */
    int run(Call call, PrintStream out);

    /**
     * Says how it is to be called.
     *
     * @param out takes the line
     * @return {@link #USAGE}
     */
    default int usage(PrintStream out) {
        out.println("Usage: java -jar lianxin.jar " + name() + " " + arguments());
        return USAGE;
    }
}
