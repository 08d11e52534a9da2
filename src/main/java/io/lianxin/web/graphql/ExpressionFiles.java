package io.lianxin.web.graphql;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/** The Cypher of computed fields, from {@code computed/<name>.cypher} on the class path. */
final class ExpressionFiles implements UnaryOperator<String> {

    private final ConcurrentMap<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public String apply(String name) {
        return texts.computeIfAbsent(name, ExpressionFiles::read);
    }

    private static String read(String name) {
        var file = new ClassPathResource("computed/" + name + ".cypher");
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "a field is @computed(by: \"" + name + "\") but there is no " + file.getPath(),
                    missing);
        }
    }
}
