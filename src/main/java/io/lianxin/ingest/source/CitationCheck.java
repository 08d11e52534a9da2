package io.lianxin.ingest.source;

import io.lianxin.corpus.PageText;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.Nearest;
import io.lianxin.ingest.page.Position;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;

/** Each citation says where its short form stands, and why, where that is concluded. */
final class CitationCheck {

    private static final int LONGEST = 40;

    private final RecordSet records;
    private final Faults faults;

    CitationCheck(RecordSet records, Faults faults) {
        this.records = records;
        this.faults = faults;
    }

    void run() {
        for (var citation : records.of(SourceNames.CITATION)) {
            whole(citation);
            surface(citation);
            reason(citation);
            position(citation);
        }
    }

    private void whole(Draft citation) {
        boolean at = citation.mentions(SourceNames.AT);
        boolean dataset = citation.mentions(SourceNames.DATASET);
        if (at == dataset) {
            faults.add(
                    citation.place(),
                    "this citation names "
                            + (at ? "a page and a data set" : "neither a page nor a data set"),
                    at
                            ? "Make it two citations"
                            : "Write `at: p000@612` with `surface`, or `dataset`");
        } else if (at != citation.mentions(SourceNames.SURFACE)) {
            faults.add(
                    citation.place(),
                    at ? "this citation lacks `surface`" : "a data set has no `surface`",
                    at
                            ? "Write the short printed form that stands there"
                            : "Remove the surface form");
        }
    }

    private void surface(Draft citation) {
        var surface = citation.text(SourceNames.SURFACE);
        int length = surface == null ? 0 : (int) PageText.inOneLine(surface).codePoints().count();
        if (length > LONGEST) {
            faults.add(
                    citation.place(SourceNames.SURFACE),
                    "the surface form has " + length + " characters, more than " + LONGEST,
                    "Cite a shorter form: the name, number, date or title alone");
        }
    }

    private void reason(Draft citation) {
        if (SourceNames.INFERRED.equals(citation.text(SourceNames.BASIS))
                && !citation.mentions(SourceNames.REASON)) {
            faults.add(
                    citation.place(SourceNames.BASIS),
                    "this citation is INFERRED and does not say why",
                    "Add `reason: {zh: …, en: …}`");
        }
    }

    private void position(Draft citation) {
        var at = citation.text(SourceNames.AT);
        var position = at == null ? null : Position.parse(at).orElse(null);
        if (at != null && position == null) {
            faults.add(
                    citation.place(SourceNames.AT),
                    "`" + at + "` is no place on a page",
                    "Write page and offset, such as p000@612");
        } else if (position != null) {
            onPage(citation, position);
        }
    }

    private void onPage(Draft citation, Position position) {
        var page = records.find(position.page());
        if (page == null || !page.type().name().equals(SourceNames.PAGE)) {
            var pages = records.of(SourceNames.PAGE).stream().map(Draft::id).toList();
            faults.add(
                    citation.place(SourceNames.AT),
                    "there is no page `" + position.page() + "`",
                    Nearest.remedy(position.page(), pages, "Add it with `new-page`"));
        } else if (page.scalar(SourceNames.CHARACTERS) instanceof Long characters
                && citation.scalar(SourceNames.END) instanceof Long end
                && end > characters) {
            faults.add(
                    citation.place(SourceNames.AT),
                    "the citation ends at "
                            + end
                            + ", but "
                            + page.id()
                            + " has "
                            + characters
                            + " code points",
                    "Find the place with `locate " + page.id() + " <surface form>`");
        }
    }
}
