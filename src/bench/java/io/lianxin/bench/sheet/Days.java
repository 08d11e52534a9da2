package io.lianxin.bench.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days as numbers since the first day that a synthetic record knows. */
public final class Days {

    /** The year in which everything happens, save the beginnings of tenures. */
    public static final int YEAR = 2021;

    /** How many characters of an ISO date name the month. */
    static final int MONTH = 7;

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final int COUNT = 5000;
    private static final List<String> TEXTS = texts();

    private Days() {}

    /**
     * The first day of a month of {@link #YEAR}.
     *
     * @param month from 1; 13 is the January after
     * @return the day
     */
    public static int first(int month) {
        return Math.toIntExact(
                LocalDate.of(YEAR, 1, 1).plusMonths(month - 1L).toEpochDay() - FIRST.toEpochDay());
    }

    /**
     * A day as text.
     *
     * @param day the day
     * @return as in ISO 8601
     */
    public static String text(int day) {
        return TEXTS.get(day);
    }

    private static List<String> texts() {
        var texts = new ArrayList<String>(COUNT);
        for (int day = 0; day < COUNT; day++) {
            texts.add(FIRST.plusDays(day).toString());
        }
        return List.copyOf(texts);
    }
}
