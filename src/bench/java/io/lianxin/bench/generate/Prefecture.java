package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.sheet.Days;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One prefecture with a year of its life. */
final class Prefecture {

    private static final int MONTHS = 12;
    private static final int DAYS = 28;
    private static final int REPORTERS = 40;
    private static final int REGISTRANTS = 4;
    private static final int MEETINGS = 120;
    private static final int MEMBERS = 42522 / 263;
    private static final int SURFACE = 12;
    private static final int CODE = 9000;
    private static final double POINTS = 0.6;

    private final Ensemble all;
    private final Ids ids;
    private final Chance chance;
    private final Proportions counts;
    private final Territory territory;
    private final Offices offices;
    private final Press.Archives archives;
    private final List<Thing> residents = new ArrayList<>();
    private final List<Thing> stations = new ArrayList<>();
    private final List<Thing> channels = new ArrayList<>();
    private final List<Gatherings.Visit> visits = new ArrayList<>();

    Prefecture(Ensemble all, Proportions counts, Thing province, int number, long seed) {
        this.all = all;
        this.counts = counts;
        this.ids = Ids.ofPrefecture(number);
        this.chance = new Chance(seed, number);
        all.turn();
        territory = new Territory(all.register(), ids, chance, counts, province, CODE + number);
        offices = new Offices(all.register(), ids, chance, counts, territory);
        archives = new Press.Archives(ids, print(), all.country().archive());
    }

    private Press.Archive print() {
        var paper = all.press().publication(ids.of("paper", 0), territory.city().name() + "日报");
        var reporters = new ArrayList<Thing>();
        for (int number = 0; number < REPORTERS; number++) {
            reporters.add(offices.newPerson("FULL"));
        }
        return all.press().print(ids, chance, paper, counts.articles(), reporters);
    }

    void live() {
        referPlaces();
        offices.tenures().forEach(tenure -> cite(tenure, tenure.name(), "label;attestedTo"));
        openChannels();
        register();
        visit();
        meet();
        report();
        raise();
    }

    private void cite(Thing what, String surface, String supports) {
        var shortened = surface.substring(0, Math.min(SURFACE, surface.length()));
        all.press().cite(archives, chance, what, shortened, supports);
    }

    private void referPlaces() {
        var dataset = all.country().dataset();
        all.press().refer(ids, territory.city(), dataset);
        territory.counties().forEach(place -> all.press().refer(ids, place, dataset));
        territory.townships().forEach(place -> all.press().refer(ids, place, dataset));
        territory.quarters().forEach(place -> cite(place, place.name(), "name"));
    }

    private void openChannels() {
        var host = offices.bureaus().getFirst();
        var city = territory.city();
        var board = general(0, "留言板", "MESSAGE_BOARD", host);
        all.channels().join(board, all.country().board());
        channels.add(board);
        var network = general(1, "联络站网络", "LIAISON_NETWORK", host);
        var quarters = territory.quarters();
        for (int number = 0; number < counts.stations(); number++) {
            var quarter = quarters.get(number % quarters.size());
            var id = ids.of("station", number);
            var isPoint = chance.in(POINTS);
            var station =
                    all.channels()
                            .station(
                                    id,
                                    quarter.name() + (isPoint ? "联络点" : "联络站"),
                                    isPoint ? "LIAISON_POINT" : "LIAISON_STATION",
                                    chance.skewedOf(offices.townships()),
                                    network);
            all.register().put(id, station, quarter);
            cite(station, station.name(), "name");
            stations.add(station);
        }
        channels.addAll(stations);
        cite(board, city.name(), "name");
    }

    private Thing general(int number, String name, String kind, Thing host) {
        var title = territory.city().name() + name;
        return all.channels().general(ids.of("channel", number), title, kind, host);
    }

    private int day() {
        return Days.first(1) + chance.below(Days.first(MONTHS + 1) - Days.first(1));
    }

    private void register() {
        for (var community : territory.communities()) {
            var title = "党员到" + community.name() + "报到";
            var event = all.gatherings().event(ids, title, "REGISTRATION", day(), community);
            cite(event, community.name(), "date");
            all.gatherings().group(ids, "党员", event, MEMBERS);
            for (int number = 0; number < REGISTRANTS; number++) {
                var resident = offices.newPerson("SURNAME_ONLY");
                residents.add(resident);
                all.gatherings().joins(ids, resident, event, "REGISTRANT");
            }
        }
    }

    /** Every leader at a station every month; some stations often, some never. */
    private void visit() {
        for (int month = 1; month <= MONTHS; month++) {
            for (int leader = 0; leader < leaders().size(); leader++) {
                visit(leaders().get(leader), Days.first(month) + chance.below(DAYS));
            }
        }
        Collections.shuffle(visits, new Random(visits.size()));
    }

    private void visit(Thing leader, int day) {
        int number = chance.skewed(stations.size());
        var station = stations.get(number);
        var quarters = territory.quarters();
        var title = "到访" + station.name();
        var place = quarters.get(number % quarters.size());
        var event = all.gatherings().event(ids, title, "STATION_VISIT", day, place);
        all.gatherings().at(event, station);
        cite(event, station.name(), "date;channel");
        var visitor = all.gatherings().joins(ids, leader, event, "VISITOR");
        cite(visitor, leader.name(), "actor;role");
        all.gatherings().joins(ids, chance.skewedOf(offices.officials()), event, "HOST");
        all.gatherings().joins(ids, chance.of(offices.deputies()), event, "ATTENDEE");
        visits.add(new Gatherings.Visit(event, station, day));
    }

    private void meet() {
        for (int number = 0; number < MEETINGS; number++) {
            var title = "第" + (number + 1) + "次会议";
            var event = all.gatherings().event(ids, title, "MEETING", day(), territory.city());
            cite(event, title, "date");
            var chair = chance.skewedOf(leaders());
            all.gatherings().joins(ids, chair, event, "CHAIR");
            for (int other = 0; other < REGISTRANTS; other++) {
                var official = chance.skewedOf(offices.officials());
                all.gatherings().joins(ids, official, event, "ATTENDEE");
            }
        }
    }

    private void report() {
        for (var county : territory.counties()) {
            for (int month = 1; month <= MONTHS; month++) {
                int collected = 1 + chance.below(counts.issues() / MONTHS);
                report("ISSUES_COLLECTED", county, month, collected, "件");
                report("ISSUES_CLOSED", county, month, chance.below(collected) + 1, "件");
            }
        }
        territory
                .communities()
                .forEach(community ->
                        report(
                                "PARTY_MEMBERS",
                                community,
                                MONTHS,
                                1 + chance.below(MEMBERS * 2),
                                "名"));
    }

    private void report(String property, Thing where, int month, int number, String unit) {
        var figure = all.figures().report(ids, property, where, month, number, unit);
        cite(figure, number + unit, "quantity");
    }

    private void raise() {
        all.issues()
                .raise(
                        new Issues.Surroundings(
                                ids,
                                chance,
                                all.country(),
                                territory.quarters(),
                                channels,
                                visits,
                                residents,
                                leaders(),
                                offices.bureaus(),
                                this::cite),
                        counts.issues());
    }

    private List<Thing> leaders() {
        return offices.officials().subList(0, counts.leaders());
    }
}
