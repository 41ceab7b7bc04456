package dev.kith.connectors;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Prints what became of each situation of the contract, for the connector whose test this is. */
final class ContractTable implements TestWatcher, AfterAllCallback {

    private final Map<String, String> results = new TreeMap<>();

    @Override
    public void testSuccessful(ExtensionContext context) {
        note(context, "holds");
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        note(context, "FAILS");
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        note(
                context,
                "does not apply: " + Optional.ofNullable(cause.getMessage()).orElse(""));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        String connector = context.getRequiredTestClass().getSimpleName().replace("ContractTest", "");
        StringBuilder table = new StringBuilder("\nContract of connectors: " + connector + "\n");
        results.forEach((situation, result) -> table.append(String.format("  %-62s %s%n", situation, result)));
        System.out.print(table);
    }

    private void note(ExtensionContext context, String result) {
        String words = context.getRequiredTestMethod().getName().replaceAll("([A-Z])", " $1");
        results.put(words.toLowerCase(java.util.Locale.ROOT), result);
    }
}
