package io.lianxin.bench.hits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of the record.
 *
 * @param template the template
 * @param engine what the engine's statements did
 * @param floor what the statement by hand did; null where nobody wrote it yet
 */
record Line(String template, Figures engine, @Nullable Figures floor) {

    /** How much more hits than recorded are too many. */
    private static final double TOLERATED = 1.2;

    private static final String BORDER = " | ";
    private static final int CELLS = 6;

    /** The line as a row of a table. */
    String row() {
        return "| "
                + String.join(
                        BORDER,
                        template,
                        number(engine),
                        floor == null ? "" : number(floor),
                        floor == null ? "" : ratio(floor),
                        engine.told(),
                        floor == null ? "" : floor.told())
                + " |";
    }

    private static String number(Figures figures) {
        return Long.toString(figures.dbHits());
    }

    private String ratio(Figures hand) {
        return String.format(Locale.ROOT, "%.2f", engine.dbHits() / (double) hand.dbHits());
    }

    /** Reads a row of the table. */
    static Line read(String row) {
        var cells = row.substring(2, row.lastIndexOf(" |")).split(" \\| ", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("not a line of the record: " + row);
        }
        return new Line(
                cells[0],
                figures(cells[1], cells[4]),
                cells[2].isBlank() ? null : figures(cells[2], cells[5]));
    }

    private static Figures figures(String hits, String told) {
        Map<String, Integer> operators = new TreeMap<>();
        for (var each : told.split(", ", -1)) {
            var words = each.split(" ", -1);
            operators.put(words[0], words.length == 1 ? 1 : Integer.parseInt(words[1]));
        }
        return new Figures(Long.parseLong(hits), operators);
    }

    /** What is worse now than it was. */
    List<String> worse(Figures now) {
        List<String> worse = new ArrayList<>();
        if (now.dbHits() > TOLERATED * engine.dbHits()) {
            worse.add(template + ": " + now.dbHits() + " store hits instead of " + engine.dbHits());
        }
        now.operators()
                .forEach((name, count) -> {
                    int before = engine.operators().getOrDefault(name, 0);
                    if (isDear(name) && count > before) {
                        worse.add(template + ": " + count + " " + name + " instead of " + before);
                    }
                });
        return worse;
    }

    /** Whether an operator reads without a bound, or holds rows back to put them in order. */
    private static boolean isDear(String operator) {
        return operator.contains("Scan") || operator.endsWith("Sort") || operator.endsWith("Top");
    }
}
