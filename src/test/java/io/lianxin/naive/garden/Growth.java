package io.lianxin.naive.garden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random records of a garden: missing and equal values, parallel relationships, records related to
 * themselves, trees, circles.
 */
final class Growth {

    private static final List<String> DAYS =
            List.of(
                    "2019-12-29",
                    "2019-12-30",
                    "2019-12-31",
                    "2020-01-01",
                    "2020-01-05",
                    "2020-01-06",
                    "2020-02-28",
                    "2020-02-29",
                    "2020-03-01",
                    "2020-06-30",
                    "2020-07-01",
                    "2020-12-31",
                    "2021-01-01",
                    "2021-01-03",
                    "2021-01-04");
    private static final List<String> NAMES =
            List.of("Ash", "ash", "Beech", "beech tree", "Birch", "桦", "山桦", "Ilex", "i", "Z");
    private static final List<String> COLOURS = List.of("WHITE", "RED", "BLUE");

    private static final Map<String, Integer> HOW_MANY =
            Map.of("plant", 45, "plot", 16, "gardener", 9, "bed", 12);

    private final Random random;
    private final List<Map<String, Object>> records = new ArrayList<>();
    private final List<Map<String, Object>> ways = new ArrayList<>();

    Growth(long seed) {
        this.random = new Random(seed);
        grow();
    }

    /** Labels and properties of each record. */
    List<Map<String, Object>> records() {
        return records;
    }

    /** Ends and type of each relationship. */
    List<Map<String, Object>> ways() {
        return ways;
    }

    private void grow() {
        for (int i = 0; i < 45; i++) {
            plant("plant" + i);
        }
        for (int i = 0; i < 16; i++) {
            named("Plot", "plot" + i, sign(amount("area", new HashMap<>())));
            tree("PART_OF", "plot", i);
        }
        for (int i = 0; i < 9; i++) {
            var own = new HashMap<String, Object>();
            put(own, "since", day());
            put(own, "secret", "hidden");
            named("Gardener", "gardener" + i, own);
        }
        for (int i = 0; i < 12; i++) {
            var own = new HashMap<String, Object>();
            put(own, "width", random.nextInt(6) / 2.0);
            named("Bed", "bed" + i, own);
        }
        for (int i = 0; i < 60; i++) {
            planting("planting" + i);
        }
        for (int i = 0; i < 22; i++) {
            placing("placing" + i);
        }
        relate();
    }

    private void plant(String id) {
        var own = new HashMap<String, Object>();
        put(own, "height", random.nextInt(8) / 4.0);
        put(own, "edible", random.nextBoolean());
        put(own, "colour", one(COLOURS));
        put(own, "aliases", List.of(one(NAMES), one(NAMES)));
        put(own, "leaves", List.of(one(COLOURS), one(COLOURS)));
        put(own, "seen", day());
        days("flowers", own);
        days("fruits", own);
        named("Plant", id, sign(amount("yield", own)));
    }

    private void planting(String id) {
        var own = days("date", new HashMap<>());
        put(own, "count", (long) random.nextInt(5));
        put(own, "remark", one(NAMES));
        record(id, List.of("Planting", "Node"), own);
        if (random.nextInt(6) > 0) {
            relate(id, "OF_PLANT", "plant" + random.nextInt(45));
        }
        relate("plot" + random.nextInt(16), "PLANTED_IN", id);
        for (int i = random.nextInt(3); i > 0; i--) {
            relate(id, "PLANTED_BY", "gardener" + random.nextInt(9));
        }
    }

    /** A bed stands in beds of smaller numbers alone. */
    private void placing(String id) {
        var own = new HashMap<String, Object>();
        put(own, "rank", (long) random.nextInt(4));
        record(id, List.of("Placing", "Node"), own);
        int bed = 1 + random.nextInt(11);
        relate(id, "PLACED", "bed" + bed);
        relate(id, "PLACED_IN", "bed" + random.nextInt(bed));
    }

    private void tree(String type, String kind, int number) {
        if (number > 0 && random.nextInt(6) > 0) {
            relate(kind + number, type, kind + random.nextInt(number));
        }
    }

    private void relate() {
        var named = List.of("plant", "plot", "gardener", "bed");
        for (int i = 0; i < 90; i++) {
            relate(any(one(named)), "NEAR", any(one(named)));
            relate(any("plant"), "GOES_WITH", any(one(named.subList(0, 3))));
        }
        for (int i = 0; i < 45; i++) {
            if (random.nextBoolean()) {
                relate(
                        "plant" + i,
                        "GRAFTED_ON",
                        random.nextInt(5) == 0 ? "plant" + i : any("plant"));
            }
            if (random.nextBoolean()) {
                // each is cut from the next but some, and a few from themselves
                relate("plant" + i, "CUT_FROM", "plant" + (i % 7 == 0 ? i : (i + 7) % 45));
            }
            relate("plant" + i, "GROWS_IN", any("bed"));
        }
        for (int i = 0; i < 12; i++) {
            relate(any("gardener"), "KEEPS", "plot" + i);
        }
    }

    private String any(String kind) {
        return kind + random.nextInt(HOW_MANY.getOrDefault(kind, 0));
    }

    /** Some relationships are there twice. */
    private void relate(String from, String type, String to) {
        for (int i = random.nextInt(8); i < 8; i += 7) {
            ways.add(Map.of("from", from, "type", type, "to", to));
        }
    }

    private void named(String noun, String id, Map<String, Object> own) {
        put(own, "name", one(NAMES));
        put(own, "big", (long) random.nextInt(6));
        record(id, List.of(noun, "Named", "Node"), own);
    }

    private void record(String id, List<String> labels, Map<String, Object> own) {
        own.put("id", id);
        records.add(Map.of("labels", labels, "properties", own));
    }

    /** One in four is missing. */
    private void put(Map<String, Object> own, String key, Object value) {
        if (random.nextInt(4) > 0) {
            own.put(key, value);
        }
    }

    private Map<String, Object> sign(Map<String, Object> own) {
        put(own, "sign_text", one(NAMES));
        put(own, "sign_number", (long) random.nextInt(4));
        put(own, "sign_put", day());
        put(own, "sign_wooden", random.nextBoolean());
        return random.nextInt(4) > 0 ? own : without(own, "sign_");
    }

    private static Map<String, Object> without(Map<String, Object> own, String prefix) {
        own.keySet().removeIf(key -> key.startsWith(prefix));
        return own;
    }

    private Map<String, Object> amount(String name, Map<String, Object> own) {
        var least = random.nextInt(5) * 100.0;
        var most = least + random.nextInt(3) * 100.0;
        put(own, name + "_least", least);
        put(own, name + "_most", most);
        if (most > least) {
            put(own, name + "_leastInclusive", random.nextBoolean());
            put(own, name + "_mostInclusive", random.nextBoolean());
        }
        if (random.nextInt(3) == 0) {
            own.put(name + "_words", List.of(one(List.of("about", "over", "some"))));
        }
        return random.nextInt(5) > 0 ? own : without(own, name + "_");
    }

    private Map<String, Object> days(String name, Map<String, Object> own) {
        var one = day();
        var other = random.nextInt(3) == 0 ? day() : one;
        put(own, name + "_first", one.isBefore(other) ? one : other);
        put(own, name + "_last", one.isBefore(other) ? other : one);
        if (random.nextInt(5) == 0) {
            own.put(name + "_word", one(List.of("ABOUT", "SINCE")));
        }
        return own;
    }

    private LocalDate day() {
        return LocalDate.parse(one(DAYS));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
