package io.lianxin.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.lianxin.graph.GraphReader;
import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.query.Explanation;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counted by hand from the sixteen issues of the fictional pages, as of a day. */
@DatabaseTest
class IssueStatisticsByDayIT {

    private final QueryEngine engine;

    IssueStatisticsByDayIT(@Autowired QueryEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void loadTheFictionalPages(@Autowired Loader loader) {
        loader.load(SeedDataReader.read(Fictional.folders()), true);
    }

    @BothWays
    void aDayLeavesOutWhatCameLater(GraphReader reader) {
        assertThat(statistics(reader).total("by: [], asOf: \"2024-03-10\""))
                .startsWith(
                        "{raised=7, answered=4, closed=0, inProgress=0, notStated=3,"
                                + " withLastDay=4, onTime=2, late=1, overdue=0, notYetDue=0,"
                                + " notKnown=1,");
    }

    @BothWays
    void afterTheLastPageADayCountsLikeNone(GraphReader reader) {
        assertThat(statistics(reader).total("by: [], asOf: \"2024-12-31\""))
                .startsWith("{raised=16, answered=13, closed=3, inProgress=0, notStated=0,");
        assertThat(statistics(reader).groups("by: [STATUS], asOf: \"2024-12-31\"", "status"))
                .isEqualTo(Statistics.sorted("{CLOSED=3, REPORTED=3, ANSWERED=10}"));
    }

    @BothWays
    void theStatusIsThatOfTheDay(GraphReader reader) {
        var lamps = "by: [STATUS], filter: {id: {eq: \"issue-street-lamps\"}}, asOf: ";
        assertThat(statistics(reader).groups(lamps + "\"2024-03-03\"", "status"))
                .isEqualTo(Statistics.sorted("{NOT_STATED=1}"));
        assertThat(statistics(reader).groups(lamps + "\"2024-03-07\"", "status"))
                .isEqualTo(Statistics.sorted("{IN_PROGRESS=1}"));
        assertThat(statistics(reader).groups(lamps + "\"2024-03-10\"", "status"))
                .isEqualTo(Statistics.sorted("{ANSWERED=1}"));
    }

    @BothWays
    void whatNobodySelectsIsNotGatheredAndTheWorkGrowsWithTheIssues(
            GraphReader reader, @Autowired TestGraph graph) {
        var few = new LinkedHashMap<String, Long>();
        for (var more : List.of(0, 400, 800)) {
            graph.write(
                    "UNWIND range(1, $more) AS i MERGE (n:Issue:Record:Node {id: 'many-' + i}) SET"
                            + " n.status = 'CLOSED', n.caption = n.id, n.postedOn_earliest ="
                            + " date('2024-01-01'), n.postedOn_latest = date('2024-01-01')",
                    Map.of("more", more));
            few.put("total " + more, hits(reader, "by: []", "total { raised }"));
            few.put("groups " + more, hits(reader, "by: [STATUS]", "groups { status }"));
            few.put("ids " + more, hits(reader, "by: [STATUS]", "groups { issues { caption } }"));
        }
        System.out.println("ISSUE STATISTICS, dbHits: " + few);
        for (var what : List.of("total ", "groups ")) {
            var first = few.getOrDefault(what + 400, 0L) - few.getOrDefault(what + 0, 0L);
            var second = few.getOrDefault(what + 800, 0L) - few.getOrDefault(what + 400, 0L);
            assertThat(second).as(what + few).isCloseTo(first, withPercentage(10));
            assertThat(first / 400).as(what + few).isLessThan(20);
        }
    }

    private long hits(GraphReader reader, String arguments, String selection) {
        return new Asked(engine, reader)
                .explained("{ issueStatistics(" + arguments + ") { " + selection + " } }").stream()
                        .mapToLong(Explanation::dbHits)
                        .sum();
    }

    private Statistics statistics(GraphReader reader) {
        return new Statistics(new Asked(engine, reader));
    }
}
