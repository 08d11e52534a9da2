package io.lianxin.export;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values (RFC 4180): lines end with CR LF, a cell with a comma, a quote or
 * a line break is quoted. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front (OWASP, CSV Injection).
 */
public final class CsvText {

    /** What begins a formula, also as it is typed in Chinese. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /**
     * Writes a table.
     *
     * @param heading the columns' names
     * @param rows cells in the order of the columns; null is an empty cell
     * @param mark whether the text begins with a byte order mark, by which Excel knows UTF-8
     * @return the whole text
     */
    public static String of(
            List<String> heading,
            List<? extends List<? extends @Nullable Object>> rows,
            boolean mark) {
        var text = new StringBuilder(mark ? BYTE_ORDER_MARK : "");
        line(heading, text);
        rows.forEach(row -> line(row, text));
        return text.toString();
    }

    /**
     * Puts a byte order mark in front, by which Excel knows UTF-8.
     *
     * @param text a table
     * @return the table with the mark
     */
    public static String marked(String text) {
        return BYTE_ORDER_MARK + text;
    }

    private static void line(List<? extends @Nullable Object> cells, StringBuilder text) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        var plain = plain(value);
        if (value instanceof String && isFormula(plain)) {
            plain = "'" + plain;
        }
        return plain.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0)
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** A value without quotes: numbers without exponent or needless zeros. */
    static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number when !number.isInfinite() && !number.isNaN() ->
                    BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
