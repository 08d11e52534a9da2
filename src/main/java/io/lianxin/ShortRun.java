package io.lianxin;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Spares a command that ends within seconds the JVM's optimizing compiler, which takes up to half
 * of the processor time of a start and pays back only in programs that run for minutes. The JVM has
 * an option for this ({@code -XX:TieredStopAtLevel=1}), but the manifest of a jar cannot say it; it
 * takes the same advice while it runs.
 */
final class ShortRun {

    private static final String ADVICE = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private ShortRun() {}

    /** Advises the JVM meanwhile; one that takes no advice is as fast as it was. */
    static void advise() {
        Thread.ofPlatform().daemon().name("advice").start(ShortRun::add);
    }

    private static void add() {
        try {
            var advice = Files.createTempFile("lianxin-", ".json");
            try {
                Files.writeString(advice, ADVICE);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {advice.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(advice);
            }
        } catch (IOException | JMException | RuntimeException unknown) {
            // another JVM: it compiles as it likes
            return;
        }
    }
}
