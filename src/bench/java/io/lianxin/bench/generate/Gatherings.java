package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.sheet.Days;
import io.lianxin.bench.sheet.Links;
import io.lianxin.bench.sheet.Sheet;
import io.lianxin.bench.sheet.Sheets;

/** Events, and who took part in them. */
final class Gatherings {

    private final Sheets sheets;
    private final Register register;
    private final Sheet events;
    private final Sheet participations;
    private final Links channel;
    private final Links inEvent;
    private final Links actor;
    private int eventCount;
    private int partCount;

    Gatherings(Sheets sheets, Register register) {
        this.sheets = sheets;
        this.register = register;
        events = sheets.open("Event", "title", "classification", "date", "status");
        participations = sheets.open("Participation", "label", "role", "count");
        channel = sheets.links("Event", "channel");
        inEvent = sheets.links("Participation", "event");
        actor = sheets.links("Participation", "actor");
    }

    /** Begins the numbers anew, in another area. */
    void turn() {
        eventCount = 0;
        partCount = 0;
    }

    Thing event(Ids ids, String title, String classification, int day, Thing place) {
        long node = sheets.next();
        var id = ids.of("event", eventCount++);
        events.begin(node, id, title)
                .text("title", title, classification + " of " + Days.text(day))
                .put("classification", classification)
                .day("date", day)
                .put("status", "HELD")
                .end();
        var event = new Thing(node, title);
        register.put(id, event, place);
        return event;
    }

    void at(Thing event, Thing where) {
        channel.add(event.node(), where.node());
    }

    Thing joins(Ids ids, Thing who, Thing event, String role) {
        var part = begin(ids, who.name(), event, role);
        participations.end();
        actor.add(part.node(), who.node());
        return part;
    }

    /** An unnamed group. */
    Thing group(Ids ids, String label, Thing event, int count) {
        var part = begin(ids, label, event, "REGISTRANT");
        participations.quantity("count", count, "人").end();
        return part;
    }

    private Thing begin(Ids ids, String label, Thing event, String role) {
        long node = sheets.next();
        participations
                .begin(node, ids.of("part", partCount++), label + " · " + event.name())
                .put("label", label)
                .put("role", role);
        inEvent.add(node, event.node());
        return new Thing(node, label);
    }

    /** A visit of a leader to a station. */
    record Visit(Thing event, Thing channel, int day) {}
}
