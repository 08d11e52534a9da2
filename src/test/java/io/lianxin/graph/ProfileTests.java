package io.lianxin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.Profile.Operator;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ProfileTests {

    private static final Profile PROFILE =
            new Profile(
                    List.of(),
                    operator(
                            "ProduceResults",
                            0,
                            "name",
                            operator(
                                    "Projection", 3, "n.name\n AS name", operator("Seek", 4, ""))));

    @Test
    void aPlanPrintsAsAnIndentedTree() {
        assertThat(PROFILE)
                .hasToString(
                        """
                        ProduceResults (rows 2, db hits 0) name
                          Projection (rows 2, db hits 3) n.name AS name
                            Seek (rows 2, db hits 4)
                        """);
    }

    @Test
    void dbHitsAreAddedUp() {
        assertThat(PROFILE.dbHits()).isEqualTo(7);
    }

    private static Operator operator(
            String name, long dbHits, String details, Operator... children) {
        return new Operator(name, dbHits, 2, details, Map.of(), List.of(children));
    }
}
