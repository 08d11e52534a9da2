package io.lianxin.bench.template;

import io.lianxin.bench.generate.Proportions;
import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.invent.Problem;
import io.lianxin.bench.invent.Words;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The values that occur in a synthetic graph.
 *
 * @param prefectures how many prefectures it has
 * @param counts how much of everything each has
 */
public record Space(int prefectures, Proportions counts) {

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 365;
    private static final int BUILDINGS = 40;
    private static final int BUREAUS = 36;
    private static final int STEPS_AN_ISSUE = 3;

    /**
     * What a word of a template ranges over.
     *
     * @param word a kind of record, a range of numbers, or codes parted by blanks
     * @return its values
     */
    Values values(String word) {
        var range = RANGE.matcher(word);
        if (range.matches()) {
            long low = Long.parseLong(range.group(1));
            return new Values(Long.parseLong(range.group(2)) - low + 1, at -> low + at);
        }
        int county = 1;
        int township = county + counts.counties();
        int community = township + counts.townships();
        int end = community + counts.communities() + counts.villages() + counts.compounds();
        return switch (word) {
            case "county" -> ids("place", county, township);
            case "township" -> ids("place", township, community);
            case "community" -> ids("place", community, community + counts.communities());
            case "quarter" -> ids("place", community, end);
            case "issue" -> ids("issue", 0, counts.issues());
            case "step" -> ids("step", 0, counts.issues() * STEPS_AN_ISSUE);
            case "station" -> ids("station", 0, counts.stations());
            case "article" -> ids("article", 0, counts.articles());
            case "event" -> ids("event", 0, counts.communities());
            case "bureau" -> ids("body", 2, 2 + BUREAUS);
            case "body" -> ids("body", 0, counts.townships() * 2 + counts.communities());
            case "day" -> new Values(DAYS, at -> FIRST.plusDays(at).toString());
            case "building" -> new Values(BUILDINGS, at -> at + 1 + "号");
            case "problem" -> of(Problem.ALL.stream().map(Problem::chinese).toList());
            case "syllables" -> of(beginnings());
            default -> of(List.of(word.split(" ", -1)));
        };
    }

    private Values ids(String kind, int from, int to) {
        int each = to - from;
        return new Values(
                (long) each * prefectures,
                at -> Ids.ofPrefecture((int) (at / each)).of(kind, from + (int) (at % each)));
    }

    private static Values of(List<String> all) {
        return new Values(all.size(), at -> all.get((int) at));
    }

    /** Two characters with which people's and bodies' names begin. */
    private static List<String> beginnings() {
        var beginnings = new LinkedHashSet<String>();
        for (var first : Words.characters("surnames")) {
            Words.characters("given").forEach(second -> beginnings.add(first + second));
        }
        for (var first : Words.characters("places")) {
            Words.characters("places").forEach(second -> beginnings.add(first + second));
        }
        return List.copyOf(beginnings);
    }
}
