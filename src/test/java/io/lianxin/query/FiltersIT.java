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

@DatabaseTest
class FiltersIT {

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
    }

    @BothWays
    void shipsAreFoundByTheirOwnFields(GraphReader reader) {
        var found = new Expectations(new Ships(reader), "ships");
        found.expect("{name: {eq: \"Anna\"}}", "s-a");
        found.expect("{name: {in: [\"Anna\", \"Dora\"]}}", "s-a", "s-d");
        found.expect("{name: {startsWith: \"B\"}}", "s-b");
        found.expect("{name: {endsWith: \"ra\"}}", "s-c", "s-d");
        found.expect("{name: {contains: \"mm\"}}", "s-e");
        found.expect("{built: {gt: 1900}}", "s-b", "s-c");
        found.expect("{built: {gte: 1900, lt: 1910}}", "s-a");
        found.expect("{colour: {eq: RED}}", "s-a", "s-c");
        found.expect("{colour: {notIn: [RED]}}", "s-b", "s-d", "s-e");
        found.expect("{flags: {has: \"y\"}}", "s-a");
        found.expect("{flags: {isNull: true}}", "s-b", "s-c", "s-d", "s-e");
        found.verify();
    }

    @BothWays
    void aMissingValueFulfilsNothingAndItsOppositeHolds(GraphReader reader) {
        var found = new Expectations(new Ships(reader), "ships");
        found.expect("{built: {ne: 1910}}", "s-a", "s-d", "s-e");
        found.expect("{not: {built: {eq: 1910}}}", "s-a", "s-d", "s-e");
        found.expect("{not: {built: {lt: 2000}}}", "s-d", "s-e");
        found.expect("{built: {eq: null}}", "s-d", "s-e");
        found.expect("{built: {isNull: false}}", "s-a", "s-b", "s-c");
        found.expect("{and: [{built: {eq: 1910}}, {not: {colour: {eq: RED}}}]}", "s-b");
        found.expect("{or: [{built: {eq: 1900}}, {name: {eq: \"Dora\"}}]}", "s-a", "s-d");
        found.expect("{or: []}");
        found.expect("{}", "s-a", "s-b", "s-c", "s-d", "s-e");
        found.verify();
    }

    @BothWays
    void anOperandThatIsNullAsksForNothing(GraphReader reader) {
        var everything = new String[] {"s-a", "s-b", "s-c", "s-d", "s-e"};
        var found = new Expectations(new Ships(reader), "ships");
        found.expect("{built: {in: null}}", everything);
        found.expect("{built: {notIn: null}}", everything);
        found.expect("{built: {isNull: null}}", everything);
        found.expect("{flags: {has: null}}", everything);
        found.expect("{and: null, or: null, not: null, calls: null}", everything);
        found.verify();
    }

    @BothWays
    void aCountIsNeverMissing(GraphReader reader) {
        var found = new Expectations(new Ships(reader), "ships");
        found.expect("{calls: {count: {isNull: true}}}");
        found.expect("{calls: {count: {isNull: false}}}", "s-a", "s-b", "s-c", "s-d", "s-e");
        found.verify();
    }

    @BothWays
    void shipsAreFoundThroughTheirCalls(GraphReader reader) {
        var found = new Expectations(new Ships(reader), "ships");
        found.expect("{calls: {some: {berth: {eq: \"one\"}}}}", "s-a");
        found.expect("{calls: {none: {}}}", "s-d", "s-e");
        found.expect("{calls: {all: {berth: {isNull: false}}}}", "s-a", "s-b", "s-d", "s-e");
        found.expect("{calls: {count: {gte: 2}}}", "s-a");
        found.expect("{calls: {count: {eq: 0}}}", "s-d", "s-e");
        found.expect("{harbours: {some: {name: {eq: \"Far\"}}}}", "s-a", "s-c");
        found.expect("{harbours: {some: {within: \"h-sea\"}}}", "s-a", "s-b");
        found.expect("{calls: {some: {harbour: {within: \"h-bay\"}}}}", "s-a", "s-b");
        found.verify();
    }

    @BothWays
    void textsAreComparedInAnyCaseWhereThatIsAsked(GraphReader reader) {
        var found = new Expectations(new Ships(reader), "ships");
        found.expect("{name: {eq: \"aNNA\"}}");
        found.expect("{name: {eq: \"aNNA\", ignoreCase: true}}", "s-a");
        found.expect("{name: {in: [\"DORA\", \"emma\"], ignoreCase: true}}", "s-d", "s-e");
        found.expect("{name: {notIn: [\"DORA\"], ignoreCase: true}}", "s-a", "s-b", "s-c", "s-e");
        found.expect("{name: {contains: \"NN\", ignoreCase: true}}", "s-a");
        found.expect("{name: {gt: \"clara\", ignoreCase: true}}", "s-d", "s-e");
        found.expect("{name: {startsWith: \"b\", endsWith: \"A\", ignoreCase: true}}", "s-b");
        found.expect(
                "{name: {ne: \"ANNA\", ignoreCase: false}}", "s-a", "s-b", "s-c", "s-d", "s-e");
        found.verify();
    }

    @BothWays
    void onlySomeRelatedRecordsAreLookedAt(GraphReader reader) {
        var found = new Expectations(new Ships(reader), "ships");
        found.expect("{calls: {single: {}}}", "s-b", "s-c");
        found.expect("{calls: {single: {berth: {eq: \"four\"}}}}", "s-a");
        found.expect("{cargo: {single: {name: {eq: \"Berta\"}}}}", "s-a");
        var far = "where: {harbour: {name: {eq: \"Far\"}}}";
        found.expect("{calls: {" + far + ", count: {eq: 1}}}", "s-a", "s-c");
        found.expect("{calls: {" + far + ", single: {}}}", "s-a", "s-c");
        found.expect("{calls: {" + far + ", some: {berth: {isNull: true}}}}", "s-c");
        found.expect(
                "{calls: {" + far + ", none: {berth: {isNull: true}}}}",
                "s-a",
                "s-b",
                "s-d",
                "s-e");
        found.expect(
                "{calls: {" + far + ", all: {berth: {eq: \"four\"}}}}", "s-a", "s-b", "s-d", "s-e");
        found.expect("{harbours: {where: {within: \"h-sea\"}, count: {gte: 1}}}", "s-a", "s-b");
        found.verify();
    }

    @BothWays
    void aConditionThatAsksNothingIsRefused(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .refusal("{ ships(filter: {calls: {where: {}}}) { totalCount } }"))
                .isEqualTo(
                        "Argument `filter`: `where` says which related records are looked at, and"
                                + " nothing is asked of them. Add `some`, `none`, `all`, `single`,"
                                + " `count` or `aggregate`, or put the condition into `some`.");
    }

    @BothWays
    void parallelRelationshipsAreCountedOnce(GraphReader reader) {
        var found = new Expectations(new Ships(reader), "ships");
        found.expect("{cargo: {count: {eq: 3}}}", "s-a");
        found.verify();
    }

    @BothWays
    void aTreeIsSearchedAtAnyDepth(GraphReader reader) {
        var found = new Expectations(new Ships(reader), "harbours");
        found.expect("{within: \"h-sea\"}", "h-bay", "h-pier", "h-sea");
        found.expect("{within: \"h-pier\"}", "h-pier");
        found.expect("{not: {within: \"h-sea\"}}", "h-far");
        found.expect("{parent: {name: {eq: \"Sea\"}}}", "h-bay");
        found.expect("{not: {parent: {}}}", "h-far", "h-sea");
        found.verify();
    }

    @BothWays
    void intervalsAreFoundCertainlyAndPossibly(GraphReader reader) {
        var found = new Expectations(new Ships(reader), "calls");
        found.expect("{start: {certainly: {from: \"2020-01-31\", to: \"2020-02-02\"}}}", "c-2");
        found.expect("{start: {certainly: {from: \"2020-02-02\"}}}");
        found.expect("{start: {possibly: {to: \"2020-02-01\"}}}", "c-2");
        found.expect("{start: {isNull: true}}", "c-1", "c-3", "c-4");
        found.expect("{start: {printed: {contains: \"F\"}}}", "c-2");
        found.expect("{seenFrom: {gte: \"2020-01-05\", lte: \"2020-01-05\"}}", "c-3", "c-4");
        found.verify();
    }

    /** What filters are expected to find, told all together. */
    private static final class Expectations {

        private final Ships ships;
        private final String list;
        private final SoftAssertions softly = new SoftAssertions();

        Expectations(Ships ships, String list) {
            this.ships = ships;
            this.list = list;
        }

        void expect(String filter, String... ids) {
            var query =
                    "{ found: " + list + "(filter: " + filter + ") { totalCount nodes { id } } }";
            var found = (Map<?, ?>) ships.ask(query).get("found");
            var nodes = found == null ? List.of() : (List<?>) found.get("nodes");
            softly.assertThat(String.valueOf(nodes))
                    .as(filter)
                    .isEqualTo(List.of(ids).stream().map(id -> "{id=" + id + "}").toList() + "");
            softly.assertThat(found == null ? -1 : found.get("totalCount"))
                    .as("count of %s", filter)
                    .isEqualTo(ids.length);
        }

        void verify() {
            softly.assertAll();
        }
    }
}
