package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A day over interfaces and unions, along orders, and where several days are given. */
@DatabaseTest
class AsOfMixedIT {

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
        graph.write(
                """
                MATCH (a:Ship {id: 's-a'}), (b:Ship {id: 's-b'}), (c:Ship {id: 's-c'}), (far:Harbour {id: 'h-far'})
                CREATE (old:Buoy:Named:Node {id: 'b-old', name: 'Alt', lifted_earliest: date('2019-01-01'), lifted_latest: date('2019-12-31')})
                CREATE (new:Buoy:Named:Node {id: 'b-new', name: 'Neu', laid_earliest: date('2020-01-01'), laid_latest: date('2020-01-01')})
                CREATE (new)-[:NEAR]->(old), (old)-[:NEAR]->(far)
                CREATE (a)-[:TIED_TO]->(old), (b)-[:TIED_TO]->(new)
                CREATE (c)-[:CARRIES]->(old), (c)-[:CARRIES]->(new), (c)-[:CARRIES]->(far)
                """);
    }

    @BothWays
    void aListOverAnInterfaceLeavesOutWhatDoesNotHold(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { then: allNamed(asOf: "2020-06-01", filter: {id: {in: ["b-old", "b-new"]}}) { totalCount nodes { id } }
                                          before: allNamed(asOf: "2018-06-01", filter: {id: {in: ["b-old", "b-new"]}}) { nodes { id } }
                                          ever: allNamed(filter: {id: {in: ["b-old", "b-new"]}}) { totalCount }
                                          others: allNamed(asOf: "2018-06-01") { totalCount }
                                          byId: named(id: "b-old", asOf: "2020-06-01") { id } }
                                        """
                                                .replace(
                                                        "{id: {startsWith: \"b\"}}",
                                                        "{id: {in: [\"b-old\", \"b-new\"]}}"))
                                .toString())
                .isEqualTo(
                        "{then={totalCount=1, nodes=[{id=b-new}]}, before={nodes=[{id=b-old}]},"
                                + " ever={totalCount=2}, others={totalCount=10}, byId={id=b-old}}");
    }

    @BothWays
    void aListOverAUnionAndItsCountsLeaveThemOut(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { ship(id: "s-c", asOf: "2020-06-01") { cargo { totalCount nodes { ... on Buoy { id } ... on Harbour { name } } } }
                                          three: ships(asOf: "2020-06-01", filter: {id: {eq: "s-c"}, cargo: {count: {eq: 2}}}) { nodes { id } }
                                          some: ships(asOf: "2018-06-01", filter: {cargo: {some: {name: {eq: "Neu"}}}}) { totalCount }
                                          ever: ships(filter: {cargo: {some: {name: {eq: "Neu"}}}}) { totalCount } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{ship={cargo={totalCount=2, nodes=[{id=b-new}, {name=Far}]}},"
                                + " three={nodes=[{id=s-c}]}, some={totalCount=0},"
                                + " ever={totalCount=1}}");
    }

    @BothWays
    void aSingleRecordThatDoesNotHoldIsNullWhateverItsType(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { buoy(id: "b-new", asOf: "2020-06-01") { near { id } }
                                          then: buoy(id: "b-new", asOf: "2018-06-01") { near { id } }
                                          near: buoys(asOf: "2020-06-01", filter: {near: {}}) { totalCount } }
                                        """)
                                .toString())
                .isEqualTo("{buoy={near=null}, then={near={id=b-old}}, near={totalCount=0}}");
    }

    @BothWays
    void anOrderAlongARecordLooksAtTheSameDay(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(ships.ask(tied("")).toString()).contains("nodes=[{id=s-a}, {id=s-b}]");
        assertThat(ships.ask(tied("asOf: \"2020-06-01\",")).toString())
                .as("Alt was lifted, so Anna is tied to nothing and comes last")
                .contains("nodes=[{id=s-b}, {id=s-a}]");
    }

    private static String tied(String day) {
        return """
        { ships(%s filter: {id: {in: ["s-a", "s-b"]}}, orderBy: {tied: {name: ASC}}) { nodes { id } } }
        """
                .formatted(day);
    }

    @BothWays
    void aPageGoesOnBehindAMissingKeyOfTheDay(GraphReader reader) {
        var ships = new Ships(reader);
        var seen = new StringBuilder();
        var after = "";
        for (int i = 0; i < 3; i++) {
            var page = ships.ask(page(after)).toString();
            seen.append(page.replaceAll(".*id=([^}]*)}.*", "$1 "));
            after = ", after: \"" + page.replaceAll(".*cursor=([^,]*),.*", "$1") + "\"";
        }
        assertThat(seen.toString()).isEqualTo("s-b s-a s-c ");
    }

    private static String page(String after) {
        return """
        { ships(asOf: "2020-06-01", first: 1%s, filter: {id: {in: ["s-a", "s-b", "s-c"]}}, orderBy: {tied: {name: DESC}}) {
            edges { cursor node { id } } } }
        """
                .formatted(after);
    }

    @BothWays
    void theNearestDayHolds(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { harbour(id: "h-far", asOf: "2019-06-01") {
                                            none: calls { totalCount }
                                            calls(asOf: "2020-01-05") { nodes { id certainty
                                                ship { calls { totalCount } later: calls(asOf: "2020-03-15") { totalCount } same: calls(asOf: null) { totalCount } } } } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{harbour={none={totalCount=0}, calls={nodes=[{id=c-3, certainty=ATTESTED,"
                                + " ship={calls={totalCount=1}, later={totalCount=0},"
                                + " same={totalCount=1}}}, {id=c-4, certainty=ATTESTED,"
                                + " ship={calls={totalCount=2}, later={totalCount=2},"
                                + " same={totalCount=2}}}]}}}");
    }

    @BothWays
    void anErrorBelowNamesItsPlace(GraphReader reader) {
        var ships = new Ships(reader);
        assertThat(
                        ships.refusal(
                                "{ harbours { all: nodes { calls(filter: {certainty: {in:"
                                        + " [KNOWN]}}) { totalCount } } } }"))
                .isEqualTo(
                        "Argument `filter` of `harbours.all.calls`: `certainty` asks about a day,"
                            + " and none is given. Give `asOf` to this field or to one above it.");
        assertThat(
                        ships.refusal(
                                "{ harbours(filter: {calls: {some: {conflict: true}}}) { totalCount"
                                        + " } }"))
                .isEqualTo(
                        "Argument `filter`: `conflict` asks about a day, and none is given. Give"
                                + " `asOf` to this field or to one above it.");
        assertThat(
                        ships.refusal(
                                "{ harbours { edges { node { calls(first: 101) { totalCount } } } }"
                                        + " }"))
                .isEqualTo(
                        "Argument `first` of `harbours.edges.node.calls`: 101 is not between 0 and"
                                + " 100. Ask for at most 100 and go on with the cursor.");
    }
}
