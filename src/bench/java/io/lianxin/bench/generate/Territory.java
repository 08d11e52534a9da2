package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.invent.Words;

import java.util.ArrayList;
import java.util.List;

/** The places of a prefecture, from the city down to compounds. */
final class Territory {

    private static final int COUNTY_CODE = 100;
    private static final int TOWN_CODE = 1000;

    private final Register register;
    private final Ids ids;
    private final Chance chance;
    private final int code;
    private final Thing city;
    private final List<Thing> counties;
    private final List<Thing> townships;
    private final List<Thing> communities;
    private final List<Thing> villages;
    private final List<Thing> compounds;
    private int written;

    Territory(
            Register register,
            Ids ids,
            Chance chance,
            Proportions counts,
            Thing province,
            int code) {
        this.register = register;
        this.ids = ids;
        this.chance = chance;
        this.code = code;
        city = place("市", "Shì", "PREFECTURE_CITY", province, (long) code * COUNTY_CODE);
        counties = below(counts.counties(), List.of(city), "县", "Xiàn", "COUNTY");
        townships = below(counts.townships(), counties, "镇", "Zhèn", "TOWN");
        communities = below(counts.communities(), townships, "社区", "Shèqū", "COMMUNITY");
        villages = below(counts.villages(), townships, "村", "Cūn", "VILLAGE");
        compounds = below(counts.compounds(), communities, "小区", "Xiǎoqū", "COMPOUND");
    }

    /** Places of one kind; every holder gets as many as any other, so that the tree is whole. */
    private List<Thing> below(
            int count, List<Thing> holders, String ending, String reading, String kind) {
        var places = new ArrayList<Thing>(count);
        for (int number = 0; number < count; number++) {
            var holder = holders.get(number % holders.size());
            places.add(place(ending, reading, kind, holder, codeOf(kind, number)));
        }
        return places;
    }

    private long codeOf(String kind, int number) {
        return switch (kind) {
            case "COUNTY" -> (long) code * COUNTY_CODE + number + 1;
            case "TOWN" -> (long) code * COUNTY_CODE * TOWN_CODE + number + 1;
            default -> 0;
        };
    }

    private Thing place(String ending, String reading, String kind, Thing holder, long code) {
        var id = ids.of("place", written++);
        var place = register.place(id, Words.place(chance).with(ending, reading), kind);
        if (code > 0) {
            register.code(Long.toString(code), kind.equals("TOWN") ? "GB_T_10114" : "GB_T_2260");
        }
        register.endPlace();
        register.put(id, place, holder);
        return place;
    }

    Thing city() {
        return city;
    }

    List<Thing> counties() {
        return counties;
    }

    List<Thing> townships() {
        return townships;
    }

    List<Thing> communities() {
        return communities;
    }

    List<Thing> villages() {
        return villages;
    }

    List<Thing> compounds() {
        return compounds;
    }

    /** All places below the townships, which issues are about; in an order of their own. */
    List<Thing> quarters() {
        var quarters = new ArrayList<Thing>();
        quarters.addAll(communities);
        quarters.addAll(compounds);
        quarters.addAll(villages);
        return quarters;
    }
}
