package io.lianxin.query.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.Ships;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Values that follow from steps as of a day. */
@DatabaseTest
class FollowingIT {

    /** Anna's voyage is dated but for a sighting; Berta's arrival has no day; Clara has no legs. */
    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
        graph.write(
                """
                MATCH (a:Ship {id: 's-a'}), (b:Ship {id: 's-b'}), (c:Ship {id: 's-c'})
                SET a.whereabouts = 'IN_PORT', b.whereabouts = 'IN_PORT', c.whereabouts = 'AT_SEA'
                CREATE (a)-[:LOGGED_IN]->(log:Log:Node {id: 'log', closed_earliest: date('2020-12-01'), closed_latest: date('2020-12-31')})<-[:LOGGED_IN]-(b)
                CREATE (:Leg:Node {id: 'a-1', number: 1, kind: 'LEFT', date_earliest: date('2020-05-01'), date_latest: date('2020-05-31')})-[:LEG_OF]->(a)
                CREATE (:Leg:Node {id: 'a-2', number: 2, kind: 'SEEN'})-[:LEG_OF]->(a)
                CREATE (:Leg:Node {id: 'a-3', number: 3, kind: 'ARRIVED', date_earliest: date('2020-08-01'), date_latest: date('2020-08-01')})-[:LEG_OF]->(a)
                CREATE (:Leg:Node {id: 'b-1', number: 1, kind: 'LEFT', date_earliest: date('2020-05-01'), date_latest: date('2020-05-01')})-[:LEG_OF]->(b)
                CREATE (:Leg:Node {id: 'b-2', number: 2, kind: 'ARRIVED'})-[:LEG_OF]->(b)
                """);
    }

    @BothWays
    void theLastStepThatHadHappenedSaysTheValue(GraphReader reader) {
        var softly = new SoftAssertions();
        var ships = new Ships(reader);
        softly.assertThat(on(ships, "s-a", "2020-04-30")).isEqualTo("LOST NOTHING_YET null");
        softly.assertThat(on(ships, "s-a", "2020-05-15"))
                .as("it left on some day of May")
                .isEqualTo("LOST UNDATED_STEPS null");
        softly.assertThat(on(ships, "s-a", "2020-06-15"))
                .as("a sighting changes nothing, whenever it was")
                .isEqualTo("AT_SEA LAST_STEP 2020-05-31");
        softly.assertThat(on(ships, "s-a", "2020-08-01")).isEqualTo("IN_PORT LAST_STEP 2020-08-01");
        softly.assertThat(on(ships, "s-a", "2021-01-01")).isEqualTo("IN_PORT AS_TOLD 2020-12-31");
        softly.assertThat(on(ships, "s-b", "2020-06-15"))
                .as("it may have arrived by then")
                .isEqualTo("LOST UNDATED_STEPS 2020-05-01");
        softly.assertThat(on(ships, "s-b", "2020-12-31")).isEqualTo("IN_PORT AS_TOLD 2020-12-31");
        softly.assertThat(on(ships, "s-c", "2020-06-15")).isEqualTo("LOST NO_STEPS null");
        softly.assertAll();
    }

    @BothWays
    void filtersAndOrdersLookAtTheSameValue(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { sea: ships(asOf: "2020-06-15", filter: {whereabouts: {eq: AT_SEA}}) { totalCount nodes { id } }
                                          others: ships(asOf: "2020-06-15", filter: {whereabouts: {notIn: [AT_SEA]}}) { totalCount }
                                          ever: ships(filter: {whereabouts: {eq: AT_SEA}}) { nodes { id whereabouts whereaboutsReason { rule } } }
                                          ordered: ships(asOf: "2020-06-15", filter: {id: {in: ["s-a", "s-b", "s-c"]}}, orderBy: [{whereabouts: DESC}, {name: DESC}], first: 2) {
                                            nodes { id } pageInfo { endCursor } } }
                                        """)
                                .toString()
                                .replaceAll("endCursor=[^}]*", "endCursor"))
                .isEqualTo(
                        "{sea={totalCount=1, nodes=[{id=s-a}]}, others={totalCount=4},"
                                + " ever={nodes=[{id=s-c, whereabouts=AT_SEA,"
                                + " whereaboutsReason=null}]}, ordered={nodes=[{id=s-c}, {id=s-b}],"
                                + " pageInfo={endCursor}}}");
    }

    @BothWays
    void groupsAndFacetsAreByTheValueOfTheDay(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { ever: ships { groups(by: [{whereabouts: VALUE}]) { keys { text } aggregate { count } } }
                                          then: ships(asOf: "2020-06-15") {
                                            groups(by: [{whereabouts: VALUE}]) { keys { text } aggregate { count whereabouts { countDistinct } } }
                                            facets(by: [{whereabouts: VALUE}]) { distinct missing values { count value { text } } } }
                                          legs(asOf: "2020-06-15") { groups(by: [{ship: {whereabouts: VALUE}}]) { keys { text } aggregate { count } } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{ever={groups=[{keys=[{text=AT_SEA}], aggregate={count=1}},"
                                + " {keys=[{text=IN_PORT}], aggregate={count=2}},"
                                + " {keys=[{text=null}], aggregate={count=2}}]},"
                                + " then={groups=[{keys=[{text=AT_SEA}], aggregate={count=1,"
                                + " whereabouts={countDistinct=1}}}, {keys=[{text=LOST}],"
                                + " aggregate={count=4, whereabouts={countDistinct=1}}}],"
                                + " facets=[{distinct=2, missing=0, values=[{count=4,"
                                + " value={text=LOST}}, {count=1, value={text=AT_SEA}}]}]},"
                                + " legs={groups=[{keys=[{text=AT_SEA}], aggregate={count=3}},"
                                + " {keys=[{text=LOST}], aggregate={count=2}}]}}");
    }

    @BothWays
    void theReasonIsToldInBothLanguages(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { ship(id: "s-a", asOf: "2020-08-02") { at: whereabouts why: whereaboutsReason { en zh } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{ship={at=IN_PORT, why={en=It follows from the last step that had"
                                + " happened, by 2020-08-01, zh=据2020-08-01前（含当日）最后一个环节}}}");
    }

    private static String on(Ships ships, String id, String day) {
        var answer =
                ships.ask(
                        """
                        { ship(id: "%s", asOf: "%s") { whereabouts whereaboutsReason { rule day } } }
                        """
                                .formatted(id, day));
        return answer.toString().replaceAll("[{}]|\\w+=", "").replace(",", "").strip();
    }
}
