package io.lianxin.export;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** Rows as a workbook of one sheet in Office Open XML (ISO/IEC 29500), as Excel writes it. */
public final class Workbook {

    /** The most rows of a sheet, its heading among them. */
    public static final int MOST_ROWS = 1_048_576;

    /** The most characters of a cell. */
    public static final int MOST_CHARACTERS = 32_767;

    private static final String PROGRAM = "Lianxin";
    private static final String FORMAT = "1.0";

    private Workbook() {}

    /**
     * Writes a table. A text is a text there, also where it looks like a formula.
     *
     * @param sheet the sheet's name
     * @param heading the columns' names
     * @param rows cells in the order of the columns; null is an empty cell
     * @return the whole file
     * @throws IllegalArgumentException where there are more rows, or more characters in a cell,
     *     than the format allows
     */
    public static byte[] of(
            String sheet,
            List<String> heading,
            List<? extends List<? extends @Nullable Object>> rows) {
        if (rows.size() >= MOST_ROWS) {
            throw new IllegalArgumentException(
                    "%,d rows are more than a sheet holds. Ask for fewer, or for CSV."
                            .formatted(rows.size()));
        }
        var file = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(file, PROGRAM, FORMAT)) {
            var cells = workbook.newWorksheet(sheet);
            for (int column = 0; column < heading.size(); column++) {
                cells.value(0, column, heading.get(column));
                cells.style(0, column).bold().set();
            }
            cells.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                write(cells, row + 1, rows.get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet cells, int row, List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case null -> {}
                case Boolean truth -> cells.value(row, column, truth);
                case Integer number -> cells.value(row, column, number);
                case Long number -> cells.value(row, column, number);
                case Double number -> cells.value(row, column, number);
                case BigDecimal number -> cells.value(row, column, number);
                case Object other -> cells.value(row, column, fitting(other.toString()));
            }
        }
    }

    private static String fitting(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "A text of %,d characters is more than a cell holds. Ask for CSV."
                            .formatted(text.length()));
        }
        return text;
    }
}
