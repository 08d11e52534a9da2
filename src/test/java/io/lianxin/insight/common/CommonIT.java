package io.lianxin.insight.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/** What people share in small graphs: what is rare first, what gathers too many not at all. */
@DatabaseTest
class CommonIT {

    /** An event, and how many people took part: the numbers from one to another. */
    private static final String EVENT =
            """
            MERGE (e:Event:Placeable:Record:Node {id: $event})
            SET e.caption = $event, e.date_earliest = date('2022-06-30'), e.date_latest = date('2022-06-30')
            WITH e UNWIND range($from, $to) AS i
            MERGE (p:Person:Actor:Record:Node {id: 'p' + i}) SET p.caption = 'p' + i
            CREATE (e)<-[:IN_EVENT]-(:Participation:Record:Node {id: $event + '.' + p.id})-[:ACTOR]->(p)
            """;

    /** A place with more events than are looked at one by one. */
    private static final String HUB =
            """
            CREATE (h:Place:Placeable:Record:Node {id: 'hub', caption: 'Hub'})
            WITH h UNWIND range(1, 450) AS i
            MERGE (e:Event:Placeable:Record:Node {id: 'at-' + i})
            CREATE (h)<-[:IN_PLACE]-(:Placement:Record:Node {id: 'placed-' + i})-[:PLACED]->(e)
            """;

    private final QueryEngine engine;

    CommonIT(@Autowired QueryEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void begin(@Autowired TestGraph graph) {
        graph.wipe();
    }

    private static void event(TestGraph graph, String event, int from, int to) {
        graph.write(EVENT, Map.of("event", event, "from", from, "to", to));
    }

    @BothWays
    void whatGathersFewComesBeforeWhatGathersMany(GraphReader reader, @Autowired TestGraph graph) {
        event(graph, "meeting", 1, 5);
        event(graph, "talks", 1, 2);
        event(graph, "elsewhere", 2, 9);
        assertThat(shared(reader, "ids: [\"p1\", \"p2\"]"))
                .isEqualTo(
                        "[{id=talks, joined=[p1, p2], strength=1.0, gathers=2}, {id=meeting,"
                                + " joined=[p1, p2], strength=0.25, gathers=5}]");
        assertThat(shared(reader, "ids: [\"p1\", \"p2\"], avoid: [\"talks\"]"))
                .startsWith("[{id=meeting,");
        assertThat(answer(reader, "ids: [\"p1\", \"p2\"], first: 1"))
                .asString()
                .contains("total=2, totalIsExact=true", "outcome=FOUND")
                .contains(
                        "nodes=[{id=p1, distance=0}, {id=p2, distance=0}, {id=talks, distance=1}]")
                .contains(
                        "edges=[{id=p1 Actor.events talks, via=[{id=talks.p1}], first=2022-06-30},"
                                + " {id=p2 Actor.events talks, via=[{id=talks.p2}],"
                                + " first=2022-06-30}]");
    }

    @BothWays
    void whoeverIsJoinedToMoreOfThemComesFirst(GraphReader reader, @Autowired TestGraph graph) {
        event(graph, "two", 1, 2);
        event(graph, "three", 1, 3);
        assertThat(shared(reader, "ids: [\"p1\", \"p2\", \"p3\"]"))
                .isEqualTo(
                        "[{id=three, joined=[p1, p2, p3], strength=0.5, gathers=3}, {id=two,"
                                + " joined=[p1, p2], strength=1.0, gathers=2}]");
        assertThat(shared(reader, "ids: [\"p1\", \"p2\", \"p3\"], atLeast: 3"))
                .startsWith("[{id=three,")
                .doesNotContain("two");
    }

    @BothWays
    void whatGathersTooManyIsCountedAndShownOnlyWhereAskedFor(
            GraphReader reader, @Autowired TestGraph graph) {
        event(graph, "crowd", 1, 31);
        assertThat(answer(reader, "ids: [\"p1\", \"p2\"]"))
                .asString()
                .contains("outcome=NONE,", "visited={nodes=3, hubs=1}", "shared=[]");
        assertThat(shared(reader, "ids: [\"p1\", \"p2\"], hubs: true"))
                .isEqualTo("[{id=crowd, joined=[p1, p2], strength=0.0333, gathers=31}]");
        assertThat(answer(reader, "ids: [\"p1\", \"crowd\"]"))
                .as("they are joined themselves, and share nothing")
                .asString()
                .contains("outcome=NONE,", "edges=[{id=p1 Actor.events crowd,");
    }

    @BothWays
    void theNeighboursOfAHubAreToldByTheOtherEnd(GraphReader reader, @Autowired TestGraph graph) {
        graph.write(HUB);
        event(graph, "at-449", 1, 3);
        event(graph, "away", 1, 3);
        assertThat(shared(reader, "ids: [\"hub\", \"p1\"], hubs: true"))
                .startsWith("[{id=at-449, joined=[hub, p1],")
                .doesNotContain("away");
        assertThat(answer(reader, "ids: [\"hub\", \"p1\"]"))
                .asString()
                .contains("totalIsExact=true");
    }

    @BothWays
    void whatCannotBeComparedIsRefusedWithARemedy(GraphReader reader, @Autowired TestGraph graph) {
        event(graph, "talks", 1, 2);
        assertThat(error(reader, "ids: [\"p1\"]"))
                .isEqualTo("Argument `ids`: 1 values are not between 2 and 10. Give at least 2.");
        assertThat(error(reader, "ids: [\"p1\", \"p2\"], atLeast: 3"))
                .isEqualTo(
                        "Argument `atLeast`: 3 is not between 2 and 2. Take a number from 2 to 2.");
        assertThat(error(reader, "ids: [\"p1\", \"nobody\"]"))
                .startsWith("Argument `ids`: there is no record nobody.");
        assertThat(error(reader, "ids: [\"p1\", \"talks.p1\"]"))
                .startsWith("Argument `ids`: talks.p1 is of type Participation, which is drawn");
    }

    @BothWays
    void whatIsSharedIsThatOfTheDay(GraphReader reader, @Autowired TestGraph graph) {
        graph.write(
                """
                CREATE (o:Organization:Actor:Record:Node {id: 'body'})
                WITH o UNWIND ['p1', 'p2'] AS id
                CREATE (o)<-[:IN_BODY]-(:Membership:Record:Node {id: 'm' + id,
                  attestedFrom: date('2021-02-01'), attestedTo: date('2022-02-01')})
                  -[:MEMBER]->(:Person:Actor:Record:Node {id: id})
                """);
        var both = "ids: [\"p1\", \"p2\"], asOf: ";
        assertThat(shared(reader, both + "\"2021-08-01\""))
                .startsWith("[{id=body, joined=[p1, p2]");
        assertThat(shared(reader, both + "\"2020-08-01\"")).isEqualTo("[]");
    }

    private String error(GraphReader reader, String arguments) {
        return new Asked(engine, reader).error("{ common(" + arguments + ") { outcome } }");
    }

    private Map<?, ?> answer(GraphReader reader, String arguments) {
        return new Asked(engine, reader)
                .field(
                        "common",
                        """
                        { common(%s) { total totalIsExact outcome visited { nodes hubs }
                          shared { id joined strength gathers } nodes { id distance }
                          edges { id via { id } first } } }
                        """
                                .formatted(arguments));
    }

    private String shared(GraphReader reader, String arguments) {
        return String.valueOf(answer(reader, arguments).get("shared"));
    }
}
