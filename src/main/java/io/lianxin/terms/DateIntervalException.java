package io.lianxin.terms;

import java.io.Serial;

/** A text is no date that we read; says why and what to write instead. */
public class DateIntervalException extends IllegalArgumentException {

    @Serial private static final long serialVersionUID = 1;

    private final String what;
    private final String remedy;

    DateIntervalException(String what, String remedy) {
        super(what + ". " + remedy + ".");
        this.what = what;
        this.remedy = remedy;
    }

    /**
     * What is wrong.
     *
     * @return a clause without a full stop
     */
    public String what() {
        return what;
    }

    /**
     * What would mend it.
     *
     * @return a clause without a full stop
     */
    public String remedy() {
        return remedy;
    }
}
