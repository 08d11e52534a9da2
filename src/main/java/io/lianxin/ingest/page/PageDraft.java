package io.lianxin.ingest.page;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the file of a new page for a curator to complete. */
public final class PageDraft {

    private PageDraft() {}

    /**
     * The file of a page: hash, length, articles and passages; what only a reader can say is left
     * empty, so that {@code check} asks for it.
     *
     * @param id the page's id
     * @param sha256 the hash of its text, in hexadecimal
     * @param characters its length in code points
     * @param articles where its articles and sentences are
     * @return YAML
     */
    public static String of(
            String id, String sha256, int characters, List<PageOutline.Article> articles) {
        var file = new StringBuilder();
        file.append("- id: ").append(id).append('\n');
        file.append("  title: {}        # in your own words: {zh: …, en: …}\n");
        file.append("  sha256: ").append(sha256).append('\n');
        file.append("  characters: ").append(characters).append('\n');
        file.append(
                "  edition: {}      # {edtf: 2022-08, basis: INFERRED, reasonZh: …, reasonEn:"
                        + " …}\n");
        file.append("  articles:\n");
        for (int i = 0; i < articles.size(); i++) {
            article(id + "-" + (i + 1), articles.get(i), file);
        }
        return file.toString();
    }

    private static void article(String id, PageOutline.Article article, StringBuilder file) {
        file.append("    - id: article-").append(id).append('\n');
        file.append(
                article.headline().isEmpty()
                        ? "      defects: [NO_HEADLINE]\n"
                        : "      headline: '" + article.headline().replace("'", "''") + "'\n");
        file.append("      summary: {}  # in your own words: {zh: …, en: …}\n");
        file.append("      genre: NEWS\n");
        file.append("      passages:\n");
        file.append(
                article.sentences().stream().map(PageDraft::line).collect(Collectors.joining()));
    }

    private static String line(PageOutline.Sentence each) {
        return "        - {start: %d, end: %d, paragraph: %d, sentence: %d}\n"
                .formatted(each.start(), each.end(), each.paragraph(), each.sentence());
    }
}
