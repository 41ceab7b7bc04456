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
            case CHECKIN -> checkin(document);
            case INTRODUCTION -> introduction(document);
            case OPPORTUNITY -> OpportunityReader.opportunity(document);
            case JOURNEY, PACK ->
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

    private static Checkin checkin(Document document) {
        JsonNode root = document.root();
        List<Question> questions = list(root, "questions", DocumentReader::question);
        return new Checkin(
                document.place().id(), text(root, "title"), text(root, "intro"), questions, text(root, "thanks"));
    }

    private static Introduction introduction(Document document) {
        JsonNode root = document.root();
        return new Introduction(
                document.place().id(),
                text(root, "title"),
                new Introduction.Words(text(root, "toMentee"), text(root, "toMentor"), text(root, "together")),
                list(root, "icebreakers", DocumentReader::text));
    }

    private static Question question(JsonNode at) {
        String id = text(at, "id");
        String label = text(at, "label");
        boolean optional = at.path("optional").booleanValue(false);
        return switch (text(at, "type")) {
            case "scale" -> new ScaleQuestion(id, label, optional, list(at, "labels", DocumentReader::text));
            case "choice" -> new ChoiceQuestion(id, label, optional, list(at, "options", DocumentReader::option));
            case "comment" ->
                new CommentQuestion(id, label, optional, at.path("maxLength").intValue());
            default -> throw new IllegalArgumentException("No type of question (question: " + id + ")");
        };
    }

    private static Option option(JsonNode at) {
        return new Option(text(at, "id"), text(at, "label"));
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
