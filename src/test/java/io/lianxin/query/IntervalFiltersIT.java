package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

/** What a value with bounds certainly or possibly is. */
@DatabaseTest
class IntervalFiltersIT {

    /** Loads: exactly 700, more than 700, 700 or more, nearly 900, about 800, none. */
    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        graph.wipe();
        graph.write(
                """
                CREATE (:Ship:Named:Node {id: 'exact', name: 'x', load_least: 700.0, load_most: 700.0, load_leastInclusive: true, load_mostInclusive: true})
                CREATE (:Ship:Named:Node {id: 'more', name: 'x', load_least: 700.0, load_leastInclusive: false})
                CREATE (:Ship:Named:Node {id: 'from', name: 'x', load_least: 700.0, load_words: ['over']})
                CREATE (:Ship:Named:Node {id: 'nearly', name: 'x', load_most: 900.0, load_mostInclusive: false})
                CREATE (:Ship:Named:Node {id: 'about', name: 'x', load_least: 800.0, load_most: 800.0, load_words: ['about']})
                CREATE (:Ship:Named:Node {id: 'none', name: 'x'})
                CREATE (:Call:Node {id: 'day', start_earliest: date('2020-05-10'), start_latest: date('2020-05-10')})
                CREATE (:Call:Node {id: 'month', start_earliest: date('2020-05-01'), start_latest: date('2020-05-31')})
                CREATE (:Call:Node {id: 'since', start_earliest: date('2020-05-10')})
                CREATE (:Call:Node {id: 'until', start_latest: date('2020-05-10')})
                CREATE (:Call:Node {id: 'never', berth: 'x'})
                """);
    }

    @BothWays
    void quantitiesAreComparedByBothBounds(GraphReader reader) {
        var found = new Found(new Ships(reader), "ships", "load");
        found.expect("{certainly: {eq: 700}}", "exact");
        found.expect("{possibly: {eq: 700}}", "exact", "from", "nearly");
        found.expect("{certainly: {gt: 700}}", "more");
        found.expect("{possibly: {gt: 700}}", "about", "from", "more", "nearly");
        found.expect("{certainly: {gte: 700}}", "exact", "from", "more");
        found.expect("{possibly: {gte: 900}}", "from", "more");
        found.expect("{certainly: {lt: 900}}", "exact", "nearly");
        found.expect("{possibly: {lt: 700}}", "nearly");
        found.expect("{certainly: {lte: 700}}", "exact");
        found.expect("{possibly: {lte: 700}}", "exact", "from", "nearly");
        found.expect("{certainly: {from: 600, to: 800}}", "exact");
        found.expect("{possibly: {gt: 700, lt: 900}}", "about", "from", "more", "nearly");
        found.expect("{certainly: {}}", "exact", "from", "more", "nearly");
        found.expect("{possibly: {}}", "about", "exact", "from", "more", "nearly");
        found.expect("{certainly: {eq: null}}", "exact", "from", "more", "nearly");
        found.verify();
    }

    @BothWays
    void datesAreComparedByBothBounds(GraphReader reader) {
        var found = new Found(new Ships(reader), "calls", "start");
        found.expect("{certainly: {on: \"2020-05-10\"}}", "day");
        found.expect("{possibly: {on: \"2020-05-10\"}}", "day", "month", "since", "until");
        found.expect("{certainly: {before: \"2020-05-11\"}}", "day", "until");
        found.expect("{certainly: {before: \"2020-05-10\"}}");
        found.expect("{possibly: {before: \"2020-05-10\"}}", "month", "until");
        found.expect("{certainly: {after: \"2020-05-09\"}}", "day", "since");
        found.expect("{possibly: {after: \"2020-05-10\"}}", "month", "since");
        found.expect("{certainly: {from: \"2020-05-01\", to: \"2020-05-31\"}}", "day", "month");
        found.expect("{possibly: {from: \"2020-05-20\", to: \"2020-06-20\"}}", "month", "since");
        found.verify();
    }

    @BothWays
    void anIntervalThatIsOpenAtItsBeginningIsOrderedByItsEnd(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask("{ calls(orderBy: {start: ASC}) { nodes { id } } }")
                                .toString())
                .isEqualTo(
                        "{calls={nodes=[{id=month}, {id=day}, {id=until}, {id=since},"
                                + " {id=never}]}}");
    }

    private static final class Found {

        private final Ships ships;
        private final String list;
        private final String field;
        private final SoftAssertions softly = new SoftAssertions();

        Found(Ships ships, String list, String field) {
            this.ships = ships;
            this.list = list;
            this.field = field;
        }

        void expect(String filter, String... ids) {
            var query =
                    "{ found: "
                            + list
                            + "(filter: {"
                            + field
                            + ": "
                            + filter
                            + "}) { nodes { id } } }";
            var found = (Map<?, ?>) ships.ask(query).get("found");
            softly.assertThat(String.valueOf(found))
                    .as(filter)
                    .isEqualTo(
                            "{nodes="
                                    + List.of(ids).stream().map(id -> "{id=" + id + "}").toList()
                                    + "}");
        }

        void verify() {
            softly.assertAll();
        }
    }
}
