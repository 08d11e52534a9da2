package io.lianxin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Counted by hand from the sixteen issues of the fictional pages. */
@DatabaseTest
class IssueStatisticsIT {

    private final QueryEngine engine;

    IssueStatisticsIT(@Autowired QueryEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void loadTheFictionalPages(@Autowired Loader loader) {
        loader.load(SeedDataReader.read(Fictional.folders()), true);
    }

    @BothWays
    void everyIssueIsCountedOnceInTheTotal(GraphReader reader) {
        assertThat(statistics(reader).total("by: []"))
                .isEqualTo(
                        "{raised=16, answered=13, closed=3, inProgress=0, notStated=0,"
                                + " withLastDay=13, onTime=5, late=3, overdue=1, notYetDue=2,"
                                + " notKnown=2, answerRate={numerator=13, denominator=16,"
                                + " percent=81.3}, closureRate={numerator=3, denominator=16,"
                                + " percent=18.8}, punctuality={numerator=5, denominator=9,"
                                + " percent=55.6}}");
    }

    @BothWays
    void placesAddUpOverContainment(GraphReader reader, @Autowired TestGraph graph) {
        var byPlace =
                "{place-yunxi=6, place-liuwan=5, place-liuwan-new-village=2,"
                        + " place-tonghuaqiao=2, null=8}";
        assertThat(statistics(reader).groups("by: [PLACE]", "place { id }"))
                .isEqualTo(Statistics.sorted(byPlace));
        graph.write(
                """
                MATCH (a:Place {id: 'place-liuwan-new-village'}), (b:Place {id: 'place-yunxi'})
                CREATE (a)<-[:PLACED]-(:Placement:Record:Node {id: 'second-way'})-[:IN_PLACE]->(b)
                """);
        assertThat(statistics(reader).groups("by: [PLACE]", "place { id }"))
                .as("two ways to a place count once")
                .isEqualTo(Statistics.sorted(byPlace));
        assertThat(statistics(reader).groups("by: [PLACE], level: COUNTY", "place { id }"))
                .isEqualTo(Statistics.sorted("{place-yunxi=6, null=10}"));
        assertThat(statistics(reader).total("by: [], within: \"place-liuwan\""))
                .startsWith("{raised=5,");
        assertThat(statistics(reader).total("by: [], filter: {place: {within: \"place-liuwan\"}}"))
                .startsWith("{raised=5,");
    }

    @BothWays
    void channelsBodiesClassesAndPeriodsMakeGroups(GraphReader reader) {
        assertThat(statistics(reader).groups("by: [CHANNEL]", "channel { id }"))
                .isEqualTo(
                        Statistics.sorted(
                                "{channel-yunxi-message-board=12, channel-yunxi-hotline=2,"
                                        + " channel-yunxi-suggestion-box=1, null=1}"));
        assertThat(statistics(reader).groups("by: [BODY]", "body { id }"))
                .isEqualTo(Statistics.sorted("{org-yunxi-housing-bureau=1, null=15}"));
        assertThat(statistics(reader).groups("by: [HANDLING_CLASS]", "handlingClass"))
                .isEqualTo(Statistics.sorted("{CONSULTATION=8, LIVELIHOOD=3, COMPLEX=1, null=4}"));
        assertThat(statistics(reader).groups("by: [STATUS]", "status"))
                .isEqualTo(Statistics.sorted("{CLOSED=3, REPORTED=3, ANSWERED=10}"));
        assertThat(statistics(reader).groups("by: [MONTH]", "month"))
                .isEqualTo(Statistics.sorted("{2024-03=10, 2024-04=3, 2023-12=1, null=2}"));
        assertThat(statistics(reader).groups("by: [YEAR]", "year"))
                .isEqualTo(Statistics.sorted("{2024=13, 2023=1, null=2}"));
    }

    @BothWays
    void reportedNumbersStandBesideAndAreNeverAdded(GraphReader reader) {
        var query =
                """
                { issueStatistics(by: [CHANNEL, YEAR]%s) { groups {
                    channel { id } year counts { closed } reported { id quantity { lower } } } } }
                """;
        assertThat(asked(reader).data(query.formatted("")).toString())
                .contains(
                        "{channel={id=channel-yunxi-message-board}, year=2024,"
                                + " counts={closed=2}, reported=[{id=observation-messages-closed,"
                                + " quantity={lower=118.0}}]}");
        var elsewhere = ", filter: {channel: {id: {eq: \"channel-yunxi-hotline\"}}}";
        assertThat(asked(reader).data(query.formatted(elsewhere)).toString())
                .as("a filter keeps away the numbers of groups without issues")
                .isEqualTo(
                        "{issueStatistics={groups=[{channel={id=channel-yunxi-hotline}, year=2024,"
                                + " counts={closed=1}, reported=[]}]}}");
        assertThat(statistics(reader).groups("by: [CHANNEL, FIELD]", "reported { id }"))
                .as("of what reported numbers know nothing, none is shown")
                .hasToString("{[]=16}");
    }

    @BothWays
    void aGroupLeadsToItsIssuesAndTheirCitations(GraphReader reader) {
        assertThat(
                        asked(reader)
                                .data(
                                        """
                                        { issueStatistics(by: [BODY], first: 2) { groupCount groups {
                                            body { name } one: issues(first: 1) { id }
                                            issues(first: 2) { citations(first: 1) { totalCount } } } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{issueStatistics={groupCount=2, groups=[{body=null,"
                                + " one=[{id=issue-board-branches}],"
                                + " issues=[{citations={totalCount=6}},"
                                + " {citations={totalCount=4}}]}, {body={name=云溪县住房和城乡建设局},"
                                + " one=[{id=issue-street-lamps}],"
                                + " issues=[{citations={totalCount=6}}]}]}}");
    }

    @BothWays
    void wrongArgumentsAreToldWithTheirRemedy(GraphReader reader) {
        assertThat(error(reader, "by: [FIELD], level: COUNTY"))
                .isEqualTo(
                        "Argument `level`: nothing is grouped by place. Add PLACE to `by`, or leave"
                                + " it out.");
        assertThat(error(reader, "by: [FIELD], first: 501"))
                .isEqualTo("Argument `first`: 501 is not between 0 and 500. Ask for fewer groups.");
    }

    private Asked asked(GraphReader reader) {
        return new Asked(engine, reader);
    }

    private String error(GraphReader reader, String arguments) {
        var query = "{ issueStatistics(" + arguments + ") { groupCount } }";
        return String.valueOf(asked(reader).result(query).getErrors().getFirst().getMessage());
    }

    private Statistics statistics(GraphReader reader) {
        return new Statistics(asked(reader));
    }
}
