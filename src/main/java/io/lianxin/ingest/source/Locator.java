package io.lianxin.ingest.source;

import io.lianxin.corpus.PageText;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.Nearest;
import io.lianxin.ingest.fault.RowPlace;
import io.lianxin.ingest.fault.SeedDataException;
import io.lianxin.ingest.page.Corpus;
import io.lianxin.ingest.page.Position;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Finds printed forms on one page. */
public final class Locator {

    private final RecordSet records;
    private final Passages passages;
    private final String page;
    private final PageText text;

    private Locator(RecordSet records, String page, PageText text) {
        this.records = records;
        this.passages = new Passages(records);
        this.page = page;
        this.text = text;
    }

    /**
     * A locator for a page.
     *
     * @param records all drafts
     * @param corpus the directory of the pages' texts; null where they are not at hand
     * @param page the page's id
     * @return the locator
     * @throws SeedDataException where there is no such page or its text is not at hand
     */
    public static Locator of(RecordSet records, @Nullable Path corpus, String page) {
        var faults = new Faults();
        var here = new RowPlace("locate " + page, 1);
        var draft = records.find(page);
        var sha256 = draft == null ? null : draft.text(SourceNames.SHA256);
        if (sha256 == null) {
            var pages = records.of(SourceNames.PAGE).stream().map(Draft::id).toList();
            faults.add(
                    here,
                    "there is no page `" + page + "`",
                    Nearest.remedy(page, pages, "The pages are " + String.join(", ", pages)));
        } else if (corpus == null) {
            faults.add(here, "the pages' texts are not at hand", "Set lianxin.corpus");
        } else {
            var text = Corpus.read(corpus, faults).find(sha256);
            if (text.isPresent()) {
                return new Locator(records, page, text.get());
            }
            faults.add(
                    here,
                    "no file in " + corpus + " has the hash of " + page,
                    "Set lianxin.corpus to the directory that has it");
        }
        throw new SeedDataException(faults.all());
    }

    /**
     * Finds a form everywhere.
     *
     * @param form as printed, with or without line breaks
     * @return for each place the article, paragraph and sentence, and a citation to paste
     */
    public List<String> find(String form) {
        return text.find(form).stream()
                .map(place ->
                        where(place.start(), place.end())
                                + "\n    - {at: "
                                + new Position(page, place.start())
                                + ", surface: "
                                + text.quoted(place)
                                + ", supports: []}")
                .toList();
    }

    private String where(int start, int end) {
        var touched = passages.of(page).stream().filter(each -> each.touches(start, end)).toList();
        if (touched.isEmpty()) {
            return start + ": outside every passage";
        }
        var numbers = touched.stream().map(Passages.Passage::number);
        return start
                + ": "
                + headline(touched.getFirst().article())
                + ", paragraph and sentence "
                + numbers.collect(Collectors.joining(" and "))
                + (touched.size() > 1 ? ": across two passages, cite a shorter form" : "");
    }

    private String headline(String article) {
        var draft = records.find(article);
        var headline = draft == null ? null : draft.text(SourceNames.HEADLINE);
        return headline == null ? article : article + " " + headline;
    }
}
