package io.lianxin.web.request;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import java.util.List;
import java.util.Set;

/** Which of the media types of an answer a caller accepts most. */
final class Accepted {

    /** What most callers write, each of which means what it says first. */
    private static final Set<String> USUAL =
            Set.of(
                    "",
                    MediaType.ALL_VALUE,
                    MediaType.APPLICATION_JSON_VALUE,
                    MediaType.APPLICATION_JSON_VALUE + ", " + MediaType.ALL_VALUE,
                    MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE,
                    MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE
                            + ", "
                            + MediaType.APPLICATION_JSON_VALUE);

    /** In the order in which they are given where all are welcome. */
    private static final List<MediaType> ANSWERS =
            List.of(
                    MediaType.APPLICATION_JSON,
                    MediaType.APPLICATION_GRAPHQL_RESPONSE,
                    MediaType.TEXT_EVENT_STREAM);

    private Accepted() {}

    /**
     * The type in which a caller gets his answer.
     *
     * @param accept what he accepts
     * @return the same where it is plain, else one type; null where he accepts no answer
     */
    static @Nullable String type(String accept) {
        if (USUAL.contains(accept)) {
            return accept;
        }
        List<MediaType> ranges;
        try {
            ranges = MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException nonsense) {
            return MediaType.APPLICATION_JSON_VALUE;
        }
        if (ranges.isEmpty()) {
            return "";
        }
        MediaType best = null;
        double most = 0;
        int first = Integer.MAX_VALUE;
        for (var answer : ANSWERS) {
            int place = place(ranges, answer);
            double wish = place < 0 ? 0 : ranges.get(place).getQualityValue();
            if (wish > most || (wish == most && wish > 0 && place < first)) {
                best = answer;
                most = wish;
                first = place;
            }
        }
        return best == null ? null : best.toString();
    }

    /** The place of the range that says most exactly whether a type is accepted. */
    private static int place(List<MediaType> ranges, MediaType answer) {
        int found = -1;
        int exact = -1;
        for (int i = 0; i < ranges.size(); i++) {
            int exactness = exactness(ranges.get(i), answer);
            if (exactness > exact) {
                found = i;
                exact = exactness;
            }
        }
        return found;
    }

    /** Negative where a range does not hold a type; a stream is for those alone who name it. */
    private static int exactness(MediaType range, MediaType answer) {
        if (range.equalsTypeAndSubtype(answer)) {
            return 2;
        }
        if (!range.includes(answer) || answer.equals(MediaType.TEXT_EVENT_STREAM)) {
            return -1;
        }
        return range.isWildcardType() ? 0 : 1;
    }
}
