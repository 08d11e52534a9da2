package io.lianxin.query;

import java.io.Serial;

/** An argument that cannot be used; the message names it and the remedy. */
public class ArgumentException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param argument the argument's name
     * @param what what is wrong with it
     * @param remedy what would mend it
     */
    public ArgumentException(String argument, String what, String remedy) {
        super("Argument `" + argument + "`: " + what + ". " + remedy + ".");
    }
}
