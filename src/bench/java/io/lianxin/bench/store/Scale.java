package io.lianxin.bench.store;

/** How many prefectures a graph has. */
public enum Scale {
    /** One. */
    PREFECTURE(1),
    /** As many as a province of the north. */
    PROVINCE(11),
    /** As many as the country has. */
    NATION(333);

    private final int prefectures;

    Scale(int prefectures) {
        this.prefectures = prefectures;
    }

    /**
     * How many prefectures.
     *
     * @return at least one
     */
    public int prefectures() {
        return prefectures;
    }
}
