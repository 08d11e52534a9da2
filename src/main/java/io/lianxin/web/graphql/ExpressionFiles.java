package io.lianxin.web.graphql;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Cypher of computed fields, from {@code computed/<name>.cypher} on the class path. A file may
 * hold another one's text by that one's name in double braces.
 */
public final class ExpressionFiles implements UnaryOperator<String> {

    private static final Pattern INCLUDED = Pattern.compile("\\{\\{([\\w-]+)}}");

    private final ConcurrentMap<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public String apply(String name) {
        return texts.computeIfAbsent(name, ExpressionFiles::read);
    }

    private static String read(String name) {
        var file = new ClassPathResource("computed/" + name + ".cypher");
        try {
            return INCLUDED.matcher(file.getContentAsString(StandardCharsets.UTF_8).strip())
                    .replaceAll(found -> Matcher.quoteReplacement(read(found.group(1))));
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "a field is @computed(by: \"" + name + "\") but there is no " + file.getPath(),
                    missing);
        }
    }
}
