package io.lianxin.insight.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Link;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.query.network.Network;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The best of what was looked at, in small networks of people at events. */
class BestPathsTests {

    private static final Network NETWORK = new Network(SchemaReader.read(Path.of("schema")));
    private static final Network.Way TO_EVENT =
            new Network.Way(Objects.requireNonNull(NETWORK.relation("Actor.events")), true);
    private static final Network.Way TO_ACTOR = new Network.Way(TO_EVENT.relation(), false);

    @Test
    void betterPathsComeFirstAndEachIsSimple() {
        var events = Map.of("big", "a b c d e", "ax", "a x", "xb", "x b", "ab", "a b");
        assertThat(found(events, "a", "b", 6, 5))
                .containsExactly("a ab b 2.0", "a big b 4.0", "a ax x xb b 4.0");
    }

    @Test
    void noPathHasMoreHopsThanAskedFor() {
        var events = Map.of("ax", "a x", "xb", "x b");
        assertThat(found(events, "a", "b", 4, 5)).containsExactly("a ax x xb b 4.0");
        assertThat(found(events, "a", "b", 3, 5)).isEmpty();
    }

    @Test
    void aPathThatOneHopWouldShortenIsLeftOut() {
        var events = Map.of("abc", "a b c", "ac", "a c");
        assertThat(found(events, "a", "b", 6, 5))
                .as("a – ac – c – abc – b has the hop from a to abc")
                .containsExactly("a abc b 3.0");
    }

    @Test
    void whatGathersTooManyIsNoWayButMayBeAnEnd() {
        var many = new StringBuilder("a b");
        for (int i = 0; i < 29; i++) {
            many.append(" p").append(i);
        }
        assertThat(found(Map.of("many", many.toString()), "a", "b", 6, 5)).isEmpty();
        assertThat(found(Map.of("many", many.toString()), "a", "many", 6, 5))
                .containsExactly("a many 1.0");
    }

    @Test
    void equalPathsHaveTheSameOrderEachTime() {
        var events = new HashMap<String, String>();
        for (int i = 9; i > 0; i--) {
            events.put("e" + i, "a b");
        }
        assertThat(found(events, "a", "b", 2, 3))
                .isEqualTo(found(events, "a", "b", 2, 3))
                .hasSize(3);
    }

    /** Each path's records and its length. */
    private static List<String> found(
            Map<String, String> events, String from, String to, int maxHops, int first) {
        var wish = new PathSearch.Wish(from, to, maxHops, first, false);
        return new BestPaths(new Connecting(NETWORK), looked(events), wish)
                .find().stream()
                        .map(way -> String.join(" ", way.records()) + " " + way.length())
                        .toList();
    }

    private static Map<String, Around> looked(Map<String, String> events) {
        var links = new HashMap<String, List<Link>>();
        events.forEach((event, people) -> {
            for (var person : new TreeSet<>(List.of(people.split(" ")))) {
                var via = event + "." + person;
                links.computeIfAbsent(event, same -> new ArrayList<>())
                        .add(new Link(event, TO_ACTOR, via, person, "Person"));
                links.computeIfAbsent(person, same -> new ArrayList<>())
                        .add(new Link(person, TO_EVENT, via, event, "Event"));
            }
        });
        var looked = new HashMap<String, Around>();
        links.forEach((id, some) -> {
            var noun = events.containsKey(id) ? "Event" : "Person";
            looked.put(id, new Around(id, noun, false, some, Map.of()));
        });
        return looked;
    }
}
