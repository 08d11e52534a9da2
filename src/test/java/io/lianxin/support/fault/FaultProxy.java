package io.lianxin.support.fault;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Stands between a client and a server on this machine and does what networks do at times. */
public final class FaultProxy implements AutoCloseable {

    /** What happens to what is sent. */
    public enum Fault {
        /** It arrives. */
        NONE,
        /** Nobody listens, and what was connected is cut: the server is down. */
        DOWN,
        /** Connections are there, and everything that is sent on them is lost without a word. */
        SILENT,
        /** It arrives a fifth of a second later. */
        SLOW,
        /** The connection breaks in the middle of the server's next words. */
        CUT
    }

    private static final long DELAY_NANOS = 200_000_000;
    private static final int CHUNK = 8192;
    private static final int WORDS_BEFORE_CUT = 6;

    private final int target;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = Fault.NONE;
    private volatile ServerSocket listener;

    /**
     * Begins to stand between.
     *
     * @param target the server's port
     */
    public FaultProxy(int target) {
        this.target = target;
        this.listener = listen(0);
        this.port = listener.getLocalPort();
    }

    /**
     * Where clients connect to.
     *
     * @return a port of this machine, always the same
     */
    public int port() {
        return port;
    }

    /**
     * Changes what happens, to what is connected as to what will be.
     *
     * @param other from now on
     */
    public synchronized void let(Fault other) {
        fault = other;
        if (other == Fault.DOWN) {
            close(listener);
            sockets.forEach(FaultProxy::close);
        } else if (listener.isClosed()) {
            listener = listen(port);
        }
    }

    private ServerSocket listen(int at) {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            Thread.ofVirtual().start(() -> accept(opened));
            return opened;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept(ServerSocket opened) {
        try {
            while (!opened.isClosed()) {
                var client = opened.accept();
                Thread.ofVirtual().start(() -> connect(client));
            }
        } catch (IOException closed) {
            close(opened);
        }
    }

    private void connect(Socket client) {
        sockets.add(client);
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(server);
            Thread.ofVirtual().start(() -> carry(client, server, false));
            carry(server, client, true);
        } catch (IOException unreachable) {
            close(client);
        }
    }

    private void carry(Socket from, Socket to, boolean isAnswer) {
        var words = new byte[CHUNK];
        try {
            var source = from.getInputStream();
            var sink = to.getOutputStream();
            for (int read = source.read(words); read >= 0; read = source.read(words)) {
                if (fault == Fault.SLOW) {
                    LockSupport.parkNanos(DELAY_NANOS);
                }
                if (fault == Fault.CUT && isAnswer) {
                    sink.write(words, 0, Math.min(read, WORDS_BEFORE_CUT));
                    break;
                }
                if (fault != Fault.SILENT) {
                    sink.write(words, 0, read);
                    sink.flush();
                }
            }
        } catch (IOException broken) {
            // either side has gone; so does the other
        }
        close(from);
        close(to);
        sockets.remove(from);
        sockets.remove(to);
    }

    private static void close(Closeable some) {
        try {
            some.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Ends all connections. */
    @Override
    public void close() {
        let(Fault.DOWN);
    }
}
