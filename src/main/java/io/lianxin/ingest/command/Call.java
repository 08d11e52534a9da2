package io.lianxin.ingest.command;

import io.lianxin.ingest.Folders;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What follows a verb on the command line.
 *
 * @param words what begins with no {@code --}
 * @param options what begins with {@code --}: settings such as {@code --lianxin.corpus=pages}, and
 *     the verb's own options
 */
public record Call(List<String> words, List<String> options) {

    private static final String OPTION = "--";

    /**
     * Takes a command line apart.
     *
     * @param arguments all that follows the verb
     * @return words and options
     */
    public static Call of(List<String> arguments) {
        return new Call(
                arguments.stream().filter(each -> !each.startsWith(OPTION)).toList(),
                arguments.stream().filter(each -> each.startsWith(OPTION)).toList());
    }

    /**
     * Whether an option is given.
     *
     * @param name its name without hyphens
     * @return true where it is, with or without a value
     */
    public boolean has(String name) {
        return options.contains(OPTION + name) || value(name) != null;
    }

    /**
     * The value of an option {@code --name=value}.
     *
     * @param name its name without hyphens
     * @return null where it has none
     */
    public @Nullable String value(String name) {
        var start = OPTION + name + "=";
        return options.stream()
                .filter(option -> option.startsWith(start))
                .map(option -> option.substring(start.length()))
                .findFirst()
                .orElse(null);
    }

    /**
     * The first option that a verb does not know; settings are known to all.
     *
     * @param known the verb's own options
     * @return null where it knows all
     */
    public @Nullable String unknown(String... known) {
        return options.stream()
                .filter(option -> !option.contains("."))
                .filter(option ->
                        Arrays.stream(known)
                                .noneMatch(name ->
                                        option.equals(OPTION + name)
                                                || option.startsWith(OPTION + name + "=")))
                .findFirst()
                .orElse(null);
    }

    /**
     * Where the files are, by the command line, else the environment, else as usual.
     *
     * @return the directories
     */
    public Folders folders() {
        var corpus = setting("lianxin.corpus");
        return new Folders(
                Path.of(setting("lianxin.schema", "schema")),
                Path.of(setting("lianxin.seed-data", "seed-data")),
                corpus == null ? Folders.usualCorpus() : Path.of(corpus));
    }

    private String setting(String name, String usual) {
        var value = setting(name);
        return value == null ? usual : value;
    }

    private @Nullable String setting(String name) {
        var given = value(name);
        if (given != null) {
            return given;
        }
        var property = System.getProperty(name);
        return property != null ? property : System.getenv(environment(name));
    }

    /** The name that Spring Boot gives a setting in the environment. */
    private static String environment(String name) {
        return name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }
}
