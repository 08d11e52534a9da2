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

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        assertThat(total(reader, "by: []"))
                .isEqualTo(
                        "{raised=16, answered=13, closed=3, inProgress=0, notStated=0,"
                                + " withLastDay=13, onTime=5, late=3, overdue=1, notYetDue=2,"
                                + " notKnown=2, answerRate={numerator=13, denominator=16,"
                                + " percent=81.3}, closureRate={numerator=3, denominator=16,"
                                + " percent=18.8}, punctuality={numerator=5, denominator=9,"
                                + " percent=55.6}}");
    }

    @BothWays
    void aDayLeavesOutWhatCameLater(GraphReader reader) {
        assertThat(total(reader, "by: [], asOf: \"2024-03-10\""))
                .startsWith(
                        "{raised=7, answered=4, closed=1, inProgress=0, notStated=0,"
                                + " withLastDay=4, onTime=2, late=1, overdue=0, notYetDue=0,"
                                + " notKnown=1,");
    }

    @BothWays
    void placesAddUpOverContainment(GraphReader reader, @Autowired TestGraph graph) {
        var byPlace =
                "{place-yunxi=6, place-liuwan=5, place-liuwan-new-village=2,"
                        + " place-tonghuaqiao=2, null=8}";
        assertThat(groups(reader, "by: [PLACE]", "place { id }")).isEqualTo(sorted(byPlace));
        graph.write(
                """
                MATCH (a:Place {id: 'place-liuwan-new-village'}), (b:Place {id: 'place-yunxi'})
                CREATE (a)<-[:PLACED]-(:Placement:Record:Node {id: 'second-way'})-[:IN_PLACE]->(b)
                """);
        assertThat(groups(reader, "by: [PLACE]", "place { id }"))
                .as("two ways to a place count once")
                .isEqualTo(sorted(byPlace));
        assertThat(groups(reader, "by: [PLACE], level: COUNTY", "place { id }"))
                .isEqualTo(sorted("{place-yunxi=6, null=10}"));
        assertThat(total(reader, "by: [], within: \"place-liuwan\"")).startsWith("{raised=5,");
        assertThat(total(reader, "by: [], filter: {place: {within: \"place-liuwan\"}}"))
                .startsWith("{raised=5,");
    }

    @BothWays
    void channelsBodiesClassesAndPeriodsMakeGroups(GraphReader reader) {
        assertThat(groups(reader, "by: [CHANNEL]", "channel { id }"))
                .isEqualTo(
                        sorted(
                                "{channel-yunxi-message-board=12, channel-yunxi-hotline=2,"
                                        + " channel-yunxi-suggestion-box=1, null=1}"));
        assertThat(groups(reader, "by: [BODY]", "body { id }"))
                .isEqualTo(sorted("{org-yunxi-housing-bureau=1, null=15}"));
        assertThat(groups(reader, "by: [HANDLING_CLASS]", "handlingClass"))
                .isEqualTo(sorted("{CONSULTATION=8, LIVELIHOOD=3, COMPLEX=1, null=4}"));
        assertThat(groups(reader, "by: [STATUS]", "status"))
                .isEqualTo(sorted("{CLOSED=3, REPORTED=3, ANSWERED=10}"));
        assertThat(groups(reader, "by: [MONTH]", "month"))
                .isEqualTo(sorted("{2024-03=10, 2024-04=3, 2023-12=1, null=2}"));
        assertThat(groups(reader, "by: [YEAR]", "year"))
                .isEqualTo(sorted("{2024=13, 2023=1, null=2}"));
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
        assertThat(groups(reader, "by: [CHANNEL, FIELD]", "reported { id }"))
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

    private String total(GraphReader reader, String arguments) {
        var data =
                asked(reader)
                        .data(
                                """
                                { issueStatistics(%s) { total { raised answered closed inProgress
                                    notStated withLastDay onTime late overdue notYetDue notKnown
                                    answerRate { ...rate } closureRate { ...rate }
                                    punctuality { ...rate } } } }
                                fragment rate on Rate { numerator denominator percent }
                                """
                                        .formatted(arguments));
        return field(data.get("issueStatistics"), "total").toString();
    }

    /** How many issues each group has, by its key. */
    private Map<String, Integer> groups(GraphReader reader, String arguments, String key) {
        var data =
                asked(reader)
                        .data(
                                "{ issueStatistics(%s) { groups { key: %s counts { raised } } } }"
                                        .formatted(arguments, key));
        var groups = (List<?>) field(data.get("issueStatistics"), "groups");
        return groups.stream()
                .map(group -> (Map<?, ?>) group)
                .collect(
                        Collectors.toMap(
                                group -> plain(String.valueOf(group.get("key"))),
                                group -> (Integer) field(group.get("counts"), "raised"),
                                Integer::sum));
    }

    private static Object field(@Nullable Object map, String name) {
        return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(map)).get(name));
    }

    private static String plain(String key) {
        return key.replaceAll("^\\{id=|}$", "");
    }

    private static Map<String, Integer> sorted(String map) {
        return Stream.of(map.substring(1, map.length() - 1).split(", "))
                .map(entry -> List.of(entry.split("=")))
                .collect(
                        Collectors.toMap(
                                entry -> entry.get(0), entry -> Integer.valueOf(entry.get(1))));
    }
}
