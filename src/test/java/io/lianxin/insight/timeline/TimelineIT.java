package io.lianxin.insight.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is dated about somebody: in which order, in which range, page by page. */
@DatabaseTest
class TimelineIT {

    /** Events with their first and last days, empty where open, at all of which somebody was. */
    private static final String EVENTS =
            """
            CREATE (p:Person:Actor:Record:Node {id: 'p', caption: 'p'})
            WITH p UNWIND [
              ['year', '2021-01-01', '2021-12-31', null], ['day', '2021-01-01', '2021-01-01', null],
              ['before', '', '2020-12-31', null], ['since', '2021-06-01', '', null],
              ['about', '2021-03-01', '2021-03-01', 'ABOUT'], ['never', '', '', null]] AS each
            CREATE (e:Event:Placeable:Record:Node {id: each[0], caption: each[0]})
            SET e.date_earliest = CASE each[1] WHEN '' THEN null ELSE date(each[1]) END,
              e.date_latest = CASE each[2] WHEN '' THEN null ELSE date(each[2]) END,
              e.date_edtf = CASE each[0] WHEN 'never' THEN null ELSE each[0] END,
              e.date_precision = CASE each[0] WHEN 'never' THEN null ELSE 'INTERVAL' END,
              e.date_basis = CASE each[0] WHEN 'never' THEN null ELSE 'STATED' END,
              e.date_qualifier = each[3]
            CREATE (e)<-[:IN_EVENT]-(:Participation:Record:Node {id: 'p.' + e.id})-[:ACTOR]->(p)
            """;

    /** A tenure with attested days, in a body. */
    private static final String TENURE =
            """
            MATCH (p {id: 'p'})
            CREATE (p)<-[:MEMBER]-(m:Membership:Record:Node {id: 'm', caption: 'm', label: 'm',
              attestedFrom: date('2021-02-01'), attestedTo: date('2022-02-01')})
              -[:IN_BODY]->(:Organization:Actor:Record:Node {id: 'o', caption: 'o'})
            """;

    private final QueryEngine engine;

    TimelineIT(@Autowired QueryEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void begin(@Autowired TestGraph graph) {
        graph.wipe();
        graph.write(EVENTS);
    }

    @BothWays
    void intervalsAreOrderedAsInListsAndWhatIsNotDatedIsCounted(GraphReader reader) {
        assertThat(entries(reader, "")).containsExactly("before", "day", "year", "about", "since");
        assertThat(entries(reader, ", order: LATEST_FIRST"))
                .containsExactly("since", "about", "year", "day", "before");
        assertThat(answer(reader, ""))
                .asString()
                .contains("notStated=1, undated=[{id=never}]", "total=5")
                .contains("buckets=[{unit=2021, count=3}], acrossBuckets=2");
        assertThat(answer(reader, ", by: MONTH"))
                .asString()
                .contains("{unit=2021-01, count=1}, {unit=2021-03, count=1}]");
    }

    @BothWays
    void aRangeHoldsWhatMayLieThereOrOnlyWhatCertainlyDoes(GraphReader reader) {
        var range = ", from: \"2021-01-01\", to: \"2021-03-31\"";
        assertThat(entries(reader, range)).containsExactly("day", "year", "about");
        assertThat(entries(reader, range + ", certainty: CERTAINLY")).containsExactly("day");
        assertThat(answer(reader, range))
                .asString()
                .contains("id=day, certainty=CERTAINLY", "id=year, certainty=POSSIBLY")
                .contains("id=about, certainty=POSSIBLY");
        assertThat(entries(reader, ", to: \"2020-12-31\"")).containsExactly("before");
        assertThat(entries(reader, ", from: \"2022-01-01\"")).containsExactly("since");
    }

    @BothWays
    void aTenureHoldsFromItsFirstDayToItsLast(GraphReader reader, @Autowired TestGraph graph) {
        graph.write(TENURE);
        assertThat(answer(reader, ", from: \"2021-12-31\", to: \"2022-01-31\""))
                .asString()
                .contains(
                        "id=m, certainty=CERTAINLY, kind=HELD, earliest=2021-02-01,"
                            + " latest=2022-02-01, field=Membership, date=null,"
                            + " relations=[{name=Organization.members}], via=[], with=[{id=o}]");
        assertThat(answer(reader, ", asOf: \"2021-08-01\"")).asString().contains("id=m,");
        assertThat(answer(reader, ", asOf: \"2020-08-01\"")).asString().doesNotContain("id=m,");
        graph.write("MATCH (m {id: 'm'}) SET m.attestedFrom = null, m.attestedTo = null");
        assertThat(answer(reader, "")).asString().contains("notStated=2");
    }

    @BothWays
    void pagesMakeTheWholeAndACursorBelongsToItsQuestion(GraphReader reader) {
        var seen = new ArrayList<String>();
        var after = "";
        for (int page = 0; page < 3; page++) {
            var answer = answer(reader, ", first: 2" + after);
            seen.addAll(ids(answer));
            var info = (Map<?, ?>) Objects.requireNonNull(answer.get("pageInfo"));
            assertThat(info.get("hasNextPage")).isEqualTo(page < 2);
            after = ", after: \"" + info.get("endCursor") + "\"";
        }
        assertThat(seen).isEqualTo(entries(reader, ""));
        assertThat(error(reader, "ids: [\"p\"], order: LATEST_FIRST" + after))
                .startsWith("Argument `after`: this cursor belongs to another list");
    }

    @BothWays
    void whatCannotBeAskedIsRefusedWithARemedy(GraphReader reader) {
        assertThat(error(reader, "ids: [\"p\"], from: \"2022-01-02\", to: \"2022-01-01\""))
                .isEqualTo(
                        "Argument `to`: 2022-01-01 is before `from`, 2022-01-02. Give a later day,"
                                + " or exchange them.");
        assertThat(error(reader, "ids: []"))
                .isEqualTo("Argument `ids`: 0 values are not between 1 and 10. Give at least 1.");
        assertThat(error(reader, "ids: [\"p\"], first: 101"))
                .isEqualTo(
                        "Argument `first`: 101 is not between 0 and 100. Take a number from 0 to"
                                + " 100.");
    }

    private String error(GraphReader reader, String arguments) {
        return new Asked(engine, reader).error("{ timeline(" + arguments + ") { total } }");
    }

    private Map<?, ?> answer(GraphReader reader, String arguments) {
        return new Asked(engine, reader)
                .field(
                        "timeline",
                        """
                        { timeline(ids: ["p"]%s) {
                          entries { id certainty kind earliest latest field date { edtf }
                            relations { name } via { id } with { id } }
                          total notStated undated { id } buckets { unit count } acrossBuckets
                          pageInfo { hasNextPage endCursor } } }
                        """
                                .formatted(arguments));
    }

    private List<String> entries(GraphReader reader, String arguments) {
        return ids(answer(reader, arguments));
    }

    private static List<String> ids(Map<?, ?> answer) {
        return ((List<?>) Objects.requireNonNull(answer.get("entries")))
                .stream().map(each -> String.valueOf(((Map<?, ?>) each).get("id"))).toList();
    }
}
