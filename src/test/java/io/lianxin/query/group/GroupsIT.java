package io.lianxin.query.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.Ships;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What whole sets of records come to: figures, groups and facets. */
@DatabaseTest
class GroupsIT {

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
    }

    @BothWays
    void figuresCountEachRecordOnceAndLeaveOutWhatIsMissing(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { ships(first: 1) { nodes { id } aggregate {
                                            count all: count
                                            built { count countDistinct min max sum avg median ninth: percentile(at: 0.9) percentile(at: 0) }
                                            name { min max countDistinct } colour { count countDistinct }
                                            people { sum avg } load { count least { sum } }
                                          } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{ships={nodes=[{id=s-a}], aggregate={count=5, all=5, built={count=3,"
                                + " countDistinct=2, min=1900.0, max=1910.0, sum=5720.0,"
                                + " avg=1906.6666666666667, median=1910.0, ninth=1910.0,"
                                + " percentile=1900.0}, name={min=Anna, max=Emma, countDistinct=5},"
                                + " colour={count=4, countDistinct=2}, people={sum=3.0, avg=3.0},"
                                + " load={count=0, least={sum=null}}}}}");
    }

    @BothWays
    void parallelRelationshipsAreCountedOnce(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { ship(id: "s-a") { cargo { totalCount aggregate { count }
                                            groups(by: [{typename: VALUE}]) { keys { path text } aggregate { count } }
                                            facets(by: [{typename: VALUE}]) { path distinct missing values { count value { text } } }
                                          } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{ship={cargo={totalCount=3, aggregate={count=3},"
                                + " groups=[{keys=[{path=typename, text=Harbour}],"
                                + " aggregate={count=1}}, {keys=[{path=typename, text=Ship}],"
                                + " aggregate={count=2}}], facets=[{path=typename, distinct=2,"
                                + " missing=0, values=[{count=2, value={text=Ship}}, {count=1,"
                                + " value={text=Harbour}}]}]}}}");
    }

    @BothWays
    void recordsWithoutAValueMakeAGroupOfTheirOwn(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { ships { groups(by: [{colour: VALUE}, {built: VALUE, direction: DESC}]) {
                                            keys { path text number } aggregate { count name { min } } } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{ships={groups=[{keys=[{path=colour, text=BLUE, number=null}, {path=built,"
                            + " text=1910, number=1910.0}], aggregate={count=1, name={min=Berta}}},"
                            + " {keys=[{path=colour, text=BLUE, number=null}, {path=built,"
                            + " text=null, number=null}], aggregate={count=1, name={min=Emma}}},"
                            + " {keys=[{path=colour, text=RED, number=null}, {path=built,"
                            + " text=1910, number=1910.0}], aggregate={count=1, name={min=Clara}}},"
                            + " {keys=[{path=colour, text=RED, number=null}, {path=built,"
                            + " text=1900, number=1900.0}], aggregate={count=1, name={min=Anna}}},"
                            + " {keys=[{path=colour, text=null, number=null}, {path=built,"
                            + " text=null, number=null}], aggregate={count=1,"
                            + " name={min=Dora}}}]}}");
    }

    @BothWays
    void aTreeAddsUp(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { calls { groups(by: [{harbour: {containedIn: {id: VALUE}}}]) {
                                            keys { path text record { __typename id ... on Harbour { name ships { totalCount } } ... on Ship { built } } } aggregate { count } } }
                                          ships { groups(by: [{harbours: {containedIn: {where: {name: {ne: "Bay"}}, name: VALUE}}}]) {
                                            keys { text } aggregate { count } } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{calls={groups=[{keys=[{path=harbour.containedIn.id, text=h-bay,"
                                + " record={__typename=Harbour, id=h-bay, name=Bay,"
                                + " ships={totalCount=0}}}], aggregate={count=2}},"
                                + " {keys=[{path=harbour.containedIn.id, text=h-far,"
                                + " record={__typename=Harbour, id=h-far, name=Far,"
                                + " ships={totalCount=2}}}], aggregate={count=2}},"
                                + " {keys=[{path=harbour.containedIn.id, text=h-pier,"
                                + " record={__typename=Harbour, id=h-pier, name=Pier,"
                                + " ships={totalCount=2}}}], aggregate={count=2}},"
                                + " {keys=[{path=harbour.containedIn.id, text=h-sea,"
                                + " record={__typename=Harbour, id=h-sea, name=Sea,"
                                + " ships={totalCount=0}}}], aggregate={count=2}}]},"
                                + " ships={groups=[{keys=[{text=Far}], aggregate={count=2}},"
                                + " {keys=[{text=Pier}], aggregate={count=2}}, {keys=[{text=Sea}],"
                                + " aggregate={count=2}}, {keys=[{text=null}],"
                                + " aggregate={count=2}}]}}");
    }

    @BothWays
    void daysLieInUnitsOfTheCalendar(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { calls { month: groups(by: [{seenTo: MONTH}]) { keys { text from to } aggregate { count } }
                                            week: groups(by: [{seenFrom: WEEK}]) { keys { text from to } }
                                            quarter: groups(by: [{start: QUARTER}]) { keys { text from to } aggregate { count } }
                                            year: groups(by: [{seenTo: YEAR}]) { keys { text from to } }
                                            day: groups(by: [{seenTo: DAY}]) { keys { text from to } } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{calls={month=[{keys=[{text=2020-01, from=2020-01-01, to=2020-01-31}],"
                            + " aggregate={count=2}}, {keys=[{text=2020-03, from=2020-03-01,"
                            + " to=2020-03-31}], aggregate={count=1}}, {keys=[{text=2020-06,"
                            + " from=2020-06-01, to=2020-06-30}], aggregate={count=1}}],"
                            + " week=[{keys=[{text=2020-W01, from=2019-12-30, to=2020-01-05}]},"
                            + " {keys=[{text=2020-W09, from=2020-02-24, to=2020-03-01}]}],"
                            + " quarter=[{keys=[{text=2020-Q1, from=2020-01-01, to=2020-03-31}],"
                            + " aggregate={count=1}}, {keys=[{text=null, from=null, to=null}],"
                            + " aggregate={count=3}}], year=[{keys=[{text=2020, from=2020-01-01,"
                            + " to=2020-12-31}]}], day=[{keys=[{text=2020-01-06, from=2020-01-06,"
                            + " to=2020-01-06}]}, {keys=[{text=2020-03-01, from=2020-03-01,"
                            + " to=2020-03-01}]}, {keys=[{text=2020-06-30, from=2020-06-30,"
                            + " to=2020-06-30}]}]}}");
    }

    @BothWays
    void groupsAreFilteredOrderedAndCut(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { ships {
                                          having: groups(by: [{colour: VALUE}], having: {count: {gte: 2}, not: {built: {max: {isNull: true}}}}) { keys { text } }
                                          order: groups(by: [{colour: VALUE}], orderBy: [{max: {built: DESC}}, {count: DESC, where: {name: {lt: "C"}}}]) { keys { text } aggregate { built { max } } }
                                          sum: groups(by: [{colour: VALUE}], orderBy: [{sum: {built: DESC}}]) { keys { text } }
                                          page: groups(by: [{name: VALUE, direction: DESC}], first: 2, offset: 1) { keys { text } }
                                        } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{ships={having=[{keys=[{text=BLUE}]}, {keys=[{text=RED}]}],"
                                + " order=[{keys=[{text=BLUE}], aggregate={built={max=1910.0}}},"
                                + " {keys=[{text=RED}], aggregate={built={max=1910.0}}},"
                                + " {keys=[{text=null}], aggregate={built={max=null}}}],"
                                + " sum=[{keys=[{text=RED}]}, {keys=[{text=BLUE}]},"
                                + " {keys=[{text=null}]}], page=[{keys=[{text=Dora}]},"
                                + " {keys=[{text=Clara}]}]}}");
    }

    @BothWays
    void aKeyOfManyRecordsCountsARecordInEachOfItsGroups(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { ships(filter: {name: {lt: "E"}}) {
                                          groups(by: [{flags: VALUE}, {harbours: {id: VALUE}}]) { keys { text } aggregate { count } }
                                          self: groups(by: [{calls: {ship: {name: VALUE}}}]) { keys { text } aggregate { count } }
                                          facets(by: [{flags: VALUE}, {calls: {berth: VALUE}}, {harbours: {id: VALUE}}], first: 2) { path missing distinct values { count value { text record { id } } } }
                                        } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{ships={groups=[{keys=[{text=x}, {text=h-far}], aggregate={count=1}},"
                            + " {keys=[{text=x}, {text=h-pier}], aggregate={count=1}},"
                            + " {keys=[{text=y}, {text=h-far}], aggregate={count=1}},"
                            + " {keys=[{text=y}, {text=h-pier}], aggregate={count=1}},"
                            + " {keys=[{text=null}, {text=h-far}], aggregate={count=1}},"
                            + " {keys=[{text=null}, {text=h-pier}], aggregate={count=1}},"
                            + " {keys=[{text=null}, {text=null}], aggregate={count=1}}],"
                            + " self=[{keys=[{text=Anna}], aggregate={count=1}},"
                            + " {keys=[{text=Berta}], aggregate={count=1}}, {keys=[{text=Clara}],"
                            + " aggregate={count=1}}, {keys=[{text=null}], aggregate={count=1}}],"
                            + " facets=[{path=flags, missing=3, distinct=2, values=[{count=1,"
                            + " value={text=x, record=null}}, {count=1, value={text=y,"
                            + " record=null}}]}, {path=calls.berth, missing=2, distinct=3,"
                            + " values=[{count=1, value={text=four, record=null}}, {count=1,"
                            + " value={text=one, record=null}}]}, {path=harbours.id, missing=1,"
                            + " distinct=2, values=[{count=2, value={text=h-far,"
                            + " record={id=h-far}}}, {count=2, value={text=h-pier,"
                            + " record={id=h-pier}}}]}]}}");
    }

    @BothWays
    void theDayOfTheListHoldsOnTheWay(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { then: ships(asOf: "2020-03-01") { groups(by: [{harbours: {name: VALUE}}]) { keys { text } aggregate { count } } }
                                          calls(asOf: "2020-03-01") { totalCount aggregate { count } groups(by: [{ship: {name: VALUE}}]) { keys { text record { id } } } }
                                          harbour(id: "h-pier", asOf: "2020-03-01") { ships { aggregate { count berth { max } } groups(by: [{berth: VALUE}]) { keys { text } } } }
                                          never: calls(asOf: "2019-01-01") { aggregate { count berth { max countDistinct } } }
                                        }
                                        """)
                                .toString())
                .isEqualTo(
                        "{then={groups=[{keys=[{text=Far}], aggregate={count=1}},"
                            + " {keys=[{text=Pier}], aggregate={count=2}}, {keys=[{text=null}],"
                            + " aggregate={count=3}}]}, calls={totalCount=3, aggregate={count=3},"
                            + " groups=[{keys=[{text=Anna, record=null}]}, {keys=[{text=Berta,"
                            + " record=null}]}]}, harbour={ships={aggregate={count=2,"
                            + " berth={max=two}}, groups=[{keys=[{text=one}]},"
                            + " {keys=[{text=two}]}]}}, never={aggregate={count=0, berth={max=null,"
                            + " countDistinct=0}}}}");
    }
}
