package io.lianxin.insight.rank;

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

/** Rankings of small trees of places, whose figures can be counted by hand. */
@DatabaseTest
class RankIT {

    /** Two triangles of places, joined by one line: a1 a2 a3 – b1 b2 b3, and one place alone. */
    private static final String TRIANGLES =
            """
            UNWIND ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'lone'] AS id
            CREATE (:Place:Placeable:Record:Node {id: id, caption: id, name: id})
            WITH count(*) AS all
            UNWIND [['a1', 'a2'], ['a1', 'a3'], ['a2', 'a3'], ['a3', 'b1'], ['b1', 'b2'], ['b1', 'b3'],
              ['b2', 'b3']] AS each
            MATCH (a {id: each[0]}), (b {id: each[1]})
            CREATE (a)<-[:IN_PLACE]-(:Placement:Record:Node {id: each[0] + each[1]})-[:PLACED]->(b)
            """;

    private final QueryEngine engine;

    RankIT(@Autowired QueryEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void begin(@Autowired TestGraph graph) {
        graph.wipe();
        graph.write(TRIANGLES);
    }

    @BothWays
    void degreesAreCountedAndEqualOnesStandInTheOrderOfTheirIds(GraphReader reader) {
        assertThat(nodes(reader, "by: DEGREE, types: [\"Place\"]"))
                .isEqualTo(
                        "[{id=a3, rank=1, score=3.0, degree=3}, {id=b1, rank=1, score=3.0,"
                            + " degree=3}, {id=a1, rank=3, score=2.0, degree=2}, {id=a2, rank=3,"
                            + " score=2.0, degree=2}, {id=b2, rank=3, score=2.0, degree=2}, {id=b3,"
                            + " rank=3, score=2.0, degree=2}, {id=lone, rank=7, score=0.0,"
                            + " degree=0}]");
    }

    /** Of the 15 pairs of the 6 others, a3 lies between a1, a2 and b1, b2, b3: six pairs. */
    @BothWays
    void betweennessIsTheShareOfThePairsOfOthers(GraphReader reader) {
        assertThat(nodes(reader, "by: BETWEENNESS, types: [\"Place\"], first: 3"))
                .isEqualTo(
                        "[{id=a3, rank=1, score=0.4, degree=3}, {id=b1, rank=1, score=0.4,"
                                + " degree=3}, {id=a1, rank=3, score=0.0, degree=2}]");
    }

    @BothWays
    void linesAreThoseOfTheDay(GraphReader reader, @Autowired TestGraph graph) {
        graph.write(
                """
                CREATE (o:Organization:Actor:Record:Node {id: 'body'})
                WITH o UNWIND ['p1', 'p2'] AS id
                CREATE (o)<-[:IN_BODY]-(:Membership:Record:Node {id: 'm' + id,
                  attestedFrom: date('2021-02-01'), attestedTo: date('2022-02-01')})
                  -[:MEMBER]->(:Person:Actor:Record:Node {id: id})
                """);
        var actors = "by: DEGREE, types: [\"Person\", \"Organization\"], asOf: ";
        assertThat(nodes(reader, actors + "\"2021-08-01\"")).startsWith("[{id=body, rank=1,");
        assertThat(nodes(reader, actors + "\"2020-08-01\"")).doesNotContain("degree=2");
    }

    @BothWays
    void pageRankSharesOneAmongAll(GraphReader reader) {
        var nodes = nodes(reader, "by: PAGERANK, types: [\"Place\"]");
        assertThat(nodes).startsWith("[{id=a3, rank=1, score=0.2");
        assertThat(nodes(reader, "by: PAGERANK, types: [\"Place\"]")).isEqualTo(nodes);
    }

    @BothWays
    void communitiesAreNumberedByTheirSizeAndNamedAfterTheirHighest(GraphReader reader) {
        var answer = answer(reader, "by: COMMUNITY, types: [\"Place\"]");
        assertThat(answer.get("communities"))
                .asString()
                .isEqualTo(
                        "[{number=1, size=3, caption=a3, leader={id=a3}, members=[{id=a3}, {id=a1},"
                                + " {id=a2}]}, {number=2, size=3, caption=b1, leader={id=b1},"
                                + " members=[{id=b1}, {id=b2}, {id=b3}]}, {number=3, size=1,"
                                + " caption=lone, leader={id=lone}, members=[{id=lone}]}]");
        assertThat(answer.get("measured"))
                .asString()
                .contains("communities=3, modularity=0.357143");
    }

    @BothWays
    void theAnswerSaysOnWhatWasMeasured(GraphReader reader) {
        assertThat(answer(reader, "by: DEGREE, ids: [\"a1\"], depth: 1").get("measured"))
                .asString()
                .startsWith(
                        "{nodes=3, edges=3, whole=true, hubs=0, relations=[Place.contained],"
                                + " types=[Place], asOf=null,");
        assertThat(answer(reader, "by: DEGREE, ids: [\"a1\"], depth: 3, limit: 4").get("measured"))
                .asString()
                .startsWith("{nodes=4, edges=4, whole=false,");
        assertThat(nodes(reader, "by: DEGREE, ids: [\"a1\"], depth: 3, avoid: [\"a3\"]"))
                .isEqualTo(
                        "[{id=a1, rank=1, score=1.0, degree=1}, {id=a2, rank=1, score=1.0,"
                                + " degree=1}]");
    }

    @BothWays
    void whatCannotBeRankedIsRefusedWithARemedy(GraphReader reader) {
        assertThat(error(reader, "by: DEGREE"))
                .isEqualTo(
                        "Argument `ids`: nothing says on what part of the network it is measured."
                                + " Give records to begin at, or `types` or `relations`.");
        assertThat(error(reader, "by: DEGREE, types: [\"Place\"], of: [\"Plaice\"]"))
                .startsWith("Argument `of`: there is no type Plaice.");
        assertThat(error(reader, "by: DEGREE, types: [\"Place\"], limit: 1001"))
                .isEqualTo(
                        "Argument `limit`: 1001 is not between 2 and 1000. Take a number from 2 to"
                                + " 1000.");
    }

    private String error(GraphReader reader, String arguments) {
        return new Asked(engine, reader).error("{ rank(" + arguments + ") { nodes { id } } }");
    }

    private Map<?, ?> answer(GraphReader reader, String arguments) {
        return new Asked(engine, reader)
                .field(
                        "rank",
                        """
                        { rank(%s) { nodes { id rank score degree }
                          communities { number size caption leader { id } members { id } }
                          measured { nodes edges whole hubs relations types asOf communities modularity } } }
                        """
                                .formatted(arguments));
    }

    private String nodes(GraphReader reader, String arguments) {
        return String.valueOf((List<?>) answer(reader, arguments).get("nodes"));
    }
}
