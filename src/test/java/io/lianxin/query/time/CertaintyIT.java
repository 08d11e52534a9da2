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

/** Each rule of certainty, with the days that it names. */
@DatabaseTest
class CertaintyIT {

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
        graph.write(
                """
                MATCH (a:Ship {id: 's-a'}), (b:Ship {id: 's-b'}), (pier:Harbour {id: 'h-pier'})
                SET pier.moorings = 1
                CREATE (m:Call:Node {id: 'in-july', seenWithin_earliest: date('2020-07-01'), seenWithin_latest: date('2020-07-31')})
                CREATE (s:Call:Node {id: 'since-may', start_earliest: date('2020-05-01'), start_latest: date('2020-05-31'), seenFrom: date('2020-09-01'), seenTo: date('2020-09-01')})
                CREATE (e:Call:Node {id: 'until-may', seenFrom: date('2020-03-01'), seenTo: date('2020-03-01'), end_earliest: date('2020-05-01'), end_latest: date('2020-05-31')})
                CREATE (w:Call:Node {id: 'july-and-september', seenWithin_earliest: date('2020-07-01'), seenWithin_latest: date('2020-07-31'), seenFrom: date('2020-09-01'), seenTo: date('2020-09-01')})
                CREATE (d:Call:Node {id: 'from-a-day', start_earliest: date('2020-05-01'), start_latest: date('2020-05-01')})
                CREATE (n:Call:Node {id: 'no-day'})
                CREATE (x:Call:Node {id: 'rival', seenFrom: date('2020-02-20'), seenTo: date('2020-03-10')})
                CREATE (x)-[:OF]->(a), (x)-[:AT]->(pier)
                FOREACH (each IN [m, s, e, w, d, n] | CREATE (each)-[:OF]->(a))
                """);
    }

    @BothWays
    void everyRuleNamesItsDays(GraphReader reader) {
        var told = new Told(new Ships(reader));
        told.expect("in-july", "2020-07-15", "PRESUMED 0 ATTESTED_INTERVAL 2020-07-01 2020-07-31");
        told.expect("in-july", "2020-08-10", "PRESUMED 10 AFTER_LAST_SEEN 2020-07-31 null");
        told.expect("in-july", "2020-06-30", "UNKNOWN null BEFORE_FIRST_SEEN null 2020-07-01");
        told.expect("since-may", "2020-06-15", "ATTESTED null BOTH_SIDES 2020-05-31 2020-09-01");
        told.expect(
                "since-may", "2020-05-15", "UNKNOWN null MAY_NOT_HAVE_BEGUN 2020-05-01 2020-05-31");
        told.expect("since-may", "2020-04-30", "UNKNOWN null NOT_BEGUN null 2020-05-01");
        told.expect("since-may", "2020-09-11", "PRESUMED 10 AFTER_LAST_SEEN 2020-09-01 null");
        told.expect("until-may", "2020-04-15", "ATTESTED null BOTH_SIDES 2020-03-01 2020-05-01");
        told.expect("until-may", "2020-05-15", "UNKNOWN null MAY_HAVE_ENDED 2020-03-01 null");
        told.expect("until-may", "2020-06-15", "UNKNOWN null ENDED 2020-05-31 null");
        told.expect(
                "july-and-september",
                "2020-08-10",
                "ATTESTED null BOTH_SIDES 2020-07-31 2020-09-01");
        told.expect(
                "july-and-september",
                "2020-07-10",
                "PRESUMED 0 ATTESTED_INTERVAL 2020-07-01 2020-07-31");
        told.expect("from-a-day", "2020-05-01", "ATTESTED null BOTH_SIDES 2020-05-01 2020-05-01");
        told.expect("from-a-day", "2020-05-31", "PRESUMED 30 AFTER_LAST_SEEN 2020-05-01 null");
        told.expect("c-1", "2020-03-15", "ATTESTED null ATTESTED_DAYS 2020-01-01 2020-06-30");
        told.expect("c-2", "2020-03-15", "KNOWN null STATED_BOUNDS 2020-02-01 2020-04-01");
        told.expect("c-3", "2020-03-15", "UNKNOWN null SUPERSEDED 2020-01-06 2020-02-02");
        told.expect("no-day", "2020-03-15", "UNKNOWN null NO_DAY_KNOWN null null");
        told.verify();
    }

    @BothWays
    void aReasonIsToldInBothLanguages(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                { call(id: "c-4", asOf: "2020-03-15") { why: certaintyReason { en chinese: zh } }
                                  always: call(id: "c-4") { certaintyReason { rule } } }
                                """);
        assertThat(answer.toString())
                .isEqualTo(
                        "{call={why={en=It was last shown by 2020-01-06; no end and no successor is"
                                + " known, chinese=末次见证不晚于2020-01-06，未见结束或接替}},"
                                + " always={certaintyReason=null}}");
    }

    @BothWays
    void moreHoldersThanSeatsAreAConflictAndAllAreShown(GraphReader reader) {
        var answer =
                new Ships(reader)
                        .ask(
                                """
                                { harbour(id: "h-pier", asOf: "2020-03-05") {
                                    ships(orderBy: {id: ASC}) { edges { conflict node { id } } }
                                    single: calls(filter: {conflict: false}) { totalCount } }
                                  contested: harbours(asOf: "2020-03-05", filter: {calls: {some: {conflict: true}}}) { nodes { id } }
                                  far: harbour(id: "h-far", asOf: "2020-01-05") { calls { nodes { conflict } } }
                                  always: call(id: "rival") { conflict } }
                                """);
        assertThat(answer.toString())
                .as("at the pier lie s-a by two calls and s-b, and there is one mooring")
                .isEqualTo(
                        "{harbour={ships={edges=[{conflict=true, node={id=s-a}}, {conflict=true,"
                                + " node={id=s-b}}, {conflict=true, node={id=s-a}}]},"
                                + " single={totalCount=0}}, contested={nodes=[{id=h-pier}]},"
                                + " far={calls={nodes=[{conflict=false}, {conflict=false}]}},"
                                + " always={conflict=null}}");
    }

    @BothWays
    void aDayOfHandingOverIsNoConflict(GraphReader reader, @Autowired TestGraph graph) {
        graph.write(
                """
                MATCH (c:Call)-[:AT]->(:Harbour {id: 'h-pier'}) DETACH DELETE c
                WITH count(*) AS gone MATCH (a:Ship {id: 's-a'}), (b:Ship {id: 's-b'}), (pier:Harbour {id: 'h-pier'})
                CREATE (o:Call:Node {id: 'old', seenFrom: date('2020-01-01'), seenTo: date('2020-02-01'), end_earliest: date('2020-02-01'), end_latest: date('2020-02-01')})
                CREATE (n:Call:Node {id: 'new', start_earliest: date('2020-02-01'), start_latest: date('2020-02-01'), seenFrom: date('2020-02-01'), seenTo: date('2020-02-09')})
                CREATE (o)-[:OF]->(a), (n)-[:OF]->(b), (o)-[:AT]->(pier), (n)-[:AT]->(pier)
                """);
        var answer =
                new Ships(reader)
                        .ask(
                                "{ harbour(id: \"h-pier\", asOf: \"2020-02-01\") { calls { nodes {"
                                        + " id certainty conflict } } } }");
        assertThat(answer.toString())
                .isEqualTo(
                        "{harbour={calls={nodes=[{id=new, certainty=ATTESTED, conflict=false},"
                                + " {id=old, certainty=ATTESTED, conflict=false}]}}}");
    }

    private static final class Told {

        private final Ships ships;
        private final SoftAssertions softly = new SoftAssertions();

        Told(Ships ships) {
            this.ships = ships;
        }

        void expect(String call, String day, String expected) {
            var answer =
                    ships.ask(
                                    """
                                    { call(id: "%s", asOf: "%s") { certainty staleDays certaintyReason { rule from to } } }
                                    """
                                            .formatted(call, day))
                            .toString();
            var words = answer.replaceAll("[{}]|\\w+=", "").replace(",", "").strip();
            softly.assertThat(words).as("%s on %s", call, day).isEqualTo(expected);
        }

        void verify() {
            softly.assertAll();
        }
    }
}
