package io.lianxin.ingest.command;

import java.io.PrintStream;
import java.util.List;

/** {@code help}: lists the verbs. */
public final class HelpVerb implements Verb {

    private final List<Verb> others;

    /**
     * The verb.
     *
     * @param others all other verbs
     */
    public HelpVerb(List<Verb> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String sentence() {
        return "Lists the verbs.";
    }

    @Override
    public int run(Call call, PrintStream out) {
        out.println("java -jar lianxin.jar <verb>, or without a verb: serve");
        others.forEach(verb -> print(verb, out));
        print(this, out);
        out.println();
        out.println(
                "Settings, on the command line (--lianxin.corpus=pages) or in the environment"
                        + " (LIANXIN_CORPUS=pages):");
        out.println("  lianxin.seed-data  the records' files, usually seed-data");
        out.println("  lianxin.schema     the schema's files, usually schema");
        out.println(
                "  lianxin.corpus     the pages' texts, usually ../shared/seeds if it is there");
        return FINE;
    }

    private static void print(Verb verb, PrintStream out) {
        out.println();
        out.println(("  " + verb.name() + " " + verb.arguments()).stripTrailing());
        out.println("      " + verb.sentence());
    }
}
