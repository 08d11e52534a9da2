package io.lianxin.query.completion;

import java.io.Serial;

/** A record came of a type that the schema does not have; graphql-java words the error. */
public final class UnknownTypeException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    UnknownTypeException(String record) {
        super("No type of the schema for " + record);
    }
}
