package io.lianxin.insight.network;

import java.util.Arrays;
import java.util.Random;

/**
 * The forces of Fruchterman and Reingold (1991) in a square: dots push one another away, lines pull
 * their ends together, and every round moves less than the one before.
 */
final class Forces {

    /** A part of a unit, by which dots on one spot are told apart. */
    private static final double APART = 1e-3;

    /** The part of the square that a dot has to itself. */
    private static final double ROOM = 0.5;

    /** The part of the square's side that a dot may move in the first round. */
    private static final double FIRST = 0.1;

    private final double side;
    private final double[] x;
    private final double[] y;
    private final double[] right;
    private final double[] up;
    private final int[][] lines;
    private final double ideal;

    /**
     * Dots anywhere.
     *
     * @param side the square's side
     * @param dots how many dots
     * @param lines of each line the numbers of its two dots
     * @param random says where they begin
     */
    Forces(double side, int dots, int[][] lines, Random random) {
        this.side = side;
        this.lines = lines;
        this.x = random.doubles(dots, 0, side).toArray();
        this.y = random.doubles(dots, 0, side).toArray();
        this.right = new double[dots];
        this.up = new double[dots];
        this.ideal = ROOM * side / Math.sqrt(Math.max(1, dots));
    }

    double x(int dot) {
        return x[dot];
    }

    double y(int dot) {
        return y[dot];
    }

    void settle(int rounds) {
        for (int round = 0; round < rounds; round++) {
            Arrays.fill(right, 0);
            Arrays.fill(up, 0);
            push();
            pull();
            move(FIRST * side * (rounds - round) / rounds);
        }
    }

    private void push() {
        for (int one = 1; one < x.length; one++) {
            for (int other = 0; other < one; other++) {
                double dx = x[one] - x[other];
                double dy = y[one] - y[other];
                double square = dx * dx + dy * dy;
                if (square < APART) {
                    dx = APART * (one + 1);
                    dy = APART * (other + 1);
                    square = dx * dx + dy * dy;
                }
                force(one, other, dx, dy, ideal * ideal / square);
            }
        }
    }

    private void pull() {
        for (var line : lines) {
            double dx = x[line[0]] - x[line[1]];
            double dy = y[line[0]] - y[line[1]];
            force(line[0], line[1], dx, dy, -Math.sqrt(dx * dx + dy * dy) / ideal);
        }
    }

    private void force(int one, int other, double dx, double dy, double strength) {
        right[one] += dx * strength;
        up[one] += dy * strength;
        right[other] -= dx * strength;
        up[other] -= dy * strength;
    }

    private void move(double most) {
        for (int dot = 0; dot < x.length; dot++) {
            double length = Math.sqrt(right[dot] * right[dot] + up[dot] * up[dot]);
            double part = length > most ? most / length : 1;
            x[dot] = Math.clamp(x[dot] + right[dot] * part, 0, side);
            y[dot] = Math.clamp(y[dot] + up[dot] * part, 0, side);
        }
    }
}
