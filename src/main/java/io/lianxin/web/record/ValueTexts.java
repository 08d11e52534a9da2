package io.lianxin.web.record;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;
import io.lianxin.web.html.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Values in words. */
final class ValueTexts {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final SchemaModel model;
    private final Labels labels;

    ValueTexts(SchemaModel model, Labels labels) {
        this.model = model;
        this.labels = labels;
    }

    /**
     * A value in words.
     *
     * @param main what it is
     * @param details more of it, each with its label; not in another language
     */
    record Text(String main, List<Detail> details) {}

    /**
     * A part of a value.
     *
     * @param label its name
     * @param text its value
     */
    record Detail(String label, String text) {}

    Text of(Field field, Object value, Language language) {
        var type =
                switch (field) {
                    case Field.Embedded embedded -> embedded.value();
                    case Field.Computed computed -> model.values().get(computed.type());
                    default -> null;
                };
        if (type != null && value instanceof Map<?, ?> components) {
            return composed(type, components, language);
        }
        var scalar =
                switch (field) {
                    case Field.Property property -> property.type();
                    case Field.Computed computed -> computed.type();
                    default -> "";
                };
        return new Text(labels.scalar(scalar, value, language), List.of());
    }

    private Text composed(ValueType type, Map<?, ?> value, Language language) {
        if (type.components().keySet().equals(LANGUAGES)) {
            return new Text(String.valueOf(value.get(language.code())), List.of());
        }
        var main = main(type, value);
        var details = new ArrayList<Detail>();
        var exact = exact(type, value);
        if (exact != null && !isBound(type, String.valueOf(type.lower()), main)) {
            details.add(
                    new Detail(
                            language.of("Exactly", "恰为"), labels.scalar("Float", exact, language)));
        }
        for (var component : type.components().values()) {
            var part = value.get(component.name());
            var isOtherLanguage = component.name().endsWith(language.of("Zh", "En"));
            if (part != null
                    && !part.equals(List.of())
                    && !isOtherLanguage
                    && !component.name().equals(main)
                    && !isBound(type, component.name(), main)
                    && !(exact != null && isOfBound(type, component.name()))) {
                details.add(
                        new Detail(
                                labels.field(component, language)
                                        .replaceFirst("( in English|[((]中文[))])$", ""),
                                labels.scalar(component.type(), part, language)));
            }
        }
        var shown = main == null ? "" : String.valueOf(value.get(main));
        return new Text(shown, details);
    }

    /** The one value of an interval whose bounds are the same. */
    private static @Nullable Object exact(ValueType type, Map<?, ?> value) {
        var lower = type.lower() == null ? null : value.get(String.valueOf(type.lower()));
        return lower != null && lower.equals(value.get(String.valueOf(type.upper())))
                ? lower
                : null;
    }

    /** A bound, or what is said of it: whether it belongs to the interval. */
    private static boolean isOfBound(ValueType type, String name) {
        return name.startsWith(String.valueOf(type.lower()))
                || name.startsWith(String.valueOf(type.upper()));
    }

    /** A whole notation stands for the bounds that follow from it. */
    private static boolean isBound(ValueType type, String name, @Nullable String main) {
        return type.written() != null
                && main != null
                && (name.equals(type.lower()) || name.equals(type.upper()));
    }

    /** The component that stands for the whole: its notation, else what is printed. */
    private static @Nullable String main(ValueType type, Map<?, ?> value) {
        var notation = type.written();
        return Stream.of(
                        notation == null ? "" : notation.toLowerCase(java.util.Locale.ROOT),
                        "printed",
                        "gbt7714",
                        "sentence")
                .filter(name -> value.get(name) != null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
