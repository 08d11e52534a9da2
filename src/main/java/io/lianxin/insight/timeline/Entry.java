package io.lianxin.insight.timeline;

import io.lianxin.insight.network.Details;
import io.lianxin.insight.network.Link;
import io.lianxin.query.Ids;
import io.lianxin.query.network.Dating;
import io.lianxin.query.network.Relation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something dated about a record.
 *
 * @param about the id of the record that it is about
 * @param id the id of the dated record
 * @param links how that is joined to the other; none where it is the same record
 * @param said its days
 */
record Entry(String about, String id, List<Link> links, Dating.Said said) {

    /**
     * As lists are ordered by an interval: by its first day, where that is open by its last; then
     * by its last, what has none last; then by id.
     */
    static final Comparator<Entry> FIRST_COME =
            Comparator.comparing(Entry::begin, missingLast(Comparator.naturalOrder()))
                    .thenComparing(Entry::end, missingLast(Comparator.naturalOrder()))
                    .thenComparing(Entry::key);

    /** The other way round, with what has no day last again. */
    static final Comparator<Entry> LAST_COME =
            Comparator.comparing(Entry::begin, missingLast(Comparator.reverseOrder()))
                    .thenComparing(Entry::end, missingLast(Comparator.reverseOrder()))
                    .thenComparing(Entry::key);

    private static Comparator<@Nullable LocalDate> missingLast(Comparator<LocalDate> days) {
        return Comparator.nullsLast(days);
    }

    private @Nullable LocalDate begin() {
        return said.earliest() == null ? said.latest() : said.earliest();
    }

    private @Nullable LocalDate end() {
        return said.latest();
    }

    private String key() {
        return id + " " + about + " " + said.by().name();
    }

    /** The joining records, where the dated record is beyond them. */
    private SortedSet<String> vias() {
        var vias = new TreeSet<String>();
        for (var link : links) {
            if (link.via() != null && !link.via().equals(id)) {
                vias.add(link.via());
            }
        }
        return vias;
    }

    /** The records at the other ends, where the dated record is the joining one. */
    private SortedSet<String> others() {
        var others = new TreeSet<String>();
        links.forEach(link -> others.add(link.far()));
        others.remove(id);
        return others;
    }

    /** The relations in the order of their names. */
    private List<Relation> relations() {
        return links.stream()
                .map(Link::relation)
                .distinct()
                .sorted(Comparator.comparing(Relation::name))
                .toList();
    }

    /** As the API has it. */
    Map<String, @Nullable Object> answer(
            DatedRecords records, @Nullable String certainty, String cursor) {
        var found = records.of(id);
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("cursor", cursor);
        fields.put("about", about);
        fields.put("id", id);
        fields.put("type", found.noun());
        fields.put("caption", found.caption());
        fields.put("earliest", said.earliest());
        fields.put("latest", said.latest());
        fields.put("kind", said.by().isHeld() ? "HELD" : "HAPPENED");
        fields.put("certainty", certainty);
        fields.put("field", said.by().name());
        fields.put("label", Details.label(said.by().en(), said.by().zh()));
        fields.put("date", said.value().isEmpty() ? null : said.value());
        fields.put("relations", relations().stream().map(Entry::relation).toList());
        var vias = vias();
        fields.put(
                "citationCount",
                vias.isEmpty()
                        ? found.citations()
                        : vias.stream().mapToLong(via -> records.of(via).citations()).sum());
        fields.put("record", new Ids(List.of(id)));
        fields.put("via", new Ids(List.copyOf(vias)));
        fields.put("with", new Ids(List.copyOf(others())));
        return fields;
    }

    private static Map<String, @Nullable Object> relation(Relation relation) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", relation.name());
        fields.put("label", Details.label(relation.en(), relation.zh()));
        return fields;
    }
}
