package io.lianxin.web.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long operations wait for their turns and how long they are run, by the names that callers
 * give them. Names are theirs, so that only the first hundred are told apart.
 */
@Component
public final class OperationMeters {

    private static final int MOST = 100;
    private static final int LONGEST = 60;
    private static final String OTHERS = "others";
    private static final String NAMELESS = "nameless";

    private final MeterRegistry registry;
    private final ConcurrentHashMap<String, Times> times = new ConcurrentHashMap<>();

    OperationMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    private record Times(Timer turn, Timer run) {}

    /**
     * Takes note of an operation that is over.
     *
     * @param operation its name; null where it has none
     * @param waited how many nanoseconds it waited until it might begin
     * @param ran for how many it was parsed, compiled, read and written down
     */
    public void over(@Nullable String operation, long waited, long ran) {
        var name = operation == null || operation.isEmpty() ? NAMELESS : operation;
        var known = times.get(name);
        if (known == null) {
            known = times.computeIfAbsent(bounded(name), this::timers);
        }
        known.turn.record(waited, TimeUnit.NANOSECONDS);
        known.run.record(ran, TimeUnit.NANOSECONDS);
    }

    private String bounded(String name) {
        return times.size() < MOST && name.length() <= LONGEST ? name : OTHERS;
    }

    private Times timers(String name) {
        return new Times(timer(name, "turn"), timer(name, "run"));
    }

    private Timer timer(String name, String stage) {
        return Timer.builder("lianxin.operation")
                .description("Time of operations by name and stage")
                .tag("operation", name)
                .tag("stage", stage)
                .serviceLevelObjectives(
                        Duration.ofMillis(5),
                        Duration.ofMillis(25),
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5))
                .register(registry);
    }
}
