package dev.kith.prompts;

import dev.kith.prompts.QuestionSet.Direction;
import dev.kith.prompts.QuestionSet.Item;
import dev.kith.prompts.QuestionSet.Notes;
import dev.kith.prompts.Reflection.Ask;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Turns documents that ask something, and that the gatekeeper let through, into what they mean. */
final class QuestionReader {

    private QuestionReader() {}

    static Checkin checkin(Document document) {
        var root = document.root();
        List<Question> questions = DocumentReader.list(root, "questions", QuestionReader::question);
        return new Checkin(
                document.place().id(),
                DocumentReader.text(root, "title"),
                DocumentReader.text(root, "intro"),
                questions,
                DocumentReader.text(root, "thanks"),
                draw(root));
    }

    static Optional<Draw> draw(JsonNode root) {
        return root.optional("draw")
                .map(at -> new Draw(
                        at.path("take").intValue(),
                        DocumentReader.list(at, "from", set -> new PromptId(set.stringValue()))));
    }

    static QuestionSet set(Document document) {
        var root = document.root();
        return new QuestionSet(
                document.place().id(),
                DocumentReader.text(root, "title"),
                new Notes(DocumentReader.text(root, "about"), DocumentReader.text(root, "source")),
                DocumentReader.list(root, "labels", DocumentReader::text),
                DocumentReader.list(root, "items", QuestionReader::item));
    }

    static Reflection reflection(Document document) {
        var root = document.root();
        return new Reflection(
                document.place().id(),
                DocumentReader.text(root, "title"),
                DocumentReader.text(root, "intro"),
                DocumentReader.list(
                        root,
                        "questions",
                        at -> new Ask(
                                DocumentReader.text(at, "id"),
                                DocumentReader.text(at, "label"),
                                DocumentReader.text(at, "then"))));
    }

    private static Item item(JsonNode at) {
        return new Item(
                DocumentReader.text(at, "id"),
                Direction.valueOf(DocumentReader.text(at, "direction").toUpperCase(Locale.ROOT)),
                DocumentReader.text(at, "label"));
    }

    private static Question question(JsonNode at) {
        String id = DocumentReader.text(at, "id");
        String label = DocumentReader.text(at, "label");
        boolean optional = at.path("optional").booleanValue(false);
        return switch (DocumentReader.text(at, "type")) {
            case "scale" ->
                new ScaleQuestion(id, label, optional, DocumentReader.list(at, "labels", DocumentReader::text));
            case "choice" ->
                new ChoiceQuestion(id, label, optional, DocumentReader.list(at, "options", QuestionReader::option));
            case "comment" ->
                new CommentQuestion(id, label, optional, at.path("maxLength").intValue());
            default -> throw new IllegalArgumentException("No type of question (question: " + id + ")");
        };
    }

    private static Option option(JsonNode at) {
        return new Option(DocumentReader.text(at, "id"), DocumentReader.text(at, "label"));
    }
}
