package io.lianxin.web.page;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The examples under `src/main/resources/examples`, in the order of their names. */
@Component
public class ExampleGallery {

    private final List<Example> examples;

    ExampleGallery() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:examples/*.graphql");
        Map<String, Text> systems = systems();
        this.examples =
                Stream.of(files)
                        .map(file -> read(file, systems))
                        .sorted(Comparator.comparing(Example::name))
                        .toList();
    }

    /**
     * What the gallery shows.
     *
     * @return the examples
     */
    public List<Example> examples() {
        return examples;
    }

    /** What examples can be about, in the order of the file. */
    private static Map<String, Text> systems() throws IOException {
        var file = new ClassPathResource("examples/systems.yaml");
        var yaml = new Load(LoadSettings.builder().setLabel("examples/systems.yaml").build());
        var systems = new LinkedHashMap<String, Text>();
        if (yaml.loadFromString(file.getContentAsString(StandardCharsets.UTF_8))
                instanceof Map<?, ?> rows) {
            rows.forEach((name, text) -> {
                if (text instanceof Map<?, ?> words) {
                    systems.put(
                            String.valueOf(name),
                            new Text(
                                    String.valueOf(words.get("en")),
                                    String.valueOf(words.get("zh"))));
                }
            });
        }
        return systems;
    }

    private static Example read(Resource file, Map<String, Text> systems) {
        try {
            return ExampleFile.read(
                    Objects.requireNonNull(file.getFilename()),
                    file.getContentAsString(StandardCharsets.UTF_8),
                    systems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
