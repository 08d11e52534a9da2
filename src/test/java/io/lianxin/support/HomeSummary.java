package io.lianxin.support;

import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

import java.util.concurrent.atomic.AtomicInteger;

/** Says at the end which database the tests had and how many used it. */
public final class HomeSummary implements TestExecutionListener {

    private final AtomicInteger ran = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    /** The listener; JUnit creates it. */
    public HomeSummary() {}

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && usesDatabase(test)) {
            ran.incrementAndGet();
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                failed.incrementAndGet();
            }
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (ran.get() > 0) {
            System.out.println(
                    "Database tests: %d ran, %d of them failed, home: %s."
                            .formatted(ran.get(), failed.get(), TestHome.current().sentence()));
        }
    }

    private static boolean usesDatabase(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> isDatabaseTest(source.getJavaClass()))
                .orElse(false);
    }

    private static boolean isDatabaseTest(Class<?> test) {
        return test.getName().endsWith("IT")
                || AnnotationSupport.isAnnotated(test, DatabaseTest.class);
    }
}
