package org.committeecycle.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run, and writes behind the databases it ran on, how many tests held the stores to their contracts on
 * each.
 */
public final class TestsOnEachDatabase implements TestExecutionListener {

    private final AtomicInteger onH2 = new AtomicInteger();
    private final AtomicInteger onPostgreSql = new AtomicInteger();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && test.getUniqueId().contains("[nested-class:OnH2]")) {
            onH2.incrementAndGet();
        } else if (test.isTest() && test.getUniqueId().contains("[nested-class:OnPostgreSql]")) {
            onPostgreSql.incrementAndGet();
        }
    }

    /** Where no test of a store ran there is nothing to say. */
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (onH2.get() + onPostgreSql.get() == 0) {
            return;
        }
        String line = "Stores were held to their contracts by %d tests on H2 and %d on PostgreSQL."
                .formatted(onH2.get(), onPostgreSql.get());
        System.out.println(line);
        try {
            Files.writeString(
                    Files.createDirectories(Path.of("target")).resolve("databases.txt"),
                    line + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
