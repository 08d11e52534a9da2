package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.invent.Words;
import io.lianxin.bench.sheet.Days;

import java.util.ArrayList;
import java.util.List;

/** The bodies of a prefecture, their posts, and who holds and held them. */
final class Offices {

    private static final int CITY_BUREAUS = 36;
    private static final int COUNTY_BUREAUS = 10;
    private static final double PREDECESSOR = 0.35;
    private static final int LONGEST_TENURE = 2000;
    private static final List<String> ROLES = List.of("主任", "副主任", "科长");

    private final Register register;
    private final Ids ids;
    private final Chance chance;
    private final List<Thing> bureaus = new ArrayList<>();
    private final List<Thing> townships = new ArrayList<>();
    private final List<Thing> committees = new ArrayList<>();
    private final List<Thing> officials = new ArrayList<>();
    private final List<Thing> deputies = new ArrayList<>();
    private final List<Thing> tenures = new ArrayList<>();
    private int bodies;
    private int posts;
    private int people;

    Offices(Register register, Ids ids, Chance chance, Proportions counts, Territory territory) {
        this.register = register;
        this.ids = ids;
        this.chance = chance;
        var government = government(territory.city(), "PREFECTURAL", CITY_BUREAUS, ROLES.size());
        for (var county : territory.counties()) {
            var below = government(county, "COUNTY", COUNTY_BUREAUS, 2);
            register.partOf(below, government);
        }
        for (int number = 0; number < territory.townships().size(); number++) {
            var town = territory.townships().get(number);
            townships.add(body(town, "人民政府", "GOVERNMENT", "TOWNSHIP", 2));
            townships.add(body(town, "党委", "PARTY_COMMITTEE", "TOWNSHIP", 1));
        }
        for (int number = 0; number < territory.communities().size(); number++) {
            var community = territory.communities().get(number);
            var committee = body(community, "居委会", "RESIDENTS_COMMITTEE", "COMMUNITY", 1);
            register.partOf(committee, townships.get(number * 2 % townships.size()));
            committees.add(committee);
        }
        var congress = body(territory.city(), "人大常委会", "PEOPLES_CONGRESS", "PREFECTURAL", 1);
        for (int number = 0; number < counts.deputies(); number++) {
            var deputy = newPerson("FULL");
            tenure(deputy, congress, "代表", attested(0, 0));
            deputies.add(deputy);
        }
    }

    /** A government and its bureaus. */
    private Thing government(Thing place, String level, int count, int postCount) {
        var government = body(place, "人民政府", "GOVERNMENT", level, postCount);
        register.partOf(body(place, "党委", "PARTY_COMMITTEE", level, postCount), government);
        for (int number = 0; number < count; number++) {
            var field = Words.place(chance).text();
            var bureau = body(place, field + "局", "BUREAU", level, postCount);
            register.partOf(bureau, government);
            bureaus.add(bureau);
        }
        return government;
    }

    private Thing body(Thing place, String ending, String kind, String level, int postCount) {
        var id = ids.of("body", bodies++);
        var name = Words.read(place.name() + ending);
        var body = register.body(id, name, kind, level);
        register.put(id, body, place);
        for (int number = 0; number < postCount; number++) {
            fill(body, ROLES.get(number));
        }
        return body;
    }

    private void fill(Thing body, String role) {
        var post = register.post(ids.of("post", posts++), body, role);
        int start = Days.first(1) - chance.below(LONGEST_TENURE);
        if (chance.in(PREDECESSOR)) {
            var before = tenure(newPerson("FULL"), body, post.name(), attested(0, start - 1));
            register.inPost(before, post);
        }
        var official = newPerson("FULL");
        officials.add(official);
        var days = attested(chance.in(PREDECESSOR) ? start : 0, 0);
        register.inPost(tenure(official, body, post.name(), days), post);
    }

    private Register.Tenure attested(int start, int end) {
        int year = Days.first(13) - Days.first(1);
        int first = end > 0 ? end - chance.below(year) : Days.first(1) + chance.below(year);
        int last = end > 0 ? end : first + chance.below(Days.first(13) - first);
        return new Register.Tenure(start, end, Math.max(first, start), Math.max(last, start));
    }

    private Thing tenure(Thing person, Thing body, String label, Register.Tenure days) {
        var id = ids.of("membership", tenures.size());
        var tenure = register.tenure(id, person, body, label);
        register.endTenure(tenure, days);
        tenures.add(tenure);
        return tenure;
    }

    /** Somebody new, with the whole name or the family name alone. */
    Thing newPerson(String display) {
        var name = display.equals("FULL") ? Words.person(chance) : Words.family(chance);
        return register.person(ids.of("person", people++), name, display);
    }

    List<Thing> bureaus() {
        return bureaus;
    }

    List<Thing> townships() {
        return townships;
    }

    List<Thing> committees() {
        return committees;
    }

    List<Thing> officials() {
        return officials;
    }

    List<Thing> deputies() {
        return deputies;
    }

    List<Thing> tenures() {
        return tenures;
    }
}
