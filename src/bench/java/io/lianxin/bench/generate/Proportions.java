package io.lianxin.bench.generate;

/**
 * How much of everything one prefecture has in a year.
 *
 * @param counties counties, districts and county-level cities
 * @param townships townships, towns and subdistricts
 * @param communities communities, each with registered members
 * @param villages villages
 * @param compounds residential compounds
 * @param stations liaison stations and points
 * @param issues issues raised
 * @param leaders leaders, each of whom visits a station every month
 * @param deputies deputies without another post
 * @param articles printed articles
 */
public record Proportions(
        int counties,
        int townships,
        int communities,
        int villages,
        int compounds,
        int stations,
        int issues,
        int leaders,
        int deputies,
        int articles) {

    /**
     * As the pages report of a prefecture in 2021: 13 counties, 708 stations, 263 communities,
     * 3,436 issues; 165 township units in the reference data. What no page counts is ours.
     *
     * @return a true prefecture
     */
    public static Proportions reported() {
        return new Proportions(13, 165, 263, 330, 526, 708, 3436, 60, 420, 730);
    }

    /**
     * As small as can be with some of everything; for tests.
     *
     * @return a toy
     */
    public static Proportions tiny() {
        return new Proportions(2, 4, 6, 6, 8, 10, 40, 3, 6, 12);
    }
}
