package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.invent.Problem;
import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.sheet.Days;
import io.lianxin.bench.sheet.Links;
import io.lianxin.bench.sheet.Sheet;
import io.lianxin.bench.sheet.Sheets;

import java.util.List;

/** Issues, and how they were handled. */
final class Issues {

    /** Working days to a reply, by class. */
    static final List<Integer> LIMITS = List.of(3, 7, 15);

    private static final double CLOSED = 2648.0 / 3436;
    private static final double KNOWN_CLASS = 0.8;
    private static final double RAISED_AT_VISIT = 0.25;
    private static final double NAMED = 0.05;
    private static final double UNDATED = 0.04;
    private static final double REPLIED = 0.92;
    private static final double INSTRUCTED = 0.12;
    private static final double VISITED = 0.2;
    private static final double WEEK = 7.0 / 5;
    private static final int BUILDINGS = 40;
    private static final List<String> KINDS = List.of("COMPLAINT", "HELP", "SUGGESTION", "INQUIRY");

    private final Sheets sheets;
    private final Sheet issues;
    private final Sheet steps;
    private final Links channel;
    private final Links raisedAt;
    private final Links raisedBy;
    private final Links place;
    private final Links rules;
    private final Links issue;
    private final Links actors;
    private final Links directedTo;
    private int written;
    private int number;

    Issues(Sheets sheets) {
        this.sheets = sheets;
        issues =
                sheets.open(
                        "Issue",
                        "title",
                        "field",
                        "kind",
                        "handlingClass",
                        "status",
                        "postedOn",
                        "dueOn",
                        "repliedOn",
                        "daysToReply",
                        "raisedByLabel");
        steps = sheets.open("IssueEvent", "number", "type", "date");
        channel = sheets.links("Issue", "channel");
        raisedAt = sheets.links("Issue", "raisedAt");
        raisedBy = sheets.links("Issue", "raisedBy");
        place = sheets.links("Issue", "place");
        rules = sheets.links("Issue", "deadlineRules");
        issue = sheets.links("IssueEvent", "issue");
        actors = sheets.links("IssueEvent", "actors");
        directedTo = sheets.links("IssueEvent", "directedTo");
    }

    /**
     * What the issues of an area refer to; the first of each list are the hubs.
     *
     * @param proof proves a record
     */
    record Surroundings(
            Ids ids,
            Chance chance,
            Country country,
            List<Thing> places,
            List<Thing> channels,
            List<Gatherings.Visit> visits,
            List<Thing> residents,
            List<Thing> leaders,
            List<Thing> bureaus,
            Proof proof) {}

    /** Proves a record by a passage. */
    interface Proof {
        void of(Thing what, String surface, String supports);
    }

    /** What is told of an issue while it is made. */
    private record Story(Thing issue, int day, int reply, boolean closed, Thing bureau) {}

    void raise(Surroundings around, int count) {
        written = 0;
        for (int order = 0; order < count; order++) {
            raise(around, around.ids().of("issue", order));
        }
    }

    private void raise(Surroundings around, String id) {
        var chance = around.chance();
        long node = sheets.next();
        var where = chance.skewedOf(around.places());
        var problem = chance.skewedOf(Problem.ALL);
        var title = where.name() + (chance.below(BUILDINGS) + 1) + "号楼" + problem.chinese();
        issues.begin(node, id, title)
                .text("title", title, problem.english())
                .put("field", problem.field())
                .put("kind", chance.skewedOf(KINDS))
                .about("place", where.name());
        var story = times(around, new Thing(node, title));
        place.add(node, where.node());
        raisedAt(around, story);
        if (chance.in(NAMED)) {
            raisedBy.add(node, chance.of(around.residents()).node());
        } else {
            issues.put("raisedByLabel", "居民");
        }
        issues.end();
        around.proof().of(story.issue(), where.name(), "place;status");
        handle(around, story);
    }

    private Story times(Surroundings around, Thing raised) {
        var chance = around.chance();
        int day = Days.first(1) + chance.below(Days.first(13) - Days.first(1));
        int known = chance.below(LIMITS.size());
        int limit = LIMITS.get(known);
        boolean classed = chance.in(KNOWN_CLASS);
        for (int rule = 0; rule < LIMITS.size(); rule++) {
            if (!classed || rule == known) {
                rules.add(raised.node(), around.country().rules().get(rule).node());
            }
        }
        boolean replied = chance.in(REPLIED);
        boolean closed = replied && chance.in(CLOSED / REPLIED);
        int reply = replied ? day + 1 + chance.below(limit * 2) : 0;
        issues.put("status", closed ? "CLOSED" : replied ? "ANSWERED" : "IN_PROGRESS");
        boolean dated = !chance.in(UNDATED);
        if (dated) {
            issues.day("postedOn", day);
        }
        if (classed) {
            issues.put("handlingClass", Country.classes().get(known));
            if (dated) {
                issues.day("dueOn", day + (int) StrictMath.ceil(limit * WEEK));
            }
        }
        if (replied) {
            issues.day("repliedOn", reply);
            if (dated) {
                issues.quantity("daysToReply", reply - (long) day, "天");
            }
        }
        return new Story(raised, day, reply, closed, chance.skewedOf(around.bureaus()));
    }

    private void raisedAt(Surroundings around, Story story) {
        var chance = around.chance();
        long node = story.issue().node();
        if (chance.in(RAISED_AT_VISIT)) {
            var visit = chance.skewedOf(around.visits());
            raisedAt.add(node, visit.event().node());
            channel.add(node, visit.channel().node());
        } else {
            channel.add(node, chance.skewedOf(around.channels()).node());
        }
    }

    private void handle(Surroundings around, Story story) {
        var chance = around.chance();
        number = 0;
        step(around, story, "REPORTED", story.day());
        var assigned = step(around, story, "ASSIGNED", story.day() + 1);
        directedTo.add(assigned, story.bureau().node());
        if (chance.in(INSTRUCTED)) {
            long step = step(around, story, "INSTRUCTED", story.day() + 1);
            actors.add(step, chance.skewedOf(around.leaders()).node());
            directedTo.add(step, story.bureau().node());
        }
        if (chance.in(VISITED)) {
            actors.add(step(around, story, "SITE_VISITED", story.day() + 1), story.bureau().node());
        }
        if (story.reply() > 0) {
            actors.add(step(around, story, "REPLIED", story.reply()), story.bureau().node());
        }
        if (story.closed()) {
            actors.add(step(around, story, "CLOSED", story.reply() + 1), story.bureau().node());
        }
    }

    private long step(Surroundings around, Story story, String type, int day) {
        long node = sheets.next();
        number++;
        var caption = story.issue().name() + " · " + number + " " + type;
        steps.begin(node, around.ids().of("step", written++), caption)
                .put("number", number)
                .put("type", type)
                .day("date", day)
                .end();
        issue.add(node, story.issue().node());
        around.proof().of(new Thing(node, caption), Days.text(day), "type;date");
        return node;
    }
}
