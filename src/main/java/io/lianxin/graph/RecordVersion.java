package io.lianxin.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Which record the database holds.
 *
 * @param number counts up; odd while a load changes the record
 * @param release the name of the loaded release; empty before the first load
 * @param sha256 the hash of the loaded files, in hexadecimal; empty before the first load
 */
public record RecordVersion(long number, String release, String sha256) {

    /** The version of a database into which nothing was loaded yet. */
    public static final RecordVersion NONE = new RecordVersion(0, "", "");

    static final String NUMBER = "number";
    static final String RELEASE = "release";
    static final String SHA256 = "sha256";

    /** The version as its node has it; none where there is no node. */
    static RecordVersion of(Map<String, Object> properties) {
        return properties.get(NUMBER) instanceof Long number
                ? new RecordVersion(
                        number, text(properties.get(RELEASE)), text(properties.get(SHA256)))
                : NONE;
    }

    /** The version in the first row: number, release and hash; none where there is no row. */
    static RecordVersion of(List<Row> rows) {
        return !rows.isEmpty() && rows.getFirst().get(0) instanceof Long number
                ? new RecordVersion(
                        number, text(rows.getFirst().get(1)), text(rows.getFirst().get(2)))
                : NONE;
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    /**
     * Whether no load is changing the record.
     *
     * @return true for an even number
     */
    public boolean isSettled() {
        return number % 2 == 0;
    }
}
