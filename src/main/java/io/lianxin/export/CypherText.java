package io.lianxin.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names and values as they stand in a Cypher script (openCypher 9: escaped symbolic names,
 * literals).
 */
public final class CypherText {

    /** What Cypher reads as a backtick even between backticks. */
    private static final String ESCAPED_BACKTICK = "\\u0060";

    private CypherText() {}

    /**
     * A label, a type or a key between backticks.
     *
     * @param name any text
     * @return the name as Cypher
     */
    public static String name(String name) {
        return '`' + name.replace(ESCAPED_BACKTICK, "").replace("`", "``") + '`';
    }

    /**
     * A value.
     *
     * @param value a truth, a number, a day, a list, a map whose keys are names, or what is written
     *     as a text, which numbers that are none are too
     * @return the value as Cypher
     */
    public static String literal(Object value) {
        return switch (value) {
            case Boolean truth -> truth.toString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Double number when Double.isFinite(number) -> number.toString();
            case LocalDate day -> "date('" + day + "')";
            case List<?> list ->
                    list.stream()
                            .map(CypherText::literal)
                            .collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(each ->
                                    name(String.valueOf(each.getKey()))
                                            + ": "
                                            + literal(each.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            default -> text(String.valueOf(value));
        };
    }

    private static String text(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "'";
    }
}
