package io.lianxin.ingest.source;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.page.Corpus;
import io.lianxin.ingest.row.RecordSet;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Everything that must hold for pages, passages and citations. */
public final class SourceChecks {

    private SourceChecks() {}

    /**
     * Fills citations and checks all sources.
     *
     * @param records all drafts
     * @param corpus the directory of the pages' texts; null where they are not at hand
     * @param faults takes what is wrong
     * @return the number of citations that were compared with the text of their page
     */
    public static int run(RecordSet records, @Nullable Path corpus, Faults faults) {
        var passages = new Passages(records);
        new CitationFiller(records, passages, faults).fill();
        new PassageCheck(records, passages, faults).run();
        new CitationCheck(records, faults).run();
        new SupportCheck(records, faults).run();
        var texts = corpus == null ? null : Corpus.read(corpus, faults);
        var masking = new PrivateNameCheck(records, texts, faults).run();
        if (texts == null) {
            return 0;
        }
        new SentenceCheck(records, texts, faults).run();
        return new CorpusCheck(records, texts, masking, faults).run();
    }
}
