package io.lianxin.bench.invent;

/**
 * The ids of one area.
 *
 * @param area the area's number, or its name
 */
public record Ids(String area) {

    private static final int DIGITS = 6;
    private static final String ZEROS = "0".repeat(DIGITS);

    /**
     * The ids of a prefecture.
     *
     * @param number from 0
     * @return its ids
     */
    public static Ids ofPrefecture(int number) {
        var text = Integer.toString(number);
        return new Ids("000".substring(text.length()) + text);
    }

    /**
     * An id.
     *
     * @param kind what it is of
     * @param number from 0
     * @return for instance {@code issue-002-000017}
     */
    public String of(String kind, int number) {
        var text = Integer.toString(number);
        var zeros = ZEROS.substring(Math.min(text.length(), DIGITS));
        return kind + "-" + area + "-" + zeros + text;
    }
}
