package io.lianxin.ingest.coverage;

import io.lianxin.ingest.page.Corpus;
import io.lianxin.ingest.row.RecordSet;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/** What makes a sentence bear a fact. */
final class Bearing {

    private final KnownNames names;

    Bearing(RecordSet records, @Nullable Corpus corpus) {
        this.names = new KnownNames(records, corpus);
    }

    /** The signs in a sentence, without its line breaks; none where it bears no fact. */
    Set<Sign> signs(String sentence) {
        var signs = EnumSet.noneOf(Sign.class);
        for (var sign : Sign.values()) {
            if (has(sign, sentence)) {
                signs.add(sign);
            }
        }
        return signs;
    }

    private boolean has(Sign sign, String sentence) {
        return switch (sign) {
            case DIGIT -> SignWords.hasDigit(sentence);
            case COUNT -> SignWords.hasCount(sentence);
            case DATE -> SignWords.hasDate(sentence);
            case TITLE -> sentence.contains("《");
            case NAME -> names.isIn(sentence);
            case ADDRESS -> names.isAddressedIn(sentence);
            case STEP -> SignWords.hasStep(sentence);
        };
    }
}
