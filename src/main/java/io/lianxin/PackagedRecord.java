package io.lianxin;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Lets {@code java -jar lianxin.jar} run in any directory: where neither the settings nor the
 * working directory offer a schema, the copies of schema and seed-data that were packaged with the
 * program are used.
 */
final class PackagedRecord implements EnvironmentPostProcessor {

    private static final String PACKAGED = "packaged/";
    private static final String SCHEMA = "schema";
    private static final String SEED_DATA = "seed-data";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("lianxin.schema")
                || environment.containsProperty("lianxin.seed-data")
                || Files.isDirectory(Path.of(SCHEMA))) {
            return;
        }
        try {
            var directory = unpacked();
            if (Files.isDirectory(directory.resolve(SCHEMA))) {
                Map<String, Object> settings =
                        Map.of(
                                "lianxin.schema",
                                directory.resolve(SCHEMA).toString(),
                                "lianxin.seed-data",
                                directory.resolve(SEED_DATA).toString());
                environment.getPropertySources().addLast(new MapPropertySource(PACKAGED, settings));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The packaged schema and seed-data cannot be unpacked", failed);
        }
    }

    private static Path unpacked() throws IOException {
        var directory = Files.createTempDirectory("lianxin-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(directory)));
        var pattern = "classpath*:" + PACKAGED + "**/*.*";
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var url = file.getURL().toString();
            var name = url.substring(url.lastIndexOf(PACKAGED) + PACKAGED.length());
            var target = directory.resolve(name).normalize();
            if (file.isReadable() && target.startsWith(directory)) {
                Files.createDirectories(directory.resolve(name).resolveSibling(""));
                try (var content = file.getInputStream()) {
                    Files.copy(content, target);
                }
            }
        }
        return directory;
    }

    private static void remove(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException kept) {
            System.err.println("Not removed: " + directory + " (" + kept + ")");
        }
    }
}
