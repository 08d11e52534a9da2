package io.lianxin.insight.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.query.network.Relation;

import org.jgrapht.alg.drawing.model.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class LayoutTests {

    private static final Relation KNOWS =
            new Relation(
                    "Cat.knows",
                    Set.of("Cat.knows"),
                    "Whom it knows",
                    "相识",
                    null,
                    "KNOWS",
                    "knows",
                    Set.of("Cat"),
                    Set.of("Cat"));

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 40, 150, 500})
    void aStarIsPlacedAlikeEachTimeAndInItsBounds(int size) {
        var nodes = new ArrayList<String>();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < size; i++) {
            nodes.add("cat-" + i);
            if (i > 0) {
                lines.add(new Line(KNOWS, "cat-0", "cat-" + i, new TreeSet<>()));
            }
        }
        var once = Layout.of(nodes, lines);
        assertThat(Layout.of(nodes, lines).toString()).isEqualTo(once.toString());
        var places = new HashSet<String>();
        for (Point2D at : once.values()) {
            assertThat(at.getX()).isBetween(0.0, Layout.SIDE);
            assertThat(at.getY()).isBetween(0.0, Layout.SIDE);
            places.add(at.toString());
        }
        assertThat(places).as("hardly two on one spot").hasSizeGreaterThan(size * 9 / 10);
    }

    @Test
    void oneDotIsInTheMiddle() {
        assertThat(Layout.of(List.of("cat"), List.of()).toString())
                .isEqualTo("{cat=(500.0, 500.0)}");
    }
}
