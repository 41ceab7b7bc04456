package dev.kith;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints the ten slowest test classes at the end, so that nobody has to look for what makes the build slow. */
public final class SlowestClasses implements TestExecutionListener {

    private static final int MOST = 10;

    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final Map<String, Long> millis = new ConcurrentHashMap<>();

    @Override
    public void executionStarted(TestIdentifier test) {
        if (isClass(test)) {
            begun.put(test.getUniqueId(), System.nanoTime());
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Long start = begun.remove(test.getUniqueId());
        if (start != null) {
            millis.put(test.getDisplayName(), (System.nanoTime() - start) / 1_000_000);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        millis.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(slow -> System.out.printf("slow: %6d ms %s%n", slow.getValue(), slow.getKey()));
    }

    private static boolean isClass(TestIdentifier test) {
        return test.getSource().filter(ClassSource.class::isInstance).isPresent();
    }
}
