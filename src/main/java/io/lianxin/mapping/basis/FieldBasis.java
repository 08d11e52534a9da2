package io.lianxin.mapping.basis;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;

/** On what the value of a field rests; every field has exactly one basis. */
public enum FieldBasis {

    /** A citation of the record proves it: a passage of a page, or a reference data set. */
    CITED(
            "A citation of the record proves it: a passage of a page, or a reference data set; the"
                    + " citation's `supports` names the field. A text that is described as our own"
                    + " words says in our words what the passage says.",
            "有引证",
            ""),

    /** It leads to records that rest on citations of their own. */
    LINKED(
            "It leads to records that say the same from their side; what these say rests on"
                    + " citations of their own, or they are the books of the record.",
            "见所连记录",
            ""),

    /** It follows from other fields. */
    COMPUTED(
            "The program makes it from other fields, or from the pages' texts.",
            "计算所得",
            "Computed"),

    /** We chose it: a code, a number in an order, a link. */
    CLASSIFIED(
            "Our classification: a code of a list of ours, a number in an order that we keep, or a"
                    + " link that we drew; no page prints it as such, though it may follow what one"
                    + " prints.",
            "本项目的分类",
            "Our classification"),

    /** We wrote it: a title, a description, a translation, a reading in pinyin. */
    WORDED(
            "Our own words: a title, a description that sums up what is told, a translation, or a"
                + " reading in pinyin; no page prints them so. A citation may name what they sum"
                + " up.",
            "本项目的文字",
            "Our own words"),

    /** It describes a source, or keeps the record's books. */
    CATALOGUED(
            "It describes a source itself, which is its own proof, or keeps the record's books: an"
                    + " id, an offset, why a field is empty, where an id went. Summaries, notes and"
                    + " reasons in it are in our own words.",
            "著录",
            "");

    private static final String CITATIONS = "citations";
    private static final String CITES = "CITES";
    private static final String ID = "id";
    private static final String TEXT = "String";

    private final String english;
    private final String chinese;
    private final String note;

    FieldBasis(String english, String chinese, String note) {
        this.english = english;
        this.chinese = chinese;
        this.note = note;
    }

    /**
     * The basis of a field.
     *
     * @param owner the type that has it
     * @param field the field
     * @return on what its values rest
     */
    public static FieldBasis of(RecordType owner, Field field) {
        return switch (field) {
            case Field.Computed computed -> COMPUTED;
            case Field.Through through -> LINKED;
            case Field.Relationship to ->
                    to.outgoing() || to.rules().loaded() ? of(owner, to.rules(), false) : LINKED;
            case Field.Embedded value -> of(owner, value.rules(), value.value().lower() == null);
            case Field.Property id when id.name().equals(ID) -> CATALOGUED;
            case Field.Property property ->
                    of(owner, property.rules(), property.type().equals(TEXT));
        };
    }

    private static FieldBasis of(RecordType owner, Field.Rules rules, boolean text) {
        if (rules.loaded()) {
            return COMPUTED;
        }
        if (!isCited(owner) || rules.shown() != null) {
            return CATALOGUED;
        }
        if (!rules.editorial()) {
            return CITED;
        }
        return text ? WORDED : CLASSIFIED;
    }

    private static boolean isCited(RecordType owner) {
        return owner.fields().get(CITATIONS) instanceof Field.Relationship to
                && to.type().equals(CITES)
                && !to.outgoing();
    }

    /**
     * What it means.
     *
     * @return English first, then the Chinese term
     */
    public String description() {
        return english + " " + chinese;
    }

    /**
     * What it means, in English.
     *
     * @return a sentence
     */
    public String english() {
        return english;
    }

    /**
     * What it is called in Chinese.
     *
     * @return a term
     */
    public String chinese() {
        return chinese;
    }

    /**
     * Whether a reader could take the value for something that a page says, and must be told what
     * it is.
     *
     * @return true where the value is ours or computed
     */
    public boolean isTold() {
        return !note.isEmpty();
    }

    /**
     * What a reader is told beside a value; in Chinese it is {@link #chinese}.
     *
     * @return in English, without a full stop; empty where nothing is to be told
     */
    public String note() {
        return note;
    }

    /**
     * A description with what a reader must be told of the field's values.
     *
     * @param description what the field means
     * @return the same, with a line more where the values are ours or computed
     */
    public String added(String description) {
        return isTold() ? description + "\n" + note + ". " + chinese : description;
    }
}
