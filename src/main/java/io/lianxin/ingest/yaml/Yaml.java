package io.lianxin.ingest.yaml;

import io.lianxin.ingest.fault.RowPlace;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A node of a YAML file. */
public sealed interface Yaml {

    /**
     * Where it begins.
     *
     * @return file and line
     */
    RowPlace place();

    /**
     * What to call it in a message.
     *
     * @return with its article
     */
    String called();

    /** What a plain scalar means by YAML 1.2's core schema. */
    enum Kind {
        /** Text, quoted or not. */
        TEXT("a text"),
        /** A whole number. */
        WHOLE("a whole number"),
        /** A number with a decimal point. */
        DECIMAL("a decimal number"),
        /** True or false. */
        TRUTH("true or false"),
        /** Nothing. */
        NOTHING("nothing");

        private final String called;

        Kind(String called) {
            this.called = called;
        }
    }

    /**
     * A scalar.
     *
     * @param value as written
     * @param kind what it means
     * @param place where it is written
     */
    record Text(String value, Kind kind, RowPlace place) implements Yaml {
        @Override
        public String called() {
            return kind.called;
        }
    }

    /**
     * A list.
     *
     * @param items in the file's order
     * @param place where it begins
     */
    record Items(List<Yaml> items, RowPlace place) implements Yaml {
        @Override
        public String called() {
            return "a list";
        }
    }

    /**
     * A mapping.
     *
     * @param entries by key, in the file's order
     * @param place where it begins
     */
    record Entries(Map<String, Entry> entries, RowPlace place) implements Yaml {
        @Override
        public String called() {
            return "a mapping";
        }

        /**
         * The text under a key.
         *
         * @param key the key
         * @return as written; null where there is none
         */
        public @Nullable String text(String key) {
            var entry = entries.get(key);
            return entry != null && entry.value() instanceof Text text && text.kind != Kind.NOTHING
                    ? text.value
                    : null;
        }
    }

    /**
     * One entry of a mapping.
     *
     * @param value what stands under the key
     * @param place where the key is written
     */
    record Entry(Yaml value, RowPlace place) {}
}
