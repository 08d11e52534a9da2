package io.lianxin.mapping;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When records of a type hold, each noun by its own fields.
 *
 * @param byLabel the validity of each noun that has one, by the noun's label
 * @param guarded whether there may be other records too, so that each must be told by its label
 */
public record Validities(SortedMap<String, Validity> byLabel, boolean guarded) {

    static Validities of(SchemaModel model, RecordType type) {
        var byLabel = new TreeMap<String, Validity>();
        for (var name : type.members()) {
            var noun = model.node(name);
            if (noun.validity() != null) {
                byLabel.put(noun.label(), noun.validity());
            }
        }
        return new Validities(
                Collections.unmodifiableSortedMap(byLabel), !(type instanceof NodeType));
    }

    /**
     * Whether {@code asOf} matters to none of the records.
     *
     * @return true where no noun has a validity
     */
    public boolean isEmpty() {
        return byLabel.isEmpty();
    }

    /**
     * Whether the certainty of some records on a day can be told.
     *
     * @return true where a noun is attested
     */
    public boolean isAttested() {
        return byLabel.values().stream().anyMatch(Validity::isAttested);
    }

    /**
     * The same without what is attested.
     *
     * @return validities that only the stated bounds limit
     */
    public Validities stated() {
        var stated = new TreeMap<String, Validity>();
        byLabel.forEach((label, validity) -> stated.put(label, validity.stated()));
        return new Validities(Collections.unmodifiableSortedMap(stated), guarded);
    }
}
