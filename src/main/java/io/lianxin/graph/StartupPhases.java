package io.lianxin.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long each phase of the start took, in the order in which the phases ended. */
public final class StartupPhases {

    /**
     * One phase.
     *
     * @param name what was done, such as {@code database}
     * @param took how long
     */
    public record Phase(String name, Duration took) {}

    private final List<Phase> phases = new ArrayList<>();

    /**
     * Measures a phase.
     *
     * @param name what is done
     * @param work does it
     * @param <T> what the work yields
     * @return what the work yields
     */
    public <T> T measure(String name, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        add(name, Duration.ofNanos(System.nanoTime() - begin));
        return result;
    }

    /**
     * Adds a phase that was measured elsewhere.
     *
     * @param name what was done
     * @param took how long
     */
    public synchronized void add(String name, Duration took) {
        phases.add(new Phase(name, took));
    }

    /**
     * The phases so far.
     *
     * @return a copy, in the order in which they ended
     */
    public synchronized List<Phase> phases() {
        return List.copyOf(phases);
    }

    /**
     * All phases together.
     *
     * @return the sum of what they took
     */
    public Duration sum() {
        return phases().stream().map(Phase::took).reduce(Duration.ZERO, Duration::plus);
    }

    /** All phases in one line, in milliseconds. */
    @Override
    public String toString() {
        return phases().stream()
                .map(phase -> phase.name() + " " + phase.took().toMillis() + " ms")
                .collect(Collectors.joining(", "));
    }
}
