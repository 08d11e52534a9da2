package io.lianxin.bench.sheet;

import io.lianxin.mapping.Field;

/** The relationships of one field of a noun, written in the direction of the schema. */
public final class Links {

    private final String noun;
    private final Field.Relationship field;
    private final CsvFile file;
    private long count;

    Links(String noun, Field.Relationship field, CsvFile file) {
        this.noun = noun;
        this.field = field;
        this.file = file;
    }

    long count() {
        return count;
    }

    /**
     * Links a record of the noun with another.
     *
     * @param owner the record of the noun
     * @param other the other
     */
    public void add(long owner, long other) {
        if (field.outgoing()) {
            file.row(owner, other);
        } else {
            file.row(other, owner);
        }
        count++;
    }

    @Override
    public String toString() {
        return noun + "." + field.name() + " → " + field.target();
    }
}
