package io.lianxin.insight.timeline;

import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Link;
import io.lianxin.query.Question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that is dated about some records: their own days, those of joining records, and, where these
 * have none, of what happened at the other end.
 */
final class Entries {

    private final List<Entry> all = new ArrayList<>();
    private final Set<String> undated = new TreeSet<>();
    private final DatedRecords records;

    Entries(Question question, Collection<String> given, Collection<Around> surroundings) {
        var ids = new LinkedHashSet<>(given);
        for (var around : surroundings) {
            for (var link : around.links()) {
                ids.add(link.far());
                if (link.via() != null) {
                    ids.add(link.via());
                }
            }
        }
        records = new DatedRecords(question, ids);
        given.forEach(id -> add(id, id, List.of()));
        surroundings.forEach(this::add);
    }

    /** The links that lead to one dated record are one entry. */
    private void add(Around around) {
        var links = new LinkedHashMap<String, List<Link>>();
        for (var link : around.links()) {
            var dated = dated(link);
            if (!dated.isEmpty()) {
                links.computeIfAbsent(dated, same -> new ArrayList<>()).add(link);
            }
        }
        links.forEach((id, some) -> add(around.id(), id, some));
    }

    /** The record that says when a relation was; empty where neither does nor could. */
    private String dated(Link link) {
        var via = link.via();
        var far = records.of(link.far());
        if (via == null) {
            return far.isHappening() ? link.far() : "";
        }
        var joining = records.of(via);
        if (joining.isHappening() || !joining.said().isEmpty()) {
            return via;
        }
        return far.isHappening() ? link.far() : joining.canBeDated() ? via : "";
    }

    private void add(String about, String id, List<Link> links) {
        var found = records.of(id);
        for (var said : found.said()) {
            all.add(new Entry(about, id, links, said));
        }
        if (found.canBeDated() && found.said().isEmpty()) {
            undated.add(id);
        }
    }

    List<Entry> all() {
        return all;
    }

    /** What could be dated, and of which no source says when. */
    Set<String> undated() {
        return undated;
    }

    DatedRecords records() {
        return records;
    }

    /** How many of some entries lie in each unit; those that reach over several lie in none. */
    static Map<String, Integer> buckets(Collection<Entry> some, int length) {
        var counts = new TreeMap<String, Integer>();
        for (var entry : some) {
            var unit = unit(entry, length);
            if (!unit.isEmpty()) {
                counts.merge(unit, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String unit(Entry entry, int length) {
        var earliest = entry.said().earliest();
        var latest = entry.said().latest();
        if (earliest == null || latest == null) {
            return "";
        }
        var unit = earliest.toString().substring(0, length);
        return latest.toString().startsWith(unit) ? unit : "";
    }
}
