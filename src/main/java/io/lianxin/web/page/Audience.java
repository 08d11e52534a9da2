package io.lianxin.web.page;

/** Who asks a question of the gallery. */
public enum Audience {
    /** Who explores the record and cites it. */
    JOURNALIST,
    /** Who makes tables of it. */
    ANALYST,
    /** Who draws it, or builds a program on it. */
    FRONT_END
}
