package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.mapping.SchemaFile;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.query.page.Cursors;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.SortKey;

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
    void aCursorHoldsAnyText() {
        var order = List.of(new SortKey(List.of(), "name", "String", false, true), SortKey.id());
        var hostile = List.of("\u001e", "a\u001fb\u001b0");
        var parameters = new Parameters();
        Cursors.decode("after", Cursors.encode(order, hostile), order, parameters);
        assertThat(parameters.byName()).containsValue("\u001e").containsValue("a\u001fb\u001b0");
    }

    private static QueryEngine engine(String types) {
        var file = new SchemaFile("test.graphqls", NODE + types);
        return new QueryEngine(SchemaReader.read(List.of(file)), name -> "RETURN 1");
    }
}
