package io.lianxin.graph.index;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A constraint or an index that the database shall have; equal ones have equal names. */
public sealed interface IndexDefinition {

    /** Names of ours begin with this; others are left alone. */
    String PREFIX = "lx_";

    /**
     * The name in the database.
     *
     * @return a stable name that begins with {@link #PREFIX}
     */
    String name();

    /**
     * The statement that creates it.
     *
     * @return Cypher
     */
    String create();

    /**
     * The statement that drops it.
     *
     * @return Cypher
     */
    default String drop() {
        return "DROP INDEX " + quoted(name()) + " IF EXISTS";
    }

    /**
     * No two nodes of a label have the same value.
     *
     * @param label the label
     * @param property the property that tells nodes apart
     */
    record Unique(String label, String property) implements IndexDefinition {

        @Override
        public String name() {
            return named("unique", Stream.of(label, property));
        }

        @Override
        public String create() {
            return "CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE"
                    .formatted(quoted(name()), quoted(label), quoted(property));
        }

        @Override
        public String drop() {
            return "DROP CONSTRAINT " + quoted(name()) + " IF EXISTS";
        }
    }

    /**
     * Nodes of a label in the order of properties.
     *
     * @param label the label
     * @param properties the sort keys, first the most significant
     */
    record Range(String label, List<String> properties) implements IndexDefinition {

        /** Keeps its own copy. */
        public Range {
            properties = List.copyOf(properties);
        }

        @Override
        public String name() {
            return named("range", Stream.concat(Stream.of(label), properties.stream()));
        }

        @Override
        public String create() {
            return "CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (%s)"
                    .formatted(quoted(name()), quoted(label), onProperties(properties, ", "));
        }
    }

    /**
     * Words in texts. The analyzer stands in the name, by which the database is asked what it has.
     *
     * @param analyzer what the database takes for a word; one of Neo4j's own; empty for an index of
     *     an older program, which only is to be dropped
     * @param of what the index is for; the name under which it is asked is {@link #name}
     * @param labels nodes with any of these
     * @param properties the texts
     */
    record FullText(String analyzer, String of, List<String> labels, List<String> properties)
            implements IndexDefinition {

        /** Reads Chinese, Japanese and Korean: pairs of characters, and words between spaces. */
        public static final String CJK = "cjk";

        /** Takes what stands between spaces as it is. */
        public static final String WHITESPACE = "whitespace";

        static final String PREFIX = IndexDefinition.PREFIX + "text_";

        /** Keeps its own, sorted copies, because the order means nothing. */
        public FullText {
            labels = labels.stream().sorted().toList();
            properties = properties.stream().sorted().toList();
        }

        @Override
        public String name() {
            return PREFIX + (analyzer.isEmpty() ? of : analyzer + "_" + of);
        }

        @Override
        public String create() {
            String labelled =
                    labels.stream().map(IndexDefinition::quoted).collect(Collectors.joining("|"));
            return ("CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON EACH [%s]"
                            + " OPTIONS {indexConfig: {`fulltext.analyzer`: '%s'}}")
                    .formatted(quoted(name()), labelled, onProperties(properties, ", "), analyzer);
        }
    }

    private static String named(String kind, Stream<String> parts) {
        return PREFIX
                + kind
                + parts.map(part -> "_" + part.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    private static String onProperties(List<String> properties, String between) {
        return properties.stream()
                .map(property -> "n." + quoted(property))
                .collect(Collectors.joining(between));
    }

    /**
     * The definition of what the database has.
     *
     * @param name its name
     * @param constraint whether it guards a constraint
     * @param fullText whether it finds words
     * @param labels its labels
     * @param properties its properties, in its order
     * @return the definition
     */
    static IndexDefinition of(
            String name,
            boolean constraint,
            boolean fullText,
            List<String> labels,
            List<String> properties) {
        if (constraint) {
            return new Unique(labels.getFirst(), properties.getFirst());
        }
        return fullText
                ? fullText(name, labels, properties)
                : new Range(labels.getFirst(), properties);
    }

    private static FullText fullText(String name, List<String> labels, List<String> properties) {
        var rest = name.replaceFirst("^" + FullText.PREFIX, "");
        int end = rest.indexOf('_');
        return end < 0
                ? new FullText("", rest, labels, properties)
                : new FullText(rest.substring(0, end), rest.substring(end + 1), labels, properties);
    }

    /**
     * A name as Cypher reads it, whatever letters it has.
     *
     * @param name of a label, a property or an index
     * @return the name between backticks
     */
    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
