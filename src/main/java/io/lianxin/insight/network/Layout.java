package io.lianxin.insight.network;

import io.lianxin.query.Question;

import org.jgrapht.alg.drawing.model.Point2D;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Places dots so that lines are short and dots apart, from a start by a fixed seed: the same dots
 * and lines are always placed alike.
 */
public final class Layout {

    /** The width and height of a drawing. */
    public static final double SIDE = 1_000;

    private static final long SEED = 20_220_630;
    private static final int ROUNDS = 60;
    private static final int ROUNDS_OF_MANY = 30;
    private static final int FEW = 200;

    private Layout() {}

    /**
     * Places dots where an answer is asked for their places.
     *
     * @param question what is asked, whose answer has {@code nodes}
     * @param nodes the dots, in their order
     * @param lines the lines between them
     * @return x and y of each, from 0 to 1000; empty where nobody asks
     */
    public static Map<String, Point2D> wanted(
            Question question, Collection<String> nodes, Collection<Line> lines) {
        return question.isWanted("nodes/x") || question.isWanted("nodes/y")
                ? of(nodes, lines)
                : Map.of();
    }

    /**
     * Places dots.
     *
     * @param nodes the dots, in their order
     * @param lines the lines between them
     * @return x and y of each, from 0 to 1000
     */
    public static Map<String, Point2D> of(Collection<String> nodes, Collection<Line> lines) {
        var dots = List.copyOf(nodes);
        var numbers = new HashMap<String, Integer>();
        dots.forEach(id -> numbers.put(id, numbers.size()));
        var forces = new Forces(SIDE, dots.size(), pairs(numbers, lines), new Random(SEED));
        forces.settle(dots.size() > FEW ? ROUNDS_OF_MANY : ROUNDS);
        return spread(dots, forces);
    }

    /** The numbers of each two dots that a line joins, each pair once. */
    private static int[][] pairs(Map<String, Integer> numbers, Collection<Line> lines) {
        return lines.stream()
                .map(line ->
                        List.of(number(numbers, line.source()), number(numbers, line.target())))
                .map(pair -> pair.getFirst() < pair.getLast() ? pair : pair.reversed())
                .distinct()
                .map(pair -> new int[] {pair.getFirst(), pair.getLast()})
                .toArray(int[][]::new);
    }

    private static Integer number(Map<String, Integer> numbers, String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    /** Stretches the drawing to its whole side, and rounds. */
    private static Map<String, Point2D> spread(List<String> dots, Forces forces) {
        var x = IntStream.range(0, dots.size()).mapToDouble(forces::x).summaryStatistics();
        var y = IntStream.range(0, dots.size()).mapToDouble(forces::y).summaryStatistics();
        var places = new LinkedHashMap<String, Point2D>();
        for (int dot = 0; dot < dots.size(); dot++) {
            places.put(
                    dots.get(dot),
                    Point2D.of(
                            stretched(forces.x(dot), x.getMin(), x.getMax()),
                            stretched(forces.y(dot), y.getMin(), y.getMax())));
        }
        return places;
    }

    private static double stretched(double value, double from, double to) {
        var share = to - from < 1 ? 0.5 : (value - from) / (to - from);
        return Math.round(share * SIDE * 10) / 10.0;
    }
}
