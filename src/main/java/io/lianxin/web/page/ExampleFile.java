package io.lianxin.web.page;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.stream.Collectors;

/** Reads an example: a front comment in YAML, then the query. */
final class ExampleFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String file;
    private final Map<?, ?> front;
    private final String query;

    private ExampleFile(String file, Map<?, ?> front, String query) {
        this.file = file;
        this.front = front;
        this.query = query;
    }

    /**
     * Reads one file.
     *
     * @param file its name, for instance `01-visits.graphql`
     * @param text its text
     * @return the example
     * @throws IllegalStateException where the front comment lacks something
     */
    static Example read(String file, String text) {
        String comment =
                text.lines()
                        .takeWhile(line -> line.startsWith("#"))
                        .map(line -> line.replaceFirst("# ?", ""))
                        .collect(Collectors.joining("\n"));
        String query =
                text.lines()
                        .dropWhile(line -> line.startsWith("#"))
                        .collect(Collectors.joining("\n"))
                        .strip();
        return new ExampleFile(file, front(file, comment), query).example();
    }

    private static Map<?, ?> front(String file, String comment) {
        try {
            Load yaml = new Load(LoadSettings.builder().setLabel(file).build());
            return yaml.loadFromString(comment) instanceof Map<?, ?> map ? map : Map.of();
        } catch (YamlEngineException e) {
            throw new IllegalStateException(
                    "examples/%s: the front comment is not YAML: %s"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private Example example() {
        if (query.isEmpty()) {
            throw new IllegalStateException("examples/%s: holds no query".formatted(file));
        }
        String name = file.replaceFirst("\\.graphql$", "");
        return new Example(
                name, text("title"), text("description"), text("audience"), variables(), query);
    }

    private Text text(String key) {
        if (front.get(key) instanceof Map<?, ?> text
                && text.get("en") instanceof String en
                && text.get("zh") instanceof String zh) {
            return new Text(en, zh);
        }
        throw new IllegalStateException(
                "examples/%s: the front comment needs `%s:` with a text for `en:` and one for `zh:`"
                        .formatted(file, key));
    }

    private String variables() {
        return front.get("variables") instanceof Map<?, ?> variables
                ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(variables)
                : "";
    }
}
