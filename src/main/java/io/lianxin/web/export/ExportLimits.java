package io.lianxin.web.export;

import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * What a file may be and take.
 *
 * @param nodes how many dots a network, or rows a table, may have
 * @param bytes how large it may be
 * @param time how long it may take, its question included
 * @param patience how long one waits for one's turn
 * @param together how many files are made at a time for all clients together; one for each
 */
public record ExportLimits(
        int nodes, DataSize bytes, Duration time, Duration patience, int together) {

    /**
     * Refuses a file with too many parts.
     *
     * @param count how many it has
     * @param what they are, for instance rows
     * @throws IllegalArgumentException where they are too many; the message says what to do
     */
    void parts(int count, String what) {
        if (count > nodes) {
            throw new IllegalArgumentException(
                    "The file would have %d %s, more than the %d that `lianxin.export.nodes` allows. Ask for fewer, or for several parts."
                            .formatted(count, what, nodes));
        }
    }

    /**
     * Refuses a file that is too large.
     *
     * @param file its bytes
     * @return the same
     * @throws IllegalArgumentException where they are too many; the message says what to do
     */
    byte[] sized(byte[] file) {
        if (file.length > bytes.toBytes()) {
            throw new IllegalArgumentException(
                    "The file would have %d bytes, more than the %d that `lianxin.export.bytes` allows. Ask for fewer records or fields."
                            .formatted(file.length, bytes.toBytes()));
        }
        return file;
    }
}
