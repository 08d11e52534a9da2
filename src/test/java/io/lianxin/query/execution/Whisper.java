package io.lianxin.query.execution;

import io.lianxin.graph.GraphException;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.Insight;
import io.lianxin.query.Question;

import org.jspecify.annotations.NullUnmarked;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An insight that repeats what it is asked, and sometimes lacks what it promises. */
@NullUnmarked // null is what it is for
final class Whisper implements Insight {

    static final String FIELD = "whisper";

    private static final String SDL =
            """
            extend type Query {
                "What was said, if anything."
                whisper(words: [String!], number: Int, on: Date, deep: WhisperInput): Whisper!
            }
            "What is said inside."
            input WhisperInput {
                "Some words."
                words: [String!]
                "More inside."
                inner: WhisperInput
            }
            "What was said."
            type Whisper {
                "All of it."
                said: String!
                "A day."
                on: Date
                "Word by word, some of them lost."
                lines(upTo: Int): [String]!
                "Word by word, none of them lost, it is promised."
                promised: [String!]
                "What is left when the first word is gone."
                rest: Whisper
                "The same, promised."
                last: Whisper!
            }
            """;

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public String sdl() {
        return SDL;
    }

    @Override
    public Map<String, Object> find(Question question) {
        if (question.argument("number") instanceof Integer number) {
            if (number < 0) {
                throw new ArgumentException("number", "there are no such numbers", "Go up");
            }
            if (number == 0) {
                throw new GraphException(GraphException.Reason.FAULTY, "planned", null);
            }
        }
        var wanted = question.isWanted("rest/lines");
        var said = question.argument("deep") + " " + question.values("on") + wanted;
        return fields(question.values("words"), said, question.argument("on"));
    }

    private static Map<String, Object> fields(List<?> words, String said, Object on) {
        var fields = new HashMap<String, Object>();
        fields.put("said", words.size() == 1 ? null : said + words);
        fields.put("on", on);
        fields.put("lines", Arrays.asList("one", null, words.size()));
        fields.put("promised", words.size() == 2 ? Arrays.asList("one", null) : List.of("one"));
        if (!words.isEmpty()) {
            fields.put("rest", fields(words.subList(1, words.size()), said, on));
            fields.put("last", fields(List.of(), said, null));
        }
        return fields;
    }
}
