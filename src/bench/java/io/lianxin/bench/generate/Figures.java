package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.sheet.Links;
import io.lianxin.bench.sheet.Sheet;
import io.lianxin.bench.sheet.Sheets;

/** Reported numbers. */
final class Figures {

    private final Sheets sheets;
    private final Sheet observations;
    private final Links subject;
    private final Links place;
    private int written;

    Figures(Sheets sheets) {
        this.sheets = sheets;
        observations =
                sheets.open("Observation", "title", "property", "period", "quantity", "basis");
        subject = sheets.links("Observation", "subject");
        place = sheets.links("Observation", "place");
    }

    /** Begins the numbers anew, in another area. */
    void turn() {
        written = 0;
    }

    /** A number of a place in a month. */
    Thing report(Ids ids, String property, Thing where, int month, int number, String unit) {
        long node = sheets.next();
        var title = where.name() + month + "月" + number + unit;
        observations
                .begin(node, ids.of("figure", written++), title)
                .text("title", title, property + " " + number)
                .put("property", property)
                .month("period", month)
                .quantity("quantity", number, unit)
                .put("basis", "REPORTED")
                .end();
        subject.add(node, where.node());
        place.add(node, where.node());
        return new Thing(node, title);
    }
}
