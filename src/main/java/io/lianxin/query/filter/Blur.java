package io.lianxin.query.filter;

import io.lianxin.mapping.Field;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Predicate;

import java.util.List;

/** Words that leave open how far a value reaches. */
public final class Blur {

    private Blur() {}

    /**
     * The condition that no word blurs a value.
     *
     * @param field the value
     * @param parameters takes the words
     * @return the condition; always true where the value has no such words
     */
    public static Predicate none(Field.Embedded field, Parameters parameters) {
        var blur = field.value().blur();
        var component = blur == null ? null : field.value().components().get(blur);
        if (blur == null || component == null) {
            return Predicate.ANYTHING;
        }
        var key = field.key(blur);
        var words = field.value().blurring();
        var blurred =
                component.list()
                        ? new Predicate.Or(
                                words.stream()
                                        .<Predicate>map(word ->
                                                new Predicate.Holds(key, parameters.add(word)))
                                        .toList())
                        : new Predicate.Compare(
                                key, Predicate.Operator.IN, parameters.add(List.copyOf(words)));
        return new Predicate.Not(blurred);
    }
}
