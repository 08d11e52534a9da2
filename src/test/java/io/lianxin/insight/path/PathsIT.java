package io.lianxin.insight.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Paths in small graphs of people at events: what connects, what does not, and what is told. */
@DatabaseTest
class PathsIT {

    /** An event, and how many people took part: the numbers from one to another. */
    private static final String EVENT =
            """
            MERGE (e:Event:Placeable:Record:Node {id: $event})
            SET e.caption = $event, e.date_earliest = date('2022-06-30'), e.date_latest = date('2022-06-30')
            WITH e UNWIND range($from, $to) AS i
            MERGE (p:Person:Actor:Record:Node {id: $people + i}) SET p.caption = $people + i
            CREATE (e)<-[:IN_EVENT]-(:Participation:Record:Node {id: $event + '.' + p.id})-[:ACTOR]->(p)
            """;

    private final QueryEngine engine;

    PathsIT(@Autowired QueryEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void begin(@Autowired TestGraph graph) {
        graph.wipe();
    }

    private static void event(TestGraph graph, String event, String people, int from, int to) {
        graph.write(EVENT, Map.of("event", event, "people", people, "from", from, "to", to));
    }

    @BothWays
    void whoWasAtASmallEventIsNearerThanWhoWasAtALargeOne(
            GraphReader reader, @Autowired TestGraph graph) {
        event(graph, "talks", "p", 1, 2);
        event(graph, "meeting", "p", 1, 5);
        var paths = paths(reader, "from: \"p1\", to: \"p2\"");
        assertThat(paths)
                .asString()
                .isEqualTo(
                        "[{hops=2, length=2.0, strength=1.0, nodes=[{id=p1}, {id=talks}, {id=p2}],"
                                + " edges=[{via=[{id=talks.p1}], first=2022-06-30},"
                                + " {via=[{id=talks.p2}], first=2022-06-30}]},"
                                + " {hops=2, length=4.0, strength=0.25, nodes=[{id=p1},"
                                + " {id=meeting}, {id=p2}], edges=[{via=[{id=meeting.p1}],"
                                + " first=2022-06-30}, {via=[{id=meeting.p2}],"
                                + " first=2022-06-30}]}]");
        assertThat(ids(paths(reader, "from: \"p1\", to: \"p2\", avoid: [\"talks\"]")))
                .isEqualTo("[p1 meeting p2]");
        assertThat(ids(paths(reader, "from: \"p1\", to: \"p2\", first: 1")))
                .isEqualTo("[p1 talks p2]");
    }

    @BothWays
    void anEventOfMoreThanThirtyConnectsNobody(GraphReader reader, @Autowired TestGraph graph) {
        event(graph, "thirty", "p", 1, 30);
        assertThat(ids(paths(reader, "from: \"p1\", to: \"p2\""))).isEqualTo("[p1 thirty p2]");
        event(graph, "thirty", "p", 31, 31);
        assertThat(answer(reader, "from: \"p1\", to: \"p2\", maxHops: 6"))
                .asString()
                .contains("outcome=NONE,", "paths=[]");
        assertThat(ids(paths(reader, "from: \"p1\", to: \"thirty\"")))
                .as("whoever asks for the event itself finds it")
                .isEqualTo("[p1 thirty]");
    }

    @BothWays
    void twoPeopleAreNotConnectedBecauseBothBelongToTheProvince(
            GraphReader reader, @Autowired TestGraph graph) {
        graph.write(
                """
                CREATE (o:Organization:Actor:Record:Node {id: 'province'})
                WITH o UNWIND range(1, 201) AS i
                CREATE (o)<-[:IN_BODY]-(:Membership:Record:Node {id: 'm' + i})
                  -[:MEMBER]->(:Person:Actor:Record:Node {id: 'p' + i})
                """);
        assertThat(answer(reader, "from: \"p1\", to: \"p2\", maxHops: 6"))
                .asString()
                .contains("outcome=NONE,");
        graph.write("MATCH (m {id: 'm201'}) DETACH DELETE m");
        assertThat(paths(reader, "from: \"p1\", to: \"p2\""))
                .asString()
                .contains("hops=2, length=9.6366");
    }

    @BothWays
    void aHubIsReachedFromItsOtherEnd(GraphReader reader, @Autowired TestGraph graph) {
        graph.write(
                """
                UNWIND ['one', 'other'] AS name
                CREATE (o:Organization:Actor:Record:Node {id: name})
                WITH o UNWIND range(1001, 1450) AS i
                MERGE (p:Person:Actor:Record:Node
                  {id: CASE i WHEN 1450 THEN 'last' ELSE o.id + i END})
                CREATE (o)<-[:IN_BODY]-(:Membership:Record:Node {id: 'm' + o.id + i})-[:MEMBER]->(p)
                """);
        event(graph, "talks", "p", 1, 1);
        graph.write(
                """
                MATCH (e {id: 'talks'}), (p {id: 'last'})
                CREATE (e)<-[:IN_EVENT]-(:Participation:Record:Node {id: 't'})-[:ACTOR]->(p)
                """);
        assertThat(ids(paths(reader, "from: \"one\", to: \"p1\", maxHops: 3")))
                .isEqualTo("[one last talks p1]");
        assertThat(answer(reader, "from: \"one\", to: \"p1\", maxHops: 2"))
                .asString()
                .contains("outcome=NONE,");
        assertThat(answer(reader, "from: \"one\", to: \"other\", maxHops: 1"))
                .as("of two hubs not all that lies around them was looked at")
                .asString()
                .contains("outcome=NONE_WITHIN_BUDGET,");
    }

    @BothWays
    void aTenureLeadsOnOnlyOnDaysOnWhichItIsBelieved(
            GraphReader reader, @Autowired TestGraph graph) {
        graph.write(
                """
                CREATE (o:Organization:Actor:Record:Node {id: 'body'})
                WITH o UNWIND ['p1', 'p2'] AS id
                CREATE (o)<-[:IN_BODY]-(:Membership:Record:Node {id: 'm' + id,
                  attestedFrom: date('2021-02-01'), attestedTo: date('2022-02-01')})
                  -[:MEMBER]->(:Person:Actor:Record:Node {id: id})
                """);
        var between = "from: \"p1\", to: \"p2\", asOf: ";
        assertThat(ids(paths(reader, between + "\"2021-08-01\""))).isEqualTo("[p1 body p2]");
        assertThat(answer(reader, between + "\"2020-08-01\"")).asString().contains("outcome=NONE,");
    }

    @BothWays
    void theFewestHopsOrTheBestWay(GraphReader reader, @Autowired TestGraph graph) {
        event(graph, "crowd", "p", 1, 20);
        graph.write("MATCH (n {id: 'p1'}) SET n.id = 'a'");
        graph.write("MATCH (n {id: 'p2'}) SET n.id = 'b'");
        graph.write(
                """
                MATCH (a {id: 'a'}), (b {id: 'b'})
                CREATE (c:Person:Actor:Record:Node {id: 'c'})
                WITH a, b, c UNWIND [['x', a, c], ['y', c, b]] AS each
                CREATE (e:Event:Placeable:Record:Node {id: each[0]})
                WITH each, e UNWIND each[1..] AS p
                CREATE (e)<-[:IN_EVENT]-(:Participation:Record:Node {id: e.id + '.' + p.id})-[:ACTOR]->(p)
                """);
        assertThat(ids(paths(reader, "from: \"a\", to: \"b\", first: 1"))).isEqualTo("[a x c y b]");
        assertThat(ids(paths(reader, "from: \"a\", to: \"b\", first: 1, order: SHORTEST")))
                .isEqualTo("[a crowd b]");
        assertThat(ids(paths(reader, "from: \"a\", to: \"b\", maxHops: 2")))
                .isEqualTo("[a crowd b]");
    }

    @BothWays
    void whatWasLookedAtIsToldWhereNothingWasFound(GraphReader reader, @Autowired TestGraph graph) {
        event(graph, "here", "p", 1, 3);
        event(graph, "there", "q", 1, 3);
        assertThat(answer(reader, "from: \"p1\", to: \"q1\", maxHops: 6"))
                .asString()
                .isEqualTo("{outcome=NONE, visited={nodes=6, edges=10, hops=5, hubs=0}, paths=[]}");
        for (int i = 0; i < 30; i++) {
            event(graph, "e" + i, "p", i * 29 + 10, i * 29 + 38);
            event(graph, "f" + i, "q", i * 29 + 10, i * 29 + 38);
            event(graph, "e" + i, "p", 1, 1);
            event(graph, "f" + i, "q", 1, 1);
        }
        graph.write(
                """
                MATCH (p:Person)
                CREATE (p)<-[:ACTOR]-(:Participation:Record:Node {id: 'alone-' + p.id})
                  -[:IN_EVENT]->(:Event:Placeable:Record:Node {id: 'own-' + p.id})
                """);
        assertThat(answer(reader, "from: \"p1\", to: \"q1\", maxHops: 6, relations: [\"events\"]"))
                .asString()
                .contains("outcome=NONE_WITHIN_BUDGET", "nodes=1000,");
    }

    @BothWays
    void whatCannotBeAskedIsRefusedWithARemedy(GraphReader reader, @Autowired TestGraph graph) {
        event(graph, "here", "p", 1, 3);
        assertThat(error(reader, "from: \"p1\", to: \"p1\""))
                .isEqualTo(
                        "Argument `to`: it is the same record as `from`: p1. Give another record.");
        assertThat(error(reader, "from: \"p1\", to: \"nobody\""))
                .startsWith("Argument `to`: there is no record nobody.");
        assertThat(error(reader, "from: \"p1\", to: \"p2\", maxHops: 7"))
                .isEqualTo(
                        "Argument `maxHops`: 7 is not between 1 and 6. Take a number from 1 to 6.");
        assertThat(error(reader, "from: \"p1\", to: \"p2\", first: 0"))
                .isEqualTo(
                        "Argument `first`: 0 is not between 1 and 10. Take a number from 1 to 10.");
    }

    private String error(GraphReader reader, String arguments) {
        return new Asked(engine, reader).error("{ paths(" + arguments + ") { outcome } }");
    }

    private Map<?, ?> answer(GraphReader reader, String arguments) {
        return new Asked(engine, reader)
                .field(
                        "paths",
                        """
                        { paths(%s) { outcome visited { nodes edges hops hubs } paths {
                          hops length strength nodes { id } edges { via { id } first } } } }
                        """
                                .formatted(arguments));
    }

    private List<?> paths(GraphReader reader, String arguments) {
        return (List<?>) Objects.requireNonNull(answer(reader, arguments).get("paths"));
    }

    /** The ids of each path's records. */
    private static String ids(List<?> paths) {
        return paths.stream()
                .map(path ->
                        String.valueOf(((Map<?, ?>) path).get("nodes"))
                                .replaceAll("[\\[\\]{},]|id=", ""))
                .toList()
                .toString();
    }
}
