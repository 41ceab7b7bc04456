package dev.kith.prompts;

import dev.kith.prompts.Step.Moment;
import dev.kith.prompts.Step.Reader;
import dev.kith.prompts.Step.Terms;
import dev.kith.prompts.Step.Unit;
import dev.kith.prompts.Step.Wait;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Turns documents that the gatekeeper let through into what they mean. */
final class DocumentReader {

    /** A longer text is a folded block in YAML, where each line break that is left separates two paragraphs. */
    private static final String PARAGRAPH = "\n\n";

    private DocumentReader() {}

    static Prompt prompt(Document document) {
        return switch (document.place().kind()) {
            case NUDGE -> NudgeReader.nudge(document);
            case CHECKIN -> QuestionReader.checkin(document);
            case INTRODUCTION -> IntroductionReader.introduction(document);
            case OPPORTUNITY -> OpportunityReader.opportunity(document);
            case QUESTIONS -> QuestionReader.set(document);
            case REFLECTION -> QuestionReader.reflection(document);
            case JOURNEY, PACK, LANGUAGE, PERSONAS ->
                throw new IllegalArgumentException(
                        "No prompt (file: " + document.place().file() + ")");
        };
    }

    static Journey journey(Document document) {
        JsonNode root = document.root();
        List<Step> steps = list(root, "steps", DocumentReader::step);
        return new Journey(
                document.place().id(),
                text(root, "title"),
                Anchor.of(text(root, "anchor")),
                steps,
                optional(root, "endsWhen"));
    }

    static Pack pack(Document document) {
        JsonNode root = document.root();
        List<PromptId> nudges = list(root, "nudges", nudge -> new PromptId(nudge.stringValue()));
        return new Pack(document.place().id(), text(root, "title"), nudges);
    }

    private static Step step(JsonNode at) {
        return new Step(
                text(at, "id"),
                moment(at),
                Reader.valueOf(optional(at, "to").orElse("person").toUpperCase(Locale.ROOT)),
                new PromptId(text(at, "prompt")),
                new Terms(optional(at, "when"), optional(at, "insteadOf"), waitsFor(at)));
    }

    private static Moment moment(JsonNode at) {
        boolean inWorkingDays = at.has("workingDay");
        return new Moment(
                at.path(inWorkingDays ? "workingDay" : "day").intValue(),
                inWorkingDays ? Unit.WORKING_DAYS : Unit.DAYS,
                LocalTime.parse(text(at, "at")));
    }

    private static Optional<Wait> waitsFor(JsonNode at) {
        return at.optional("waitsFor")
                .map(wait -> new Wait(text(wait, "step"), wait.path("atMost").intValue(Wait.USUAL)));
    }

    private static Optional<String> optional(JsonNode at, String name) {
        return at.optional(name).map(DocumentReader::text);
    }

    static <T> List<T> list(JsonNode at, String name, Function<JsonNode, T> item) {
        return at.path(name).valueStream().map(item).toList();
    }

    static String text(JsonNode at, String name) {
        return text(at.path(name));
    }

    static String text(JsonNode value) {
        return value.stringValue().strip().replaceAll("\\s*\n\\s*", PARAGRAPH);
    }
}
