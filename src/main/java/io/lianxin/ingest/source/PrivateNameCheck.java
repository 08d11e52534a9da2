package io.lianxin.ingest.source;

import io.lianxin.corpus.Masking;
import io.lianxin.corpus.PageText;
import io.lianxin.corpus.PrivateName;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.page.Corpus;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;

import org.jspecify.annotations.Nullable;

/** The place of a private name is one, and the name there begins with what is shown of it. */
final class PrivateNameCheck {

    private final RecordSet records;
    private final @Nullable Corpus corpus;
    private final Faults faults;
    private final Masking masking = new Masking();

    PrivateNameCheck(RecordSet records, @Nullable Corpus corpus, Faults faults) {
        this.records = records;
        this.corpus = corpus;
        this.faults = faults;
    }

    /** Checks the places; what stands there is to be hidden in messages. */
    Masking run() {
        for (var draft : records.all()) {
            for (var given : draft.given()) {
                if (given instanceof Given.Scalar scalar
                        && scalar.field().rules().shown() != null) {
                    place(draft, scalar);
                }
            }
        }
        return masking;
    }

    private void place(Draft draft, Given.Scalar given) {
        var written = String.valueOf(given.value());
        try {
            var name = PrivateName.parse(written);
            var text = text(given, written);
            var shown = draft.text(String.valueOf(given.field().rules().shown()));
            if (text != null && shown != null) {
                masking.hide(PageText.inOneLine(name.in(text)), shown);
            }
            if (text != null
                    && shown != null
                    && !PageText.inOneLine(name.in(text)).startsWith(shown)) {
                faults.add(
                        given.place(),
                        "what stands at " + written + " does not begin with `" + shown + "`",
                        "Correct offset and length; they hold the full name and nothing else");
            }
        } catch (IllegalArgumentException wrong) {
            faults.add(
                    given.place(),
                    "`" + written + "` is no place of a full name",
                    "Write page, offset and length in code points, such as p000@612+3");
        }
    }

    private @Nullable PageText text(Given.Scalar given, String written) {
        var page = records.find(written.substring(0, written.indexOf('@')));
        if (page == null || !page.type().name().equals(SourceNames.PAGE)) {
            faults.add(
                    given.place(),
                    "there is no page of the place `" + written + "`",
                    "Correct the page's id");
            return null;
        }
        var hash = page.text(SourceNames.SHA256);
        return corpus == null || hash == null ? null : corpus.find(hash).orElse(null);
    }
}
