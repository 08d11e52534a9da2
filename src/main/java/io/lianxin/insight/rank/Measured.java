package io.lianxin.insight.rank;

import io.lianxin.insight.network.Line;

import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures of a graph in which two records are neighbours where any line joins them. The dots are
 * added in the order of their ids and chance has a fixed seed, so the same graph is measured alike.
 */
final class Measured {

    private static final double DAMPING = 0.85;
    private static final int PAGERANK_ROUNDS = 200;
    private static final double TOLERANCE = 1e-9;
    private static final double ROUNDED = 1_000_000;
    private static final long SEED = 20_220_630;
    private static final int TRIES = 10;
    private static final int ROUNDS = 100;

    private final Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);

    Measured(Collection<String> nodes, Collection<Line> lines) {
        new TreeSet<>(nodes).forEach(graph::addVertex);
        for (var line : lines) {
            graph.addEdge(line.source(), line.target());
        }
    }

    int degree(String id) {
        return graph.degreeOf(id);
    }

    /** How high each record ranks, rounded to six digits. */
    Map<String, Double> scores(RankBy by) {
        if (graph.vertexSet().isEmpty()) {
            return Map.of();
        }
        var scores =
                switch (by) {
                    case DEGREE -> degrees();
                    case BETWEENNESS -> betweenness();
                    case PAGERANK, COMMUNITY -> pageRank();
                };
        scores.replaceAll((id, score) -> Math.round(score * ROUNDED) / ROUNDED);
        return scores;
    }

    private Map<String, Double> degrees() {
        var degrees = new HashMap<String, Double>();
        graph.vertexSet().forEach(id -> degrees.put(id, (double) graph.degreeOf(id)));
        return degrees;
    }

    /** The share of the pairs of others between which it lies, after Freeman (1977). */
    private Map<String, Double> betweenness() {
        var scores = new HashMap<>(new BetweennessCentrality<>(graph).getScores());
        double others = graph.vertexSet().size() - 1.0;
        double pairs = Math.max(1, others * (others - 1) / 2);
        scores.replaceAll((id, score) -> score / pairs);
        return scores;
    }

    private Map<String, Double> pageRank() {
        return new HashMap<>(
                new PageRank<>(graph, DAMPING, PAGERANK_ROUNDS, TOLERANCE).getScores());
    }

    /**
     * Communities by label propagation, after Raghavan, Albert and Kumara (2007): of ten tries the
     * one of the greatest modularity. The largest come first, then those with the least id.
     */
    List<Set<String>> communities() {
        List<Set<String>> best = List.of();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < TRIES; i++) {
            var some =
                    new LabelPropagationClustering<>(graph, ROUNDS, new Random(SEED + i))
                            .getClustering()
                            .getClusters();
            double modularity = modularity(some);
            if (modularity > most) {
                most = modularity;
                best = some;
            }
        }
        var ordered = new ArrayList<Set<String>>();
        best.forEach(each -> ordered.add(new TreeSet<>(each)));
        ordered.sort(
                Comparator.comparingInt((Set<String> each) -> -each.size())
                        .thenComparing(each -> each.iterator().next()));
        return ordered;
    }

    /**
     * How much more often lines lie within communities than they would by chance, after Newman
     * (2004); 0 where there are no lines, or no communities are asked for.
     */
    double modularity(List<Set<String>> communities) {
        return communities.isEmpty() || graph.edgeSet().isEmpty()
                ? 0
                : Math.round(
                                new UndirectedModularityMeasurer<>(graph).modularity(communities)
                                        * ROUNDED)
                        / ROUNDED;
    }
}
