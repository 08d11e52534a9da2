package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.mapping.SchemaFile;
import io.lianxin.mapping.SchemaReader;

import org.junit.jupiter.api.Test;

import java.util.List;

class DerivedSchemaTests {

    private static final String NODE =
            """
            "A day. 日期"
            scalar Date
            "Anything. 节点"
            interface Node @node {
                "The id. 编号"
                id: ID!
            }
            """;

    @Test
    void listsOfAnyScalarAreFilteredAndComputedListsStayLists() {
        var sdl =
                engine(
                                """
                                "A thing. 物"
                                type Thing implements Node @node(plural: "things", caption: "id") {
                                    "Days. 日"
                                    days: [Date!]
                                    "Sums. 和"
                                    sums: [Int!] @computed(by: "sums")
                                }
                                """)
                        .sdl();
        assertThat(sdl).contains("input DateListFilter", "  sums: [Int!]\n");
    }

    @Test
    void whatIsRestrictedIsNeitherFilteredNorOrderedBy() {
        var sdl =
                engine(
                                """
                                "A value. 值"
                                type Pair @value {
                                    "One. 一"
                                    one: String
                                }
                                "A thing. 物"
                                type Thing implements Node @node(plural: "things", caption: "id") {
                                    "Both. 对"
                                    both: Pair @restricted(to: OPERATOR)
                                }
                                """)
                        .sdl();
        assertThat(sdl).doesNotContain("both: PairFilter").doesNotContain("both: PairOrder");
    }

    @Test
    void ordersTakeManyRecordsTogether() {
        var sdl =
                engine(
                                """
                                "A thing. 物"
                                type Thing implements Node @node(plural: "things", caption: "id") {
                                    "Its parts. 部分"
                                    parts: [Thing!]! @relationship(type: "PART", direction: OUT)
                                }
                                """)
                        .sdl();
        assertThat(sdl)
                .contains(
                        """
                        input ThingOrder @oneOf {
                          "The id. 编号"
                          id: OrderDirection
                          "Its parts. 部分"
                          parts: ThingSetOrder
                        }
                        """)
                .contains(
                        """
                        input ThingSetOrder {
                          "Only these related records are looked at. 限定范围"
                          where: ThingFilter
                          "By how many there are. 按个数"
                          count: OrderDirection
                          "By their smallest value; an interval counts by its beginning. 按最小值"
                          min: ThingOrder
                          "By their greatest value; an interval counts by its beginning. 按最大值"
                          max: ThingOrder
                          "By the sum of their values, 0 where there is none; numbers only. 按合计"
                          sum: ThingOrder
                          "By the mean of their values; numbers only. 按平均"
                          avg: ThingOrder
                        }
                        """)
                .contains("    prune: Boolean\n  ): ThingConnection!");
        assertThat(sdl.split("prune: Boolean", -1)).as("only nested lists prune").hasSize(2);
    }

    private static QueryEngine engine(String types) {
        var file = new SchemaFile("test.graphqls", NODE + types);
        return new QueryEngine(SchemaReader.read(List.of(file)), name -> "RETURN 1");
    }
}
