package io.lianxin.query;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * The computers outside of the database, which the schema names in {@code @computed(by:, from:)}.
 */
public interface Completions {

    /** No computers. */
    Completions NONE =
            new Completions() {
                @Override
                public Set<String> names() {
                    return Set.of();
                }

                @Override
                public Completer begin(List<PrivatePlace> hidden) {
                    return (by, inputs) -> {
                        throw new IllegalStateException("there is no computer " + by);
                    };
                }
            };

    /**
     * Their names.
     *
     * @return what {@code by} may say
     */
    Set<String> names();

    /**
     * Begins an answer.
     *
     * @param hidden the places of all private names that the caller may not read
     * @return what makes the answer's values
     */
    Completer begin(List<PrivatePlace> hidden);

    /** Makes the values of one answer. */
    @FunctionalInterface
    interface Completer {

        /**
         * Makes a value.
         *
         * @param by the computer's name
         * @param inputs what it is given
         * @return a scalar, or the components of a value by name; null where there is none
         */
        @Nullable Object complete(String by, Inputs inputs);
    }

    /**
     * Where a private name stands.
     *
     * @param at page, offset and length
     * @param sha256 the hash of the page's text; null where the page is not known
     * @param shown what is shown of the name
     */
    record PrivatePlace(String at, @Nullable String sha256, String shown) {}
}
