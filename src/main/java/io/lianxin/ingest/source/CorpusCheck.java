package io.lianxin.ingest.source;

import io.lianxin.corpus.Masking;
import io.lianxin.corpus.PageText;
import io.lianxin.corpus.PageText.Occurrence;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.page.Corpus;
import io.lianxin.ingest.page.Position;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Every citation stands in its page's text exactly where it says. */
final class CorpusCheck {

    private static final int SHOWN = 12;

    private final RecordSet records;
    private final Corpus corpus;
    private final Masking masking;
    private final Faults faults;
    private final Map<String, PageText> texts = new HashMap<>();

    CorpusCheck(RecordSet records, Corpus corpus, Masking masking, Faults faults) {
        this.records = records;
        this.corpus = corpus;
        this.masking = masking;
        this.faults = faults;
    }

    /** The number of citations compared. */
    int run() {
        records.of(SourceNames.PAGE).forEach(this::page);
        int compared = 0;
        for (var citation : records.of(SourceNames.CITATION)) {
            var at = citation.text(SourceNames.AT);
            var surface = citation.text(SourceNames.SURFACE);
            var position = at == null ? null : Position.parse(at).orElse(null);
            var text = position == null ? null : texts.get(position.page());
            if (position != null
                    && surface != null
                    && text != null
                    && position.endOf(surface) <= text.length()) {
                compare(citation, position, surface, text);
                compared++;
            }
        }
        return compared;
    }

    private void page(Draft page) {
        var sha256 = page.text(SourceNames.SHA256);
        if (sha256 == null) {
            return;
        }
        var text = corpus.find(sha256);
        if (text.isEmpty()) {
            faults.add(
                    page.place(SourceNames.SHA256),
                    "no file in " + corpus.directory() + " has the hash of " + page.id(),
                    "Put the page's text there unchanged, correct `sha256`, or set lianxin.corpus"
                            + " to another directory");
            return;
        }
        texts.put(page.id(), text.get());
        if (page.scalar(SourceNames.CHARACTERS) instanceof Long stated
                && stated != text.get().length()) {
            faults.add(
                    page.place(SourceNames.CHARACTERS),
                    page.id() + " has " + text.get().length() + " code points, not " + stated,
                    "Write `characters: " + text.get().length() + "`");
        }
    }

    private void compare(Draft citation, Position position, String surface, PageText text) {
        var standing = text.slice(position.offset(), position.endOf(surface));
        if (!standing.equals(surface)) {
            faults.add(
                    citation.place(SourceNames.AT),
                    "`"
                            + shown(surface)
                            + "` does not stand at "
                            + position
                            + " ("
                            + text.lineAndColumn(position.offset())
                            + " in the text)",
                    nearest(position, surface, text));
        }
    }

    /** The beginning of what a row says, private names hidden: a message may come into a log. */
    private String shown(String surface) {
        var line = PageText.inOneLine(masking.of(surface));
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String nearest(Position position, String surface, PageText text) {
        return text.find(surface).stream()
                .min(Comparator.comparingInt(place -> Math.abs(place.start() - position.offset())))
                .map(place -> remedy(position, place, text))
                .orElse("It stands nowhere on the page; correct the surface form");
    }

    private static String remedy(Position position, Occurrence place, PageText text) {
        return "It stands nearest at "
                + new Position(position.page(), place.start())
                + (text.isBroken(place)
                        ? ", divided by a line break; write surface: " + text.quoted(place)
                        : "; correct the offset");
    }
}
