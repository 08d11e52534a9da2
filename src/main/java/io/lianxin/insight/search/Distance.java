package io.lianxin.insight.search;

/** How many letters must be added, removed, changed or exchanged to make one word of another. */
final class Distance {

    private Distance() {}

    static int between(String first, String second) {
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
