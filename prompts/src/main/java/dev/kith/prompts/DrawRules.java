package dev.kith.prompts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between sets of questions and the check-ins that draw from them. */
final class DrawRules {

    private final List<Document> documents;

    /** The ids of what each set asks; of none that is broken, for which nothing that draws from it need be refused. */
    private final Map<String, List<String>> items;

    DrawRules(List<Document> documents) {
        this.documents = documents;
        this.items = english(Kind.QUESTIONS)
                .collect(Collectors.toMap(
                        document -> document.place().id().value(),
                        document -> values(document, "items", "id"),
                        (one, other) -> one));
    }

    Stream<Problem> problems() {
        return Stream.of(itemsAreOfOneSet(), drawsDoNotRepeat(), drawsAskNothingTwice(), stepsDoNotDraw())
                .flatMap(problems -> problems);
    }

    /** No construct of one set has an item of another's: answers are counted by the item. */
    private Stream<Problem> itemsAreOfOneSet() {
        Map<String, String> first = new HashMap<>();
        return english(Kind.QUESTIONS)
                .flatMap(document -> document.texts("items", "id").stream()
                        .filter(item -> !first.computeIfAbsent(
                                        item.value(), id -> document.place().file())
                                .equals(document.place().file()))
                        .map(item -> document.problem(
                                item.field(),
                                "is an item of " + first.get(item.value()) + " too: “" + item.value() + "”",
                                "an id that no other item has")));
    }

    /** Whoever is asked every week is not asked the same again for eight. */
    private Stream<Problem> drawsDoNotRepeat() {
        return of(Kind.CHECKIN).filter(this::isWhole).flatMap(document -> {
            int take = document.root().path("draw").path("take").intValue(0);
            int all = drawn(document).mapToInt(set -> set.getValue().size()).sum();
            return take > 0 && all < take * Draw.APART
                    ? Stream.of(document.problem(
                            "draw.take",
                            "asks the same again within " + Draw.APART + " weeks: " + all + " items",
                            all < Draw.APART ? "more items" : all / Draw.APART + " or fewer, or more items"))
                    : Stream.empty();
        });
    }

    private boolean isWhole(Document checkin) {
        return items.keySet().containsAll(values(checkin, "draw.from", ""));
    }

    /** One card has one question of each id. */
    private Stream<Problem> drawsAskNothingTwice() {
        return english(Kind.CHECKIN)
                .flatMap(document -> document.texts("questions", "id").stream()
                        .flatMap(question -> drawn(document)
                                .filter(set -> set.getValue().contains(question.value()))
                                .map(set -> document.problem(
                                        question.field(),
                                        "is drawn from “" + set.getKey() + "” too: “" + question.value() + "”",
                                        "an id that no item of what it draws from has"))));
    }

    private Stream<Map.Entry<String, List<String>>> drawn(Document checkin) {
        return values(checkin, "draw.from", "").stream()
                .flatMap(id -> Stream.ofNullable(items.get(id)).map(set -> Map.entry(id, set)));
    }

    /** Questions are drawn by the number of a round, and a journey has no rounds. */
    private Stream<Problem> stepsDoNotDraw() {
        Set<String> drawing = english(Kind.CHECKIN)
                .filter(document -> document.root().has("draw"))
                .map(document -> document.place().id().value())
                .collect(Collectors.toSet());
        return of(Kind.JOURNEY)
                .flatMap(document -> document.texts("steps", "prompt").stream()
                        .filter(step -> drawing.contains(step.value()))
                        .map(step -> document.problem(
                                step.field(),
                                "names “" + step.value() + "”, which draws its questions by the round",
                                "a check-in that asks the same each time")));
    }

    private static List<String> values(Document document, String list, String name) {
        return document.texts(list, name).stream().map(Document.Text::value).toList();
    }

    private Stream<Document> english(Kind kind) {
        return of(kind).filter(document -> document.place().language().equals(Locale.ENGLISH));
    }

    private Stream<Document> of(Kind kind) {
        return documents.stream().filter(document -> document.place().kind() == kind);
    }
}
