package io.lianxin.web.gate;

import jakarta.servlet.http.HttpServletRequest;

/** Who sends a request, as far as the network tells. */
public final class Caller {

    private static final String[] FORWARDED = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"};
    private static final int HALF = 4;

    private Caller() {}

    /**
     * Whether a request comes from the program's own machine. One that came through a proxy there
     * does not: it has a header that says from where it comes.
     *
     * @param request the request
     * @return true for a loopback address and no proxy
     */
    public static boolean isHere(HttpServletRequest request) {
        var address = String.valueOf(request.getRemoteAddr());
        return isLoopback(address) && !isForwarded(request);
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.")
                || address.equals("0:0:0:0:0:0:0:1")
                || address.equals("::1");
    }

    /** Whether a proxy says that it stands between, and nobody has said whether to believe it. */
    static boolean isForwarded(HttpServletRequest request) {
        for (var header : FORWARDED) {
            if (request.getHeader(header) != null) {
                return true;
            }
        }
        return false;
    }

    /** The client of an address: of IPv6 the network, since every machine has a network. */
    static String client(HttpServletRequest request) {
        var address = String.valueOf(request.getRemoteAddr());
        int end = -1;
        for (int group = 0; group < HALF; group++) {
            end = address.indexOf(':', end + 1);
            if (end < 0) {
                return address;
            }
        }
        return address.substring(0, end);
    }
}
