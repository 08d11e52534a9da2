package io.lianxin.terms.spelling;

/**
 * How far two words are apart: optimal string alignment, the distance of Damerau and Levenshtein in
 * which no letter is changed twice.
 */
public final class Distance {

    private Distance() {}

    /**
     * Compares two words.
     *
     * @param first a word
     * @param second another; letters of either case differ
     * @return how many letters must be added, removed, changed or exchanged with their neighbours
     */
    public static int between(String first, String second) {
        var distances = new int[first.length() + 1][second.length() + 1];
        for (int i = 0; i <= first.length(); i++) {
            for (int j = 0; j <= second.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : least(distances, first, second, i, j);
            }
        }
        return distances[first.length()][second.length()];
    }

    private static int least(int[][] distances, String first, String second, int i, int j) {
        int changed = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        Math.min(distances[i - 1][j], distances[i][j - 1]) + 1,
                        distances[i - 1][j - 1] + changed);
        var exchanged =
                i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1);
        return exchanged ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
