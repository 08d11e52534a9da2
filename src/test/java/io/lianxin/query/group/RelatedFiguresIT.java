package io.lianxin.query.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.query.Ships;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Conditions on what related records come to, and figures of lists that leave records out. */
@DatabaseTest
class RelatedFiguresIT {

    @BeforeEach
    void sail(@Autowired TestGraph graph) {
        Ships.sail(graph);
    }

    @BothWays
    void recordsAreFoundByWhatTheirRelatedOnesComeTo(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { most: ships(filter: {calls: {aggregate: {count: {gte: 2}, berth: {min: {eq: "four"}}}}}) { nodes { id } }
                                          cargo: ships(filter: {cargo: {aggregate: {count: {eq: 3}, people: {max: {eq: 3}}}}}) { nodes { id } }
                                          where: ships(filter: {calls: {where: {berth: {eq: "one"}}, aggregate: {seenFrom: {max: {gte: "2020-01-01"}}}}}) { nodes { id } }
                                          none: ships(filter: {calls: {aggregate: {seenFrom: {max: {isNull: true}}}}}) { nodes { id } }
                                          not: ships(filter: {not: {calls: {aggregate: {count: {gte: 1}}}}}) { nodes { id } }
                                          all: ships(filter: {calls: {aggregate: {}}}) { totalCount }
                                          then: ships(asOf: "2020-03-01", filter: {calls: {aggregate: {count: {gte: 1}}}}) { nodes { id } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{most={nodes=[{id=s-a}]}, cargo={nodes=[{id=s-a}]},"
                                + " where={nodes=[{id=s-a}]}, none={nodes=[{id=s-d}, {id=s-e}]},"
                                + " not={nodes=[{id=s-d}, {id=s-e}]}, all={totalCount=5},"
                                + " then={nodes=[{id=s-a}, {id=s-b}]}}");
    }

    @BothWays
    void figuresFollowTheListThatPrunes(GraphReader reader) {
        assertThat(
                        new Ships(reader)
                                .ask(
                                        """
                                        { ships { aggregate { count } groups(by: [{colour: VALUE}]) { aggregate { count } }
                                            nodes { id calls(prune: true, filter: {berth: {isNull: false}}) { aggregate { count } } } } }
                                        """)
                                .toString())
                .isEqualTo(
                        "{ships={aggregate={count=2}, groups=[{aggregate={count=1}},"
                                + " {aggregate={count=1}}], nodes=[{id=s-a,"
                                + " calls={aggregate={count=2}}}, {id=s-b,"
                                + " calls={aggregate={count=1}}}]}}");
    }
}
