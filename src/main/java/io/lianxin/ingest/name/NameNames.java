package io.lianxin.ingest.name;

/** The schema's names that the rules for names need. */
final class NameNames {

    static final String READING = "Reading";
    static final String TEXT = "text";
    static final String SCOPE = "scope";
    static final String SURNAME = "SURNAME";
    static final String WORD = "WORD";
    static final String RECORD = "RECORD";
    static final String READINGS = "readings";
    static final String OF_RECORD = "record";
    static final String FAMILY_NAME = "familyName";

    static final String DECISION = "IdentityDecision";
    static final String CANDIDATES = "candidates";

    private NameNames() {}
}
