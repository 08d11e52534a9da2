package io.lianxin.ingest.source;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.page.Position;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Fills what follows from a citation's place, and what curators may leave out. */
final class CitationFiller {

    private final RecordSet records;
    private final Passages passages;
    private final Faults faults;

    CitationFiller(RecordSet records, Passages passages, Faults faults) {
        this.records = records;
        this.passages = passages;
        this.faults = faults;
    }

    /** Fills every citation. */
    void fill() {
        for (var citation : records.of(SourceNames.CITATION)) {
            if (!citation.mentions(SourceNames.BASIS)) {
                put(citation, SourceNames.BASIS, SourceNames.STATED);
            }
            if (!citation.mentions(SourceNames.SUPPORTS)) {
                supports(citation);
            }
            place(citation);
        }
    }

    private void supports(Draft citation) {
        var record = records.find(citation.link(SourceNames.RECORD));
        if (record == null) {
            return;
        }
        int number = records.incoming(SourceNames.CITES, record.id()).size();
        if (number == 1) {
            put(citation, SourceNames.SUPPORTS, CitedFields.of(record));
        } else {
            faults.add(
                    citation.place(),
                    "this citation does not say which fields of " + record.id() + " it proves",
                    "Add `supports`; only the single citation of a record may leave it out");
            citation.spoil(SourceNames.SUPPORTS);
        }
    }

    private void place(Draft citation) {
        var at = citation.text(SourceNames.AT);
        var surface = citation.text(SourceNames.SURFACE);
        var position = at == null ? null : Position.parse(at).orElse(null);
        if (position == null || surface == null) {
            return;
        }
        int end = position.endOf(surface);
        put(citation, SourceNames.START, (long) position.offset());
        put(citation, SourceNames.END, (long) end);
        var page = records.find(position.page());
        if (page != null
                && page.scalar(SourceNames.CHARACTERS) instanceof Long characters
                && end <= characters) {
            passage(citation, position, end);
        }
    }

    private void passage(Draft citation, Position position, int end) {
        var touched =
                passages.of(position.page()).stream()
                        .filter(passage -> passage.touches(position.offset(), end))
                        .toList();
        if (touched.size() == 1 && touched.getFirst().holds(position.offset(), end)) {
            var passage = touched.getFirst();
            link(citation, SourceNames.PASSAGE_FIELD, passage.draft().id());
            link(citation, SourceNames.ARTICLE_FIELD, passage.article());
            return;
        }
        faults.add(
                citation.place(SourceNames.AT),
                "the citation "
                        + position
                        + " to "
                        + end
                        + (touched.size() > 1
                                ? " reaches across two passages"
                                : " lies outside every passage"),
                touched.size() > 1
                        ? "Cite a shorter form inside one sentence"
                        : "Correct the offset, or add the passage to " + position.page());
    }

    private static void put(Draft draft, String name, Object value) {
        if (field(draft, name) instanceof Field.Property property) {
            draft.put(new Given.Scalar(property, value, true, draft.place()));
        }
    }

    private void link(Draft draft, String name, String id) {
        if (field(draft, name) instanceof Field.Relationship link) {
            var links = List.of(new Given.Link(id, draft.place()));
            records.link(draft, new Given.Links(link, links, true, draft.place()));
        }
    }

    private static @Nullable Field field(Draft draft, String name) {
        return draft.type().fields().get(name);
    }
}
