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

    private static final String ASKED =
            "MATCH (v:RecordVersion) RETURN %sv.number AS number, v.release AS release, v.sha256 AS"
                    + " sha256";

    /** Asks for the version, and for nothing else. */
    public static final Statement PROBE = Statement.of("CYPHER 25 " + ASKED.formatted(""));

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
    static RecordVersion ofRows(List<Row> rows) {
        return rows.isEmpty() ? NONE : of(rows.getFirst().values());
    }

    /**
     * The version that was read.
     *
     * @param columns number, release and hash, all null where there is no version yet
     * @return the version
     */
    public static RecordVersion of(List<? extends @Nullable Object> columns) {
        return columns.get(0) instanceof Long number
                ? new RecordVersion(number, text(columns.get(1)), text(columns.get(2)))
                : NONE;
    }

    /**
     * A statement that also asks for the version, once its row is made: what stands before a {@code
     * WITH} is done before what stands behind it.
     *
     * @param statement has one row
     * @return the statement, with three further columns
     */
    public static Statement probedAfter(Statement statement) {
        var row = String.join(", ", statement.row());
        return new Statement(
                "CYPHER 25 WITH "
                        + statement.expressions()
                        + " OPTIONAL "
                        + ASKED.formatted(row + ", "),
                statement.parameters());
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
