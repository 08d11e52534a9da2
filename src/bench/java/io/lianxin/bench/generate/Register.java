package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.invent.Words;
import io.lianxin.bench.sheet.Days;
import io.lianxin.bench.sheet.Links;
import io.lianxin.bench.sheet.Sheet;
import io.lianxin.bench.sheet.Sheets;

/** Who and what there is: places, bodies, people, posts; written, and named by their ids. */
final class Register {

    private final Sheets sheets;
    private final Sheet places;
    private final Sheet placements;
    private final Sheet bodies;
    private final Sheet people;
    private final Sheet posts;
    private final Sheet memberships;
    private final Links subject;
    private final Links container;
    private final Links parent;
    private final Links postIn;
    private final Links member;
    private final Links inBody;
    private final Links holds;

    Register(Sheets sheets) {
        this.sheets = sheets;
        places = sheets.open("Place", "name", "pinyin", "kind", "code", "codeScheme");
        placements = sheets.open("Placement");
        bodies = sheets.open("Organization", "name", "pinyin", "classification", "level");
        people = sheets.open("Person", "name", "pinyin", "familyName", "display");
        posts = sheets.open("Post", "name", "role", "seats");
        memberships =
                sheets.open(
                        "Membership",
                        "label",
                        "start",
                        "end",
                        "attestedFrom",
                        "attestedTo",
                        "supersededFrom");
        subject = sheets.links("Placement", "subject");
        container = sheets.links("Placement", "container");
        parent = sheets.links("Organization", "parent");
        postIn = sheets.links("Post", "organization");
        member = sheets.links("Membership", "person");
        inBody = sheets.links("Membership", "organization");
        holds = sheets.links("Membership", "post");
    }

    /** A place without one that holds it. */
    Thing place(String id, Words.Name name, String kind) {
        long node = sheets.next();
        places.begin(node, id, name.text())
                .put("name", name.text())
                .put("pinyin", name.pinyin())
                .put("kind", kind);
        return new Thing(node, name.text());
    }

    /** Gives the place that was begun last its code. */
    void code(String code, String scheme) {
        places.put("code", code).put("codeScheme", scheme);
    }

    /** Ends the place that was begun last. */
    void endPlace() {
        places.end();
    }

    void put(String id, Thing what, Thing where) {
        long node = sheets.next();
        placements.begin(node, id + "-at", what.name() + " · " + where.name()).end();
        subject.add(node, what.node());
        container.add(node, where.node());
    }

    Thing body(String id, Words.Name name, String classification, String level) {
        long node = sheets.next();
        bodies.begin(node, id, name.text())
                .put("name", name.text())
                .put("pinyin", name.pinyin())
                .put("classification", classification)
                .put("level", level)
                .end();
        return new Thing(node, name.text());
    }

    void partOf(Thing part, Thing whole) {
        parent.add(part.node(), whole.node());
    }

    Thing person(String id, Words.Name name, String display) {
        long node = sheets.next();
        people.begin(node, id, name.text())
                .put("name", name.text())
                .put("pinyin", name.pinyin())
                .put("familyName", name.first())
                .put("display", display)
                .end();
        return new Thing(node, name.text());
    }

    Thing post(String id, Thing body, String role) {
        long node = sheets.next();
        var title = body.name() + role;
        posts.begin(node, id, title).put("name", title).put("role", role).put("seats", 1).end();
        postIn.add(node, body.node());
        return new Thing(node, title);
    }

    /** Begins a tenure; {@link #endTenure} ends it. */
    Thing tenure(String id, Thing person, Thing body, String label) {
        long node = sheets.next();
        var caption = person.name() + " " + label;
        memberships.begin(node, id, caption).put("label", label);
        member.add(node, person.node());
        inBody.add(node, body.node());
        return new Thing(node, caption);
    }

    void endTenure(Thing tenure, Tenure days) {
        if (days.start() > 0) {
            memberships.day("start", days.start());
        }
        if (days.end() > 0) {
            memberships.day("end", days.end()).put("supersededFrom", Days.text(days.end() + 1));
        }
        memberships
                .put("attestedFrom", Days.text(days.shown()))
                .put("attestedTo", Days.text(days.shownLast()))
                .end();
    }

    void inPost(Thing tenure, Thing post) {
        holds.add(tenure.node(), post.node());
    }

    /** The days of a tenure; 0 for what is not stated. */
    record Tenure(int start, int end, int shown, int shownLast) {}
}
