package io.lianxin.bench.template;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One question of the benchmarks, read from a document of that name.
 *
 * @param name what it is called
 * @param waits what the language lacks for it; null where nothing
 * @param parameters the names of its parameters and what they range over
 * @param graphql the question
 * @param cypher the statement by hand, whose one row and column is the root field's value; null
 *     where nobody wrote it yet
 * @param peer the same question in the dialect of @neo4j/graphql, its leaves in the same order;
 *     null where that cannot ask it, or nobody wrote it yet
 */
public record Template(
        String name,
        @Nullable String waits,
        Map<String, Values> parameters,
        String graphql,
        @Nullable String cypher,
        @Nullable String peer) {

    /** Fewer values make no benchmark. */
    public static final long FEWEST_VALUES = 10_000;

    private static final Pattern WAITS = Pattern.compile("(?m)^Waits for (.*)$");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^- (\\w+): (.*)$");
    private static final long STRIDE = 7_368_787;

    static Template read(String name, String text, Space space) {
        var parameters = new LinkedHashMap<String, Values>();
        PARAMETER
                .matcher(text)
                .results()
                .forEach(
                        line -> parameters.put(line.group(1), space.values(line.group(2).strip())));
        var waits = WAITS.matcher(text);
        var graphql = block(text, "graphql");
        if (graphql == null) {
            throw new IllegalArgumentException("templates/" + name + ".md has no graphql");
        }
        return new Template(
                name,
                waits.find() ? waits.group(1) : null,
                parameters,
                graphql,
                block(text, "cypher"),
                block(text, "peer"));
    }

    private static @Nullable String block(String text, String language) {
        var found = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(text);
        return found.find() ? found.group(1).strip() : null;
    }

    /**
     * How many different requests there are.
     *
     * @return the product over all parameters
     */
    public long size() {
        long size = 1;
        for (var values : parameters.values()) {
            size *= values.size();
        }
        return size;
    }

    /**
     * The parameters of a request; no two are the same before {@link #size} are through.
     *
     * @param number from 0
     * @return values by name
     */
    public Map<String, Object> request(long number) {
        long stride = STRIDE;
        while (gcd(stride, size()) != 1) {
            stride += 2;
        }
        long rest = Math.floorMod(number * stride, size());
        var request = new LinkedHashMap<String, Object>();
        for (var parameter : parameters.entrySet()) {
            long size = parameter.getValue().size();
            request.put(parameter.getKey(), parameter.getValue().get(rest % size));
            rest /= size;
        }
        return request;
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /**
     * All templates.
     *
     * @param space what parameters range over
     * @return in the order of their names
     */
    public static List<Template> all(Space space) {
        return TemplateFiles.names().stream()
                .map(name -> read(name, TemplateFiles.text(name), space))
                .toList();
    }
}
