package io.lianxin.query.network;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A relation while the fields are gathered that say it. */
final class RelationDraft {

    /**
     * A field that says it.
     *
     * @param owner the type at the end that the field is seen from
     * @param field the field
     * @param target the type at the other end
     * @param named the type whose field it is
     * @param against whether the relation is read the other way
     */
    record Said(RecordType owner, Field field, RecordType target, String named, boolean against) {

        Said(RecordType owner, Field field, RecordType target, boolean against) {
            this(owner, field, target, owner.name(), against);
        }

        Said turned() {
            return new Said(owner, field, target, named, !against);
        }

        private int width() {
            return owner.members().size() * target.members().size();
        }

        private String name() {
            return named + "." + field.name();
        }
    }

    private final List<Said> all = new ArrayList<>();

    void add(Said said) {
        all.add(said);
    }

    /** The field that names it: the one between the most nouns, the first of these. */
    private Said main() {
        var main = all.getFirst();
        for (var said : all) {
            if (said.width() > main.width()) {
                main = said;
            }
        }
        return main;
    }

    /** Whether the field that names it is seen from its target. */
    boolean isTurned() {
        return main().against();
    }

    RelationDraft reversed() {
        var reversed = new RelationDraft();
        all.forEach(said -> reversed.add(said.turned()));
        return reversed;
    }

    Relation joined(Relation.Join join) {
        return relation(main(), join, "");
    }

    /** A direct relation is named by the field that writes it, where there is one. */
    Relation direct(String type) {
        var written = new RelationDraft();
        all.stream().filter(said -> !said.against()).forEach(written::add);
        return relation(written.all.isEmpty() ? main() : written.main(), null, type);
    }

    private Relation relation(Said main, Relation.@Nullable Join join, String type) {
        var aliases = new TreeSet<String>();
        var sources = new TreeSet<String>();
        var targets = new TreeSet<String>();
        for (var said : all) {
            aliases.add(said.name());
            aliases.add(said.field().name());
            (said.against() ? targets : sources).addAll(said.owner().members());
            (said.against() ? sources : targets).addAll(said.target().members());
        }
        var text = said(main.field());
        return new Relation(
                main.name(),
                Set.copyOf(aliases),
                english(text),
                chinese(text),
                join,
                type,
                main.field().name(),
                Set.copyOf(sources),
                Set.copyOf(targets));
    }

    /** A field's label, else its description. */
    private static String said(Field field) {
        var label =
                switch (field) {
                    case Field.Relationship it -> it.label();
                    case Field.Through it -> it.label();
                    default -> null;
                };
        return label == null ? field.description() : label;
    }

    /** The first clause of a description, without its examples. */
    static String english(String description) {
        return description
                .lines()
                .findFirst()
                .orElse("")
                .split("[.;:](\\s|$)", 2)[0]
                .split(", (for instance|one record each|where|absent)", 2)[0];
    }

    /** The Chinese term at the end of a description's first line. */
    static String chinese(String description) {
        var line = description.lines().findFirst().orElse("");
        return line.substring(line.lastIndexOf(". ") + 1).strip();
    }
}
