package io.lianxin.graph.value;

import java.util.Map;
import java.util.TreeMap;

/** The words of a plan, the same from either way. */
public final class PlanText {

    private static final String DETAILS = "Details";

    private PlanText() {}

    /**
     * An operator's name without the database that the driver appends to it.
     *
     * @param operator the name, such as {@code NodeIndexSeek@neo4j}
     * @return the bare name
     */
    public static String name(String operator) {
        int at = operator.indexOf('@');
        return at < 0 ? operator : operator.substring(0, at);
    }

    /**
     * What an operator works on.
     *
     * @param arguments the database's arguments
     * @return the text, or an empty one
     */
    public static String details(Map<String, Object> arguments) {
        return String.valueOf(arguments.getOrDefault(DETAILS, ""));
    }

    /**
     * The other arguments as text, by name.
     *
     * @param arguments the database's arguments
     * @return all but the details
     */
    public static Map<String, String> arguments(Map<String, Object> arguments) {
        Map<String, String> texts = new TreeMap<>();
        arguments.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        texts.remove(DETAILS);
        return texts;
    }
}
