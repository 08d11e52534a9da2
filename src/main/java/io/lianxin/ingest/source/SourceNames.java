package io.lianxin.ingest.source;

/** The schema's names that the rules for sources need; nothing else in this room names a type. */
final class SourceNames {

    static final String PAGE = "Page";
    static final String SHA256 = "sha256";
    static final String CHARACTERS = "characters";

    static final String ARTICLE = "Article";
    static final String ON_PAGE = "page";
    static final String HEADLINE = "headline";

    static final String PASSAGE = "Passage";
    static final String START = "start";
    static final String END = "end";
    static final String PARAGRAPH = "paragraph";
    static final String SENTENCE = "sentence";
    static final String IN_ARTICLE = "article";

    static final String CITATION = "Citation";
    static final String CITES = "CITES";
    static final String AT = "at";
    static final String SURFACE = "surface";
    static final String SUPPORTS = "supports";
    static final String BASIS = "basis";
    static final String STATED = "STATED";
    static final String INFERRED = "INFERRED";
    static final String REASON = "reason";
    static final String RECORD = "record";
    static final String PASSAGE_FIELD = "passage";
    static final String ARTICLE_FIELD = "article";
    static final String DATASET = "dataset";

    private SourceNames() {}
}
