package io.lianxin.cases;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section of a Markdown document: a heading and what follows it up to the next one.
 *
 * @param text its text, with {@code [block]} for each fenced code block
 */
record DocumentSection(String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(?=#{1,6} )");
    private static final Pattern LEVEL = Pattern.compile("^#+");
    private static final Pattern BLOCK_MARK = Pattern.compile("\\[block\\]");
    private static final Pattern ITEM = Pattern.compile("(?m)^(?:-|\\d+\\.) ");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*$");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK =
            Pattern.compile("(?<=\\])\\(([^)\\s]+)\\)|<(https?:[^>]+)>");

    /** Digits such as 10,000 or 2026.08.1, unless letters follow as in Neo4j. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*+(?:\\.\\d+)*+(?![A-Za-z])");

    /** The fenced code blocks of a document, fences included, in their order. */
    static List<String> blocks(String document) {
        return BLOCK.matcher(document).results().map(MatchResult::group).toList();
    }

    /** The sections of a document; what stands before the first heading belongs to none. */
    static List<DocumentSection> of(String document) {
        return HEADING.splitAsStream(BLOCK.matcher(document).replaceAll("[block]"))
                .filter(part -> part.startsWith("#"))
                .map(DocumentSection::new)
                .toList();
    }

    /** The heading as it is written, with its signs. */
    String heading() {
        return text.lines().findFirst().orElseThrow();
    }

    /** The heading's signs alone. */
    String level() {
        return found(LEVEL, text).collect(Collectors.joining());
    }

    /** All that a translation of the section must leave as it is. */
    String unchanged() {
        return """
        blocks %d, items of lists %d
        links %s
        code %s
        numbers %s
        rows %s
        """
                .formatted(
                        found(BLOCK_MARK, text).count(),
                        found(ITEM, text).count(),
                        links(),
                        code(text),
                        numbers(text),
                        found(ROW, text)
                                .map(row -> BAR.splitAsStream(row).map(DocumentSection::cell))
                                .map(cells -> cells.collect(Collectors.joining("\n  ", "\n  ", "")))
                                .collect(Collectors.joining("\n")));
    }

    private List<String> links() {
        return found(LINK, prose(text))
                .map(target -> target.startsWith("(#") ? "(#)" : target)
                .sorted()
                .toList();
    }

    private static String cell(String text) {
        return code(text) + " " + numbers(text);
    }

    private static List<String> code(String text) {
        return found(CODE, text).map(span -> span.replaceAll("\\s+", " ")).sorted().toList();
    }

    private static List<String> numbers(String text) {
        var prose = LINK.matcher(prose(text)).replaceAll("");
        for (var month : Month.values()) {
            var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            var dated = "(?<=\\d )%1$s\\b|\\b%1$s(?= \\d)".formatted(name);
            prose = prose.replaceAll(dated, String.valueOf(month.getValue()));
        }
        return found(NUMBER, prose).map(number -> number.replace(",", "")).sorted().toList();
    }

    private static String prose(String text) {
        return CODE.matcher(text).replaceAll("");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
