package io.lianxin.export.network;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network for formats that know plain values only.
 *
 * @param dots what dots tell, by their ids
 * @param lines what lines tell, by their ids
 * @param ofDots the attributes of dots
 * @param ofLines the attributes of lines
 */
record Flat(
        Map<String, Map<String, Object>> dots,
        Map<String, Map<String, Object>> lines,
        List<Attribute> ofDots,
        List<Attribute> ofLines) {

    static Flat of(NetworkAnswer answer) {
        var dots = new LinkedHashMap<String, Map<String, Object>>();
        answer.dots().forEach((id, dot) -> dots.put(id, Attribute.flat(dot.values())));
        var lines = new LinkedHashMap<String, Map<String, Object>>();
        answer.lines().forEach((id, line) -> lines.put(id, Attribute.flat(line.values())));
        return new Flat(dots, lines, Attribute.of(dots.values()), Attribute.of(lines.values()));
    }

    /** The values of a dot or line in the order of the attributes. */
    static List<@Nullable Object> row(Map<String, Object> values, List<Attribute> attributes) {
        var row = new ArrayList<@Nullable Object>();
        attributes.forEach(attribute -> row.add(values.get(attribute.name())));
        return row;
    }

    /** The first of some values that is there; else the last text. */
    static String first(Map<String, Object> values, List<String> names, String otherwise) {
        return names.stream()
                .filter(values::containsKey)
                .map(name -> String.valueOf(values.get(name)))
                .findFirst()
                .orElse(otherwise);
    }
}
