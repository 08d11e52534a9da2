package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A group of values that is stored in its owner's properties.
 *
 * @param name the name in the schema
 * @param description what it means
 * @param components its fields by name, in the schema's order
 * @param lower the component that is its lowest possible value; null where it is no interval
 * @param upper the component that is its highest possible value; null where it is no interval
 * @param blur the component that holds the words which blur it; null where there is none
 * @param blurring the words that leave open how far it reaches
 * @param written the notation in which the whole value may be written as one text
 * @param place where it is written
 */
public record ValueType(
        String name,
        String description,
        Map<String, Field.Property> components,
        @Nullable String lower,
        @Nullable String upper,
        @Nullable String blur,
        List<String> blurring,
        @Nullable String written,
        SchemaPlace place) {

    /**
     * Whether it has a lowest and a highest possible value.
     *
     * @return true where filters may ask for certainly and possibly
     */
    public boolean isInterval() {
        return lower != null && upper != null;
    }

    /**
     * The component that says whether a bound is meant itself; by custom it is called like the
     * bound.
     *
     * @param bound the bound's component
     * @return null where the value has no such component, so that every bound is meant itself
     */
    public @Nullable String inclusive(String bound) {
        var name = bound + "Inclusive";
        return components.containsKey(name) ? name : null;
    }
}
