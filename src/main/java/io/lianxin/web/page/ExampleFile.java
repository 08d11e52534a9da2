package io.lianxin.web.page;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * @param systems what an example can be about, by name
     * @return the example
     * @throws IllegalStateException where the front comment lacks something
     */
    static Example read(String file, String text, Map<String, Text> systems) {
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
        return new ExampleFile(file, front(file, comment), query).example(systems);
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

    private Example example(Map<String, Text> systems) {
        if (query.isEmpty()) {
            throw new IllegalStateException("examples/%s: holds no query".formatted(file));
        }
        var system = String.valueOf(front.get("system"));
        var topic = systems.get(system);
        if (topic == null) {
            throw new IllegalStateException(
                    "examples/%s: `system: %s` is none of %s; correct it, or add it to systems.yaml"
                            .formatted(file, system, String.join(", ", systems.keySet())));
        }
        return new Example(
                file.replaceFirst("\\.graphql$", ""),
                text("title"),
                text("description"),
                audience(),
                system,
                topic,
                variables(),
                query,
                front.get("rows") instanceof String rows ? rows : null,
                front.get("empty") instanceof List<?> empty
                        ? empty.stream().map(String::valueOf).toList()
                        : List.of());
    }

    private List<Audience> audience() {
        var codes = Stream.of(Audience.values()).map(Enum::name).toList();
        if (front.get("audience") instanceof List<?> given
                && !given.isEmpty()
                && codes.containsAll(given)) {
            return given.stream().map(code -> Audience.valueOf(String.valueOf(code))).toList();
        }
        throw new IllegalStateException(
                "examples/%s: the front comment needs `audience:` with a list of %s"
                        .formatted(file, String.join(", ", codes)));
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
