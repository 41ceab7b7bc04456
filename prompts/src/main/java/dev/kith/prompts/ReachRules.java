package dev.kith.prompts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Steps that nobody can ever be sent, because what they depend on cannot come about. */
final class ReachRules {

    private static final Pattern NEVER = Pattern.compile("\\s*(false|!\\s*true)\\s*");
    private static final Pattern ALWAYS = Pattern.compile("\\s*(true|!\\s*false)\\s*");
    private static final Pattern ASKED = Pattern.compile(
            "journey\\.(?:answer|done)\\(\\s*[\"']([^\"']*)[\"']\\s*(?:,\\s*[\"']([^\"']*)[\"']\\s*)?\\)"
                    + "(?:\\s*==\\s*[\"']([^\"']*)[\"'])?");

    private final List<Document> documents;
    private final Map<String, Document> prompts;

    ReachRules(List<Document> documents) {
        this.documents = documents;
        this.prompts = documents.stream()
                .filter(document -> document.place().language().equals(Locale.ENGLISH))
                .collect(Collectors.toMap(
                        document -> document.place().id().value(), Function.identity(), (one, other) -> one));
    }

    Stream<Problem> problems() {
        return documents.stream()
                .filter(document -> document.place().kind() == Kind.JOURNEY)
                .flatMap(this::problems);
    }

    private Stream<Problem> problems(Document journey) {
        var above = new LinkedHashMap<String, JsonNode>();
        var problems = Stream.<Problem>builder();
        if (ALWAYS.matcher(journey.text("endsWhen")).matches()) {
            problems.add(journey.problem(
                    "endsWhen",
                    "is over before its first step: its condition always holds",
                    "a condition that can fail"));
        }
        int index = 0;
        for (JsonNode step : journey.root().path("steps")) {
            String at = Tree.item("steps", index++);
            problem(journey, at, step, above).forEach(problems);
            above.put(step.path("id").stringValue(""), step);
        }
        return problems.build();
    }

    private Stream<Problem> problem(Document journey, String at, JsonNode step, Map<String, JsonNode> above) {
        String when = step.path("when").stringValue("");
        String instead = step.path("insteadOf").stringValue("");
        String others = Optional.ofNullable(above.get(instead))
                .map(other -> other.path("when").stringValue(""))
                .orElse("");
        if (NEVER.matcher(when).matches()) {
            return Stream.of(never(journey, at + ".when", "its condition never holds", "a condition that can hold"));
        }
        if (ALWAYS.matcher(others).matches()) {
            return Stream.of(never(
                    journey, at + ".insteadOf", "“" + instead + "” always comes", "a step whose condition can fail"));
        }
        if (!when.isEmpty() && when.equals(others)) {
            return Stream.of(never(
                    journey,
                    at + ".when",
                    "it holds only where “" + instead + "” comes",
                    "another condition, or none"));
        }
        return ASKED.matcher(when)
                .results()
                .flatMap(asked -> unanswered(
                                above,
                                asked.group(1),
                                Optional.ofNullable(asked.group(2)),
                                Optional.ofNullable(asked.group(3)))
                        .map(reason -> never(journey, at + ".when", reason.why(), reason.valid())));
    }

    private record Reason(String why, String valid) {}

    /** Why that is never answered so when the step's turn comes. */
    private Stream<Reason> unanswered(
            Map<String, JsonNode> above, String step, Optional<String> question, Optional<String> answer) {
        var asking = above.get(step);
        if (asking == null) {
            return Stream.of(new Reason(
                    "“" + step + "” is no step above", any(above.keySet(), "nothing: no step is above the first")));
        }
        var prompt = Optional.ofNullable(prompts.get(asking.path("prompt").stringValue("")));
        if (question.isEmpty() || prompt.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<String>> options = options(prompt.get());
        String asked = question.get();
        if (!options.containsKey(asked)) {
            return Stream.of(new Reason(
                    "“" + step + "” does not ask “" + asked + "”",
                    any(options.keySet(), "nothing: it asks no question")));
        }
        List<String> valid = options.getOrDefault(asked, List.of());
        return answer
                .filter(one -> !valid.isEmpty() && !valid.contains(one))
                .map(one -> new Reason("nobody can answer “" + one + "”", String.join(", ", valid)))
                .stream();
    }

    private static String any(Set<String> ids, String none) {
        return ids.isEmpty() ? none : String.join(", ", ids);
    }

    /** What a prompt asks, and the ids of what can be answered; none, where it is answered in words. */
    private static Map<String, List<String>> options(Document prompt) {
        var options = new LinkedHashMap<String, List<String>>();
        Stream.of("quiz", "question")
                .filter(prompt.root()::has)
                .forEach(name -> options.put(name, ids(prompt.root().path(name))));
        prompt.root()
                .path("questions")
                .forEach(question -> options.put(question.path("id").stringValue(""), answers(question)));
        return options;
    }

    private static List<String> answers(JsonNode question) {
        return question.has("labels")
                ? IntStream.rangeClosed(1, question.path("labels").size())
                        .mapToObj(Integer::toString)
                        .toList()
                : ids(question);
    }

    private static List<String> ids(JsonNode question) {
        return question.path("options")
                .valueStream()
                .map(option -> option.path("id").stringValue(""))
                .toList();
    }

    private static Problem never(Document journey, String field, String why, String valid) {
        return journey.problem(field, "can never be sent: " + why, valid);
    }
}
