package io.lianxin.web.cache;

import io.lianxin.graph.RecordVersion;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** A note at a request that its answer may be given again, and of which version it is. */
public final class Answered {

    private static final String NOTE = Answered.class.getName();

    private Answered() {}

    /**
     * Notes it at the present request, where there is one.
     *
     * @param version the version from which all of the answer comes
     */
    public static void from(RecordVersion version) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(NOTE, version, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static @Nullable RecordVersion noted(jakarta.servlet.http.HttpServletRequest request) {
        return request.getAttribute(NOTE) instanceof RecordVersion version ? version : null;
    }
}
