package io.lianxin.web.page;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
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
        this.examples =
                Stream.of(files)
                        .map(ExampleGallery::read)
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

    private static Example read(Resource file) {
        try {
            return ExampleFile.read(
                    Objects.requireNonNull(file.getFilename()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
