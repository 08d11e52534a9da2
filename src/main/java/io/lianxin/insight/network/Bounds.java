package io.lianxin.insight.network;

import io.lianxin.query.ArgumentException;
import io.lianxin.query.Question;

import java.util.List;

/** Reads numbers and lists that have bounds. */
public final class Bounds {

    private Bounds() {}

    /**
     * A number.
     *
     * @param question what is asked
     * @param argument the argument's name
     * @param least the least that it may be
     * @param most the most that it may be
     * @return its value
     * @throws ArgumentException where it is none of these
     */
    public static int number(Question question, String argument, int least, int most) {
        var given = question.argument(argument);
        if (given instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw new ArgumentException(
                argument,
                given + " is not between " + least + " and " + most,
                "Take a number from " + least + " to " + most);
    }

    /**
     * A list.
     *
     * @param question what is asked
     * @param argument the argument's name
     * @param least the least number of values
     * @param most the most
     * @return the values, each once
     * @throws ArgumentException where there are fewer or more
     */
    public static List<String> list(Question question, String argument, int least, int most) {
        var given = question.values(argument).stream().map(String::valueOf).distinct().toList();
        if (given.size() >= least && given.size() <= most) {
            return given;
        }
        throw new ArgumentException(
                argument,
                given.size() + " values are not between " + least + " and " + most,
                given.size() < least ? "Give at least " + least : "Give at most " + most);
    }
}
