package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A group of values that is stored in its owner's properties.
 *
 * @param name the name in the schema
 * @param description what it means
 * @param components its fields by name, in the schema's order
 * @param lower the component that is its lowest possible value; null where it is no interval
 * @param upper the component that is its highest possible value; null where it is no interval
 * @param written the notation in which the whole value may be written as one text
 * @param place where it is written
 */
public record ValueType(
        String name,
        String description,
        Map<String, Field.Property> components,
        @Nullable String lower,
        @Nullable String upper,
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
}
