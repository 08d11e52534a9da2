package io.lianxin;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Spares a command that ends within seconds the JVM's optimizing compiler, which takes up to half
 * of the processor time of a start and pays back only in programs that run for minutes. The JVM has
 * an option for this ({@code -XX:TieredStopAtLevel=1}), but the manifest of a jar cannot say it; it
 * takes the same advice while it runs.
 */
final class ShortRun {

    private static final Duration SHORT = Duration.ofSeconds(30);
    private static final String STRINGS = String[].class.getName();
    private static final String ADVICE = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private ShortRun() {}

    /**
     * Advises the JVM meanwhile; one that takes no advice is as fast as it was. A command that
     * takes longer after all gets the optimizing compiler back.
     */
    static void advise() {
        Thread.ofPlatform().daemon().name("advice").start(ShortRun::adviseForAWhile);
    }

    private static void adviseForAWhile() {
        try {
            var advice = Files.createTempFile("lianxin-", ".json");
            advice.toFile().deleteOnExit();
            Files.writeString(advice, ADVICE);
            tell("compilerDirectivesAdd", advice.toString());
            Files.deleteIfExists(advice);
            Thread.sleep(SHORT);
            tell("compilerDirectivesClear");
        } catch (IOException | JMException | RuntimeException unknown) {
            // another JVM: it compiles as it likes
            return;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(String what, String... arguments) throws JMException {
        var signature = arguments.length == 0 ? new String[0] : new String[] {STRINGS};
        var values = arguments.length == 0 ? new Object[0] : new Object[] {arguments};
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        what,
                        values,
                        signature);
    }
}
