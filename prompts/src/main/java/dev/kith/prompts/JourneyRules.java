package dev.kith.prompts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What must hold between the steps of a journey. */
final class JourneyRules {

    private static final List<String> UNITS = List.of("day", "workingDay");

    private JourneyRules() {}

    static List<Problem> problems(Document document) {
        return Stream.of(stepsHaveOneMoment(document), stepsGoForward(document), stepsNameEarlierOnes(document))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Problem> stepsHaveOneMoment(Document document) {
        var problems = new ArrayList<Problem>();
        steps(document).forEach((at, step) -> {
            long units = UNITS.stream().filter(step::has).count();
            if (units != 1) {
                problems.add(document.problem(
                        at, units == 0 ? "has no day" : "has a day and a workingDay", "day: 3, or workingDay: 2"));
            }
        });
        return problems;
    }

    /** Of days and working days each is held against its own kind: which of two kinds is earlier is the calendar's to say. */
    private static List<Problem> stepsGoForward(Document document) {
        var problems = new ArrayList<Problem>();
        var latest = new HashMap<String, Integer>();
        steps(document)
                .forEach((at, step) -> UNITS.forEach(unit -> {
                    int before = latest.getOrDefault(unit, Integer.MIN_VALUE);
                    int count = step.path(unit).intValue(before);
                    if (count < before) {
                        problems.add(document.problem(
                                Tree.member(at, unit),
                                "is " + count + ", before the step above",
                                before + " or later"));
                    }
                    latest.put(unit, Math.max(before, count));
                }));
        return problems;
    }

    private static List<Problem> stepsNameEarlierOnes(Document document) {
        var problems = new ArrayList<Problem>();
        var above = new LinkedHashMap<String, JsonNode>();
        steps(document).forEach((at, step) -> {
            insteadOf(document, at, step, above).ifPresent(problems::add);
            waitsFor(document, at, step, above).ifPresent(problems::add);
            above.put(step.path("id").stringValue(""), step);
        });
        return problems;
    }

    private static Optional<Problem> insteadOf(
            Document document, String at, JsonNode step, Map<String, JsonNode> above) {
        String name = step.path("insteadOf").stringValue("");
        var other = above.get(name);
        if (name.isEmpty() || (other != null && other.has("when"))) {
            return Optional.empty();
        }
        var conditional = above.entrySet().stream()
                .filter(one -> one.getValue().has("when"))
                .map(Map.Entry::getKey)
                .toList();
        return Optional.of(document.problem(
                Tree.member(at, "insteadOf"),
                "names “" + name + "”, which is no step above that has a condition",
                conditional.isEmpty() ? "a step above with “when”" : String.join(", ", conditional)));
    }

    private static Optional<Problem> waitsFor(
            Document document, String at, JsonNode step, Map<String, JsonNode> above) {
        String name = step.path("waitsFor").path("step").stringValue("");
        return name.isEmpty() || above.containsKey(name)
                ? Optional.empty()
                : Optional.of(document.problem(
                        Tree.member(at, "waitsFor.step"),
                        "names “" + name + "”, which is no step above",
                        above.isEmpty()
                                ? "nothing: the first step waits for none"
                                : String.join(", ", above.keySet())));
    }

    /** Each with its path, in their order; also what is odd, for a schema says that. */
    private static Map<String, JsonNode> steps(Document document) {
        var steps = new LinkedHashMap<String, JsonNode>();
        int index = 0;
        for (JsonNode step : document.root().path("steps")) {
            steps.put(Tree.item("steps", index++), step);
        }
        return steps;
    }
}
