package io.lianxin.web.graphql;

import io.lianxin.corpus.ExactWords;
import io.lianxin.corpus.ExactWords.Range;
import io.lianxin.corpus.Masking;
import io.lianxin.corpus.PageTexts;
import io.lianxin.corpus.PrivateName;
import io.lianxin.corpus.Reference;
import io.lianxin.corpus.Source;
import io.lianxin.corpus.WhereToLook;
import io.lianxin.query.Completions;
import io.lianxin.query.Inputs;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The computers that read pages' texts and say where to look, by the names in the schema. */
final class PageComputers implements Completions {

    private static final String INFERRED = "INFERRED";

    private final PageTexts texts;

    PageComputers(PageTexts texts) {
        this.texts = texts;
    }

    @Override
    public Set<String> names() {
        return Set.of("where-to-look", "reference", "exact-words", "words-absent");
    }

    @Override
    public Completer begin(List<PrivatePlace> hidden) {
        var masking = new Masking();
        var unknown = hidden.stream().filter(each -> !hide(masking, each)).toList();
        var absence = new WordsAbsence(texts, unknown);
        return (by, inputs) ->
                switch (by) {
                    case "where-to-look" -> where(inputs, masking);
                    case "reference" -> reference(inputs, masking);
                    case "exact-words" ->
                            absence.of(inputs) == null ? words(inputs, masking) : null;
                    case "words-absent" -> absence.of(inputs);
                    default -> throw new IllegalStateException("there is no computer " + by);
                };
    }

    /** Whether the name could be read from its page, so that it can be hidden. */
    private boolean hide(Masking masking, PrivatePlace place) {
        var text = place.sha256() == null ? null : texts.find(place.sha256()).orElse(null);
        if (text == null) {
            return false;
        }
        masking.hide(PrivateName.parse(place.at()).in(text), place.shown());
        return true;
    }

    private static Map<String, String> where(Inputs inputs, Masking masking) {
        var where = WhereToLook.of(source(inputs));
        return Map.of("zh", masking.of(where.zh()), "en", masking.of(where.en()));
    }

    private static Map<String, String> reference(Inputs inputs, Masking masking) {
        var reference = Reference.of(source(inputs));
        return Map.of(
                "zh", masking.of(reference.zh()),
                "en", masking.of(reference.en()),
                "gbt7714", masking.of(reference.gbt7714()));
    }

    private @Nullable Map<String, String> words(Inputs inputs, Masking masking) {
        var text = texts.find(String.valueOf(inputs.text("hash"))).orElse(null);
        var words = range(inputs, "start", "end");
        var sentence = range(inputs, "sentenceStart", "sentenceEnd");
        if (text == null || words == null || sentence == null) {
            return null;
        }
        var exact = ExactWords.of(text, masking, words, sentence);
        return Map.of(
                "previous", exact.previous(),
                "before", exact.before(),
                "exact", exact.exact(),
                "after", exact.after(),
                "next", exact.next(),
                "sentence", exact.sentence());
    }

    private static @Nullable Range range(Inputs inputs, String start, String end) {
        var from = inputs.number(start);
        var to = inputs.number(end);
        return from == null || to == null ? null : new Range(from, to);
    }

    private static Source source(Inputs inputs) {
        return new Source(
                inputs.text("page"),
                inputs.text("paper"),
                inputs.text("paperEn"),
                inputs.text("paperReason") != null,
                inputs.text("edition"),
                INFERRED.equals(inputs.text("editionBasis")),
                inputs.text("headline"),
                inputs.texts("byline").stream().distinct().toList(),
                inputs.number("paragraph"),
                inputs.number("sentence"),
                reprint(inputs),
                dataSet(inputs));
    }

    private static Source.@Nullable Reprint reprint(Inputs inputs) {
        var from = inputs.text("reprintedFrom");
        var date = inputs.text("reprintedOn");
        return from == null ? null : new Source.Reprint(from, date == null ? "" : date);
    }

    private static Source.@Nullable DataSet dataSet(Inputs inputs) {
        var title = inputs.text("dataset");
        return title == null
                ? null
                : new Source.DataSet(
                        title,
                        String.valueOf(inputs.text("datasetEn")),
                        String.valueOf(inputs.text("datasetEdition")),
                        String.valueOf(inputs.text("retrieved")));
    }
}
