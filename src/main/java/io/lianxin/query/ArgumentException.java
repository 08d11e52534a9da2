package io.lianxin.query;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import io.lianxin.query.fault.ErrorCode;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** An argument that cannot be used; the message names it, where it stands, and the remedy. */
public class ArgumentException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final String argument;
    private final String fault;
    private final ArrayList<String> path;

    /**
     * Makes the exception.
     *
     * @param argument the argument's name
     * @param what what is wrong with it
     * @param remedy what would mend it
     */
    public ArgumentException(String argument, String what, String remedy) {
        this(ErrorCode.BAD_ARGUMENT, argument, what + ". " + remedy + ".", List.of());
    }

    private ArgumentException(ErrorCode code, String argument, String fault, List<String> path) {
        super("Argument `" + argument + "`" + place(path) + ": " + fault);
        this.code = code;
        this.argument = argument;
        this.fault = fault;
        this.path = new ArrayList<>(path);
    }

    /**
     * Makes the exception for a fault that programs tell from others.
     *
     * @param code what is told in `extensions.code`
     * @param argument the argument's name
     * @param what what is wrong with it
     * @param remedy what would mend it
     * @return the exception
     */
    public static ArgumentException coded(
            ErrorCode code, String argument, String what, String remedy) {
        return new ArgumentException(code, argument, what + ". " + remedy + ".", List.of());
    }

    /**
     * What is told in `extensions.code`.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /** An argument of a root field needs no place: the error's path tells it. */
    private static String place(List<String> path) {
        return path.size() < 2 ? "" : " of `" + String.join(".", path) + "`";
    }

    /**
     * The same, told of a field below another.
     *
     * @param field the name under which the client expects the upper field
     * @return an exception whose message names the way to the field
     */
    public ArgumentException under(String field) {
        var whole = new ArrayList<String>();
        whole.add(field);
        whole.addAll(path);
        return new ArgumentException(code, argument, fault, whole);
    }

    /**
     * What the caller is told.
     *
     * @param field an error that already says at which field it is
     * @return the error
     */
    public GraphQLError told(GraphqlErrorBuilder<?> field) {
        return field.message(String.valueOf(getMessage())).extensions(code.extension()).build();
    }
}
