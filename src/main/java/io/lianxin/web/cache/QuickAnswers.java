package io.lianxin.web.cache;

import io.lianxin.graph.RecordVersion;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Answers questions in as few steps as can be; whatever is unusual is left to the usual way. */
@FunctionalInterface
public interface QuickAnswers {

    /**
     * Answers a question.
     *
     * @param body the body of the request, JSON as GraphQL over HTTP says
     * @param accept the media types that the caller accepts; empty where he does not say
     * @param locale the caller's language
     * @return the answer as the usual way would give it; null where it must be asked
     */
    @Nullable Answer answer(byte[] body, String accept, Locale locale);

    /**
     * An answer, of status 200.
     *
     * @param contentType its media type
     * @param body its bytes
     * @param version the version of the record from which it comes, where everybody may have it
     *     again
     */
    @SuppressWarnings("ArrayRecordComponent") // written once, sent as it is, compared by nobody
    record Answer(String contentType, byte[] body, @Nullable RecordVersion version) {}
}
