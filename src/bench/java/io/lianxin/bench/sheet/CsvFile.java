package io.lianxin.bench.sheet;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cells parted by tabs, one row a line, in UTF-8; cells hold neither tabs nor quotation marks. */
final class CsvFile implements AutoCloseable {

    private static final int BUFFER = 1 << 18;
    private static final int WIDEST = 4;
    private static final int ASCII = 0x80;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private long bytes;
    private long rows;

    CsvFile(Path file) {
        try {
            this.out = Files.newOutputStream(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    long rows() {
        return rows;
    }

    long bytes() {
        return bytes + filled;
    }

    void row(@Nullable String[] cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            if (cell > 0) {
                put('\t');
            }
            var text = cells[cell];
            if (text != null) {
                put(text);
            }
        }
        end();
    }

    void row(long from, long to) {
        put(from);
        put('\t');
        put(to);
        end();
    }

    private void end() {
        put('\n');
        rows++;
    }

    private void put(String text) {
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character >= ASCII) {
                rest(text.substring(place));
                return;
            }
            put(character);
        }
    }

    private void rest(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        if (filled + encoded.length > BUFFER) {
            flush();
        }
        System.arraycopy(encoded, 0, buffer, filled, encoded.length);
        filled += encoded.length;
    }

    private void put(char ascii) {
        if (filled + WIDEST > BUFFER) {
            flush();
        }
        buffer[filled++] = (byte) ascii;
    }

    private void put(long number) {
        put(Long.toString(number));
    }

    private void flush() {
        try {
            out.write(buffer, 0, filled);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        bytes += filled;
        filled = 0;
    }

    @Override
    public void close() {
        flush();
        try {
            out.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
