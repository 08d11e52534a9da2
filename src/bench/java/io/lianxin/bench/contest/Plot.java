package io.lianxin.bench.contest;

import java.util.List;
import java.util.Locale;

/**
 * Bars of processor time a request, by template and contestant, on a logarithmic axis.
 *
 * @param report what was measured
 */
record Plot(Report report) {

    private static final int BAR = 12;
    private static final int GAP = 14;
    private static final int LEFT = 190;
    private static final int WIDTH = 640;
    private static final int TOP = 50;
    private static final int NOTE = 70;
    private static final double LOWEST = 0.01;
    private static final double DECADES = 5;
    private static final List<String> COLOURS =
            List.of("#4477aa", "#66ccee", "#228833", "#ccbb44", "#ee6677", "#aa3377");

    String svg() {
        var body = new StringBuilder();
        var names = report.contestants();
        for (int place = 0; place < names.size(); place++) {
            body.append(box(LEFT + place * (WIDTH / 4), BAR, BAR, colour(place)));
            body.append(text(LEFT + place * (WIDTH / 4) + BAR + 4, BAR * 2, names.get(place)));
        }
        int y = TOP;
        for (var template : report.templates()) {
            body.append(text(4, y + BAR, template));
            for (int place = 0; place < names.size(); place++) {
                double millis =
                        report.median(
                                template, names.get(place), "saturation", Cells.Cell::cpuMillis);
                if (millis > 0) {
                    int length = length(millis);
                    body.append(box(LEFT, y, length, colour(place)));
                    body.append(
                            text(
                                    LEFT + length + 4,
                                    y + BAR - 2,
                                    String.format(Locale.ROOT, "%.2f ms", millis)));
                    y += BAR;
                }
            }
            y += GAP;
        }
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"11\">%n%s</svg>%n",
                LEFT + WIDTH + NOTE,
                y,
                body);
    }

    private static int length(double millis) {
        double share = Math.log10(Math.max(millis, LOWEST) / LOWEST) / DECADES;
        return (int) (Math.min(share, 1) * WIDTH) + 1;
    }

    private static String colour(int place) {
        return COLOURS.get(place % COLOURS.size());
    }

    private static String box(int x, int y, int width, String colour) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
                x,
                y,
                width,
                BAR - 2,
                colour);
    }

    private static String text(int x, int y, String words) {
        return String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s</text>%n", x, y, words);
    }
}
