package io.lianxin.corpus;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is known of where something is printed, or of the data set that it comes from.
 *
 * @param page the page's id; null for a data set
 * @param paper the newspaper; null where the page does not show it
 * @param paperEn its English name
 * @param paperInferred whether the newspaper is inferred
 * @param edition the date of the edition in EDTF
 * @param editionInferred whether that date is inferred
 * @param headline the headline; null where none is printed
 * @param byline those who worked on the article
 * @param paragraph the number of the paragraph, 0 for headlines and bylines; null for an article
 * @param sentence the number of the sentence in it
 * @param reprint where it was printed before; null where it is no reprint
 * @param dataset the data set; null for a page
 */
public record Source(
        @Nullable String page,
        @Nullable String paper,
        @Nullable String paperEn,
        boolean paperInferred,
        @Nullable String edition,
        boolean editionInferred,
        @Nullable String headline,
        List<String> byline,
        @Nullable Integer paragraph,
        @Nullable Integer sentence,
        @Nullable Reprint reprint,
        @Nullable DataSet dataset) {

    /**
     * What an article is reprinted from.
     *
     * @param from the publication
     * @param date its day there in EDTF; empty where it is not printed
     */
    public record Reprint(String from, String date) {}

    /**
     * A reference data set.
     *
     * @param title its title in Chinese
     * @param titleEn its title in English
     * @param edition its edition
     * @param retrieved the day on which it was retrieved
     */
    public record DataSet(String title, String titleEn, String edition, String retrieved) {}
}
