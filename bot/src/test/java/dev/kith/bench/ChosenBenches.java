package dev.kith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves out the benchmarks that {@code -Dbench=inbox,fanout} does not name; without it all run. */
final class ChosenBenches implements ExecutionCondition {

    private static final String SUFFIX = "Bench";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var chosen = chosen(System.getProperty("bench", ""));
        String name = name(context.getRequiredTestClass().getSimpleName());
        return chosen.isEmpty() || chosen.contains(name)
                ? ConditionEvaluationResult.enabled("chosen")
                : ConditionEvaluationResult.disabled("not named by -Dbench");
    }

    private static List<String> chosen(String property) {
        var known = known();
        var chosen = Arrays.stream(property.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("true"))
                .toList();
        if (!known.containsAll(chosen)) {
            throw new IllegalArgumentException("-Dbench=" + property + " (valid: " + String.join(",", known) + ")");
        }
        return chosen;
    }

    /** All there are: the compiled test classes whose name ends so. */
    private static List<String> known() {
        try (var classes = Files.walk(home())) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX + ".class") && !file.startsWith(SUFFIX))
                    .map(file -> name(file.substring(0, file.length() - ".class".length())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        var source = ChosenBenches.class.getProtectionDomain().getCodeSource();
        return Path.of(URI.create(source.getLocation().toString()));
    }

    private static String name(String simpleName) {
        return simpleName.replaceAll(SUFFIX + "$", "").toLowerCase(Locale.ROOT);
    }
}
