package dev.kith.prompts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which steps of a journey come instead of each other: never both, whatever holds. */
final class Alternatives {

    private final Map<String, List<Step>> byReplaced;
    private final List<Step> others;

    Alternatives(Journey journey) {
        byReplaced = journey.steps().stream()
                .filter(step -> step.terms().insteadOf().isPresent())
                .collect(Collectors.groupingBy(step -> step.terms().insteadOf().orElseThrow()));
        others = journey.steps().stream()
                .filter(step -> step.terms().insteadOf().isEmpty())
                .toList();
    }

    /** How many of these come at most, whichever conditions hold. */
    int most(Set<String> steps) {
        return others.stream().mapToInt(step -> most(step, steps)).sum();
    }

    private int most(Step step, Set<String> steps) {
        int own = steps.contains(step.id()) ? 1 : 0;
        return Math.max(own + sum(step, each -> without(each, steps)), sum(step, each -> most(each, steps)));
    }

    /** Where the step does not come, those that come instead of it may. */
    private int without(Step step, Set<String> steps) {
        return sum(step, each -> most(each, steps));
    }

    private int sum(Step step, Function<Step, Integer> most) {
        return byReplaced.getOrDefault(step.id(), List.of()).stream()
                .mapToInt(most::apply)
                .sum();
    }
}
