package io.lianxin.query.answer;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * An object of the answer: its values by the names under which the client expects them.
 *
 * @param type the noun's name; null where only one is possible
 * @param values the values by result key
 */
public record Entity(@Nullable String type, Map<String, @Nullable Object> values) {}
