package io.lianxin.web.named;

/** A name that no query has; its message says where the names are. */
final class NoSuchQuery extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchQuery(String message) {
        super(message);
    }
}
