package io.lianxin.web.gate;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** The name of a request, in the log and in its answer: the caller's or a proxy's, else our own. */
final class RequestId {

    /** The header that brings and takes it. */
    static final String HEADER = "X-Request-Id";

    /** Where the log finds it. */
    static final String KEY = "request";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int HEX = 16;
    private static final String RUN =
            Long.toString(new SecureRandom().nextLong() & Integer.MAX_VALUE, HEX) + "-";
    private static final AtomicLong NUMBER = new AtomicLong();

    private RequestId() {}

    static String of(@Nullable String given) {
        return given != null && HARMLESS.matcher(given).matches()
                ? given
                : RUN + NUMBER.incrementAndGet();
    }
}
