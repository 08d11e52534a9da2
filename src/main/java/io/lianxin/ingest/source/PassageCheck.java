package io.lianxin.ingest.source;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.ingest.source.Passages.Passage;

import org.jspecify.annotations.Nullable;

/** Passages lie on their page, one after the other. */
final class PassageCheck {

    private final RecordSet records;
    private final Passages passages;
    private final Faults faults;

    PassageCheck(RecordSet records, Passages passages, Faults faults) {
        this.records = records;
        this.passages = passages;
        this.faults = faults;
    }

    void run() {
        for (var page : records.of(SourceNames.PAGE)) {
            var characters = page.scalar(SourceNames.CHARACTERS);
            @Nullable Passage before = null;
            for (var passage : passages.of(page.id())) {
                check(passage, characters instanceof Long length ? length : Long.MAX_VALUE);
                if (before != null && before.end() > passage.start()) {
                    overlap(before, passage);
                }
                before = passage;
            }
        }
    }

    private void check(Passage passage, long characters) {
        if (passage.end() <= passage.start()) {
            faults.add(
                    passage.draft().place(),
                    "the passage ends at " + passage.end() + ", not after " + passage.start(),
                    "Write the first code point and the one after the last");
        }
        if (passage.end() > characters) {
            faults.add(
                    passage.draft().place(),
                    "the passage ends at "
                            + passage.end()
                            + ", but "
                            + passage.page()
                            + " has "
                            + characters
                            + " code points",
                    "Correct the passage, or the page's `characters`");
        }
    }

    private void overlap(Passage before, Passage passage) {
        faults.add(
                passage.draft().place(),
                "the passage from "
                        + passage.start()
                        + " overlaps the one from "
                        + before.start()
                        + " to "
                        + before.end()
                        + " ("
                        + before.draft().place()
                        + ")",
                "Let each sentence end before the next begins");
    }
}
