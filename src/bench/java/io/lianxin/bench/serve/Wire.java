package io.lianxin.bench.serve;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive connection, as light as can be, because client and server share processors. A
 * server that closes it after some number of requests, as Tomcat does after a hundred, gets a new
 * one.
 */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int OK = 200;
    private static final int HEX = 16;

    private final int port;
    private final String head;
    private Socket socket;
    private InputStream in;
    private boolean closing;

    /**
     * Connects.
     *
     * @param port where the server listens on loopback
     * @param path what is asked
     * @throws IOException where nobody listens
     */
    public Wire(int port, String path) throws IOException {
        this.port = port;
        socket = open(port);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        head =
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                        + "Accept: application/json\r\nContent-Length: ";
    }

    private static Socket open(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private void reopen() throws IOException {
        close();
        socket = open(port);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        closing = false;
    }

    /** The first line of the answer; asked once more where the server closed in silence. */
    private String sent(byte[] whole) throws IOException {
        try {
            socket.getOutputStream().write(whole);
            return line();
        } catch (IOException closed) {
            return reopened(whole);
        }
    }

    private String reopened(byte[] whole) throws IOException {
        reopen();
        socket.getOutputStream().write(whole);
        return line();
    }

    /**
     * Asks.
     *
     * @param body the request's body
     * @param moreHeads further lines of its head, each ended
     * @return the body of the answer
     * @throws IOException where there is none, or it is no success
     */
    public byte[] ask(byte[] body, String moreHeads) throws IOException {
        var begin =
                (head + body.length + "\r\n" + moreHeads + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        var whole = new byte[begin.length + body.length];
        System.arraycopy(begin, 0, whole, 0, begin.length);
        System.arraycopy(body, 0, whole, begin.length, body.length);
        var status = closing ? reopened(whole) : sent(whole);
        int length = -1;
        boolean chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring("content-length:".length()).strip());
            }
            closing |= lower.startsWith("connection:") && lower.contains("close");
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        var answer = chunked ? chunks() : in.readNBytes(Math.max(length, 0));
        if (!status.contains(" " + OK + " ") && !status.endsWith(" " + OK)) {
            throw new IOException(status + ": " + new String(answer, StandardCharsets.UTF_8));
        }
        return answer;
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), HEX);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            // nothing was lost
        }
    }
}
