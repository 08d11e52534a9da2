package io.lianxin.insight.neighborhood;

import io.lianxin.insight.network.Line;

import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Places dots so that lines are short and dots apart, by the forces of Fruchterman and Reingold
 * (1991), from a start by a fixed seed: the same dots and lines are always placed alike.
 */
public final class Layout {

    /** The width and height of a drawing. */
    public static final double SIDE = 1_000;

    private static final long SEED = 20_220_630;
    private static final int ROUNDS = 60;
    private static final int ROUNDS_OF_MANY = 30;
    private static final int FEW = 60;
    private static final double FAR = 0.7;

    private Layout() {}

    /**
     * Places dots.
     *
     * @param nodes the dots, in their order
     * @param lines the lines between them
     * @return x and y of each, from 0 to 1000
     */
    public static Map<String, Point2D> of(Collection<String> nodes, Collection<Line> lines) {
        var graph = new SimpleGraph<String, DefaultEdge>(DefaultEdge.class);
        nodes.forEach(graph::addVertex);
        for (var line : lines) {
            graph.addEdge(line.source(), line.target());
        }
        var model = new MapLayoutModel2D<String>(new Box2D(SIDE, SIDE));
        if (nodes.size() > FEW) {
            new IndexedFRLayoutAlgorithm2D<String, DefaultEdge>(
                            ROUNDS_OF_MANY,
                            FAR,
                            FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
                            new Random(SEED))
                    .layout(graph, model);
        } else {
            new FRLayoutAlgorithm2D<String, DefaultEdge>(
                            ROUNDS,
                            FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
                            new Random(SEED))
                    .layout(graph, model);
        }
        return spread(List.copyOf(nodes), model);
    }

    /** Stretches the drawing to its whole side, and rounds. */
    private static Map<String, Point2D> spread(List<String> nodes, MapLayoutModel2D<String> model) {
        double left = SIDE;
        double right = 0;
        double bottom = SIDE;
        double top = 0;
        for (var id : nodes) {
            var at = model.get(id);
            left = Math.min(left, at.getX());
            right = Math.max(right, at.getX());
            bottom = Math.min(bottom, at.getY());
            top = Math.max(top, at.getY());
        }
        var places = new LinkedHashMap<String, Point2D>();
        for (var id : nodes) {
            var at = model.get(id);
            places.put(
                    id,
                    Point2D.of(
                            stretched(at.getX(), left, right), stretched(at.getY(), bottom, top)));
        }
        return places;
    }

    private static double stretched(double value, double from, double to) {
        var share = to - from < 1 ? 0.5 : (value - from) / (to - from);
        return Math.round(share * SIDE * 10) / 10.0;
    }
}
