package io.lianxin.naive.garden;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.SecondDatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Units of the calendar as keys of groups, where years leap and dates are blurred. */
@SecondDatabaseTest
class CalendarKeysIT {

    @BeforeEach
    void plant(@Autowired TestGraph graph) {
        graph.wipe();
        graph.write(
                """
                UNWIND [
                  ['leap', '2020-02-01', '2020-02-29', null], ['plain', '2021-02-01', '2021-02-28', null],
                  ['over', '2020-02-29', '2020-03-01', null], ['year', '2019-12-31', '2020-01-01', null],
                  ['about', '2020-02-03', '2020-02-03', 'ABOUT'], ['since', '2020-02-03', null, 'SINCE'],
                  ['day', '2020-02-03', '2020-02-03', null]] AS each
                CREATE (:Plant:Named:Node {id: each[0], name: each[0], seen: date(each[1]), flowers_first: date(each[1]), flowers_last: date(each[2]), flowers_word: each[3]})
                """);
    }

    @BothWays
    void aMonthEndsOnItsLastDayInALeapYearToo(GraphReader reader) {
        assertThat(groups(reader, "seen: MONTH"))
                .contains("text=2020-02, from=2020-02-01, to=2020-02-29")
                .contains("text=2021-02, from=2021-02-01, to=2021-02-28");
        assertThat(groups(reader, "seen: QUARTER"))
                .contains("text=2020-Q1, from=2020-01-01, to=2020-03-31");
    }

    @BothWays
    void anIntervalLiesInTheUnitThatHoldsAllOfIt(GraphReader reader) {
        assertThat(groups(reader, "flowers: MONTH"))
                .as("leap, day; plain; over, year, about and since lie in none")
                .isEqualTo(
                        "[{keys=[{text=2020-02, from=2020-02-01, to=2020-02-29}],"
                                + " aggregate={count=2}}, {keys=[{text=2021-02, from=2021-02-01,"
                                + " to=2021-02-28}], aggregate={count=1}}, {keys=[{text=null,"
                                + " from=null, to=null}], aggregate={count=4}}]");
        assertThat(groups(reader, "flowers: QUARTER"))
                .as("over lies in a quarter, from one month to the next")
                .contains("text=2020-Q1, from=2020-01-01, to=2020-03-31}], aggregate={count=3}");
    }

    @BothWays
    void aWeekLiesInTwoYears(GraphReader reader) {
        assertThat(groups(reader, "flowers: WEEK"))
                .contains("text=2020-W01, from=2019-12-30, to=2020-01-05}], aggregate={count=1}")
                .contains("text=2020-W09, from=2020-02-24, to=2020-03-01}], aggregate={count=1}");
        assertThat(groups(reader, "flowers: YEAR"))
                .as("leap, over, day; plain; year, about and since lie in none")
                .isEqualTo(
                        "[{keys=[{text=2020, from=2020-01-01, to=2020-12-31}],"
                                + " aggregate={count=3}}, {keys=[{text=2021, from=2021-01-01,"
                                + " to=2021-12-31}], aggregate={count=1}}, {keys=[{text=null,"
                                + " from=null, to=null}], aggregate={count=3}}]");
    }

    @BothWays
    void aBlurredDayHasNoValueAndIsInNoFacet(GraphReader reader) {
        assertThat(
                        asked(reader)
                                .data(
                                        """
                                        { plants(filter: {name: {in: ["about", "day", "since"]}}) {
                                          facets(by: [{flowers: DAY}]) { distinct missing values { count value { text } } } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{plants={facets=[{distinct=1, missing=2, values=[{count=1,"
                                + " value={text=2020-02-03}}]}]}}");
    }

    private static String groups(GraphReader reader, String by) {
        var text =
                asked(reader)
                        .data(
                                "{ plants { groups(by: [{"
                                        + by
                                        + "}]) { keys { text from to } aggregate { count } } } }")
                        .toString();
        return text.substring("{plants={groups=".length(), text.length() - 2);
    }

    private static Asked asked(GraphReader reader) {
        return new Asked(new QueryEngine(Garden.model(), name -> "null"), reader);
    }
}
