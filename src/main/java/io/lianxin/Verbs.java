package io.lianxin;

import io.lianxin.ingest.command.Call;
import io.lianxin.ingest.command.CheckVerb;
import io.lianxin.ingest.command.CoverageVerb;
import io.lianxin.ingest.command.HelpVerb;
import io.lianxin.ingest.command.LoadVerb;
import io.lianxin.ingest.command.LocateVerb;
import io.lianxin.ingest.command.NewPageVerb;
import io.lianxin.ingest.command.Verb;

import org.springframework.boot.SpringApplication;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** The one door of the commands: the first word of the command line says which. */
final class Verbs {

    private static final String SERVE = "serve";
    private static final List<Verb> KNOWN =
            List.of(
                    new CheckVerb(),
                    new CoverageVerb(),
                    new LocateVerb(),
                    new NewPageVerb(),
                    new LoadVerb());

    private Verbs() {}

    /** Whether the program will go on serving, rather than do something and end. */
    static boolean serves(String... arguments) {
        return arguments.length == 0 || arguments[0].equals(SERVE) || arguments[0].startsWith("--");
    }

    /** Runs the verb; the result is the exit code, or -1 where the program goes on serving. */
    static int run(String[] arguments, PrintStream out) {
        UnsafeNotice.omit();
        var words = Arrays.asList(arguments);
        if (words.isEmpty() || words.getFirst().startsWith("--")) {
            return words.contains("--help") ? help(out) : serve(words);
        }
        var rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case SERVE -> serve(rest);
            case "help" -> help(out);
            case String name ->
                    KNOWN.stream()
                            .filter(verb -> verb.name().equals(name))
                            .findFirst()
                            .map(verb -> run(verb, rest, out))
                            .orElseGet(() -> unknown(name, out));
        };
    }

    private static int run(Verb verb, List<String> rest, PrintStream out) {
        return rest.contains("--help") ? verb.usage(out) : verb.run(Call.of(rest), out);
    }

    private static int serve(List<String> arguments) {
        SpringApplication.run(LianxinApplication.class, arguments.toArray(String[]::new));
        return -1;
    }

    private static int help(PrintStream out) {
        return new HelpVerb(KNOWN).run(Call.of(List.of()), out);
    }

    private static int unknown(String name, PrintStream out) {
        out.println("There is no verb `" + name + "`.");
        help(out);
        return Verb.USAGE;
    }
}
