package io.lianxin.web.request;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;

/** A request whose body was read already; one in an address comes as the same in a body. */
public final class ReadRequest extends HttpServletRequestWrapper {

    private final byte[] body;

    /**
     * Makes it.
     *
     * @param request the request as it came
     * @param body its body, or the same made of its address: JSON
     */
    public ReadRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * The body of a request.
     *
     * @param request a request that may have been read already
     * @return its bytes; not to be changed
     * @throws IOException where it cannot be read
     */
    public static byte[] body(HttpServletRequest request) throws IOException {
        return request instanceof ReadRequest read
                ? read.body
                : request.getInputStream().readAllBytes();
    }

    @Override
    public String getMethod() {
        return "POST";
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
            return getContentType();
        }
        return HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)
                ? String.valueOf(body.length)
                : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        var own =
                HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
                        || HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name);
        return own
                ? Collections.enumeration(Collections.singleton(getHeader(name)))
                : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = new java.util.LinkedHashSet<>(Collections.list(super.getHeaderNames()));
        names.removeIf(name ->
                HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
                        || HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name));
        names.add(HttpHeaders.CONTENT_TYPE);
        names.add(HttpHeaders.CONTENT_LENGTH);
        return Collections.enumeration(names);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(new ByteArrayInputStream(body));
    }

    /** The body as the server hands it out. */
    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is there already");
        }
    }
}
