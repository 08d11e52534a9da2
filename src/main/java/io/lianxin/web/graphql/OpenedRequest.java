package io.lianxin.web.graphql;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import java.io.IOException;

/** A request of whose body the first byte that is no blank is known, and still to be read. */
final class OpenedRequest extends HttpServletRequestWrapper {

    /** In place of a byte where the body ends. */
    static final int NOTHING = -1;

    private final Body body;

    private OpenedRequest(HttpServletRequest request, Body body) {
        super(request);
        this.body = body;
    }

    static OpenedRequest of(HttpServletRequest request) throws IOException {
        return new OpenedRequest(request, Body.of(request.getInputStream()));
    }

    /** The first byte that is no blank; {@link #NOTHING} where there is none. */
    int first() {
        return body.first;
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    /** The body from its first byte on that is no blank: JSON means the same without those. */
    private static final class Body extends ServletInputStream {

        private final ServletInputStream rest;
        private final int first;
        private boolean begun;

        private Body(ServletInputStream rest, int first) {
            this.rest = rest;
            this.first = first;
        }

        static Body of(ServletInputStream all) throws IOException {
            int first = all.read();
            while (first == ' ' || first == '\t' || first == '\r' || first == '\n') {
                first = all.read();
            }
            return new Body(all, first);
        }

        @Override
        public int read() throws IOException {
            if (begun) {
                return rest.read();
            }
            begun = true;
            return first;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (begun || length == 0) {
                return rest.read(into, offset, length);
            }
            begun = true;
            if (first == NOTHING) {
                return NOTHING;
            }
            into[offset] = (byte) first;
            int more = length == 1 ? 0 : rest.read(into, offset + 1, length - 1);
            return 1 + Math.max(more, 0);
        }

        @Override
        public boolean isFinished() {
            return (begun || first == NOTHING) && rest.isFinished();
        }

        @Override
        public boolean isReady() {
            return !begun || rest.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            rest.setReadListener(listener);
        }
    }
}
