package dev.kith.prompts;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Turns the document of a nudge that the gatekeeper let through into what it means. */
final class NudgeReader {

    private NudgeReader() {}

    static Nudge nudge(Document document) {
        var root = document.root();
        var id = document.place().id();
        return new Nudge(id, DocumentReader.text(root, "title"), words(root), leads(root), fit(root));
    }

    private static NudgeText words(JsonNode root) {
        var question = root.optional("quiz").or(() -> root.optional("question")).map(NudgeReader::question);
        return new NudgeText(
                DocumentReader.text(root, "hook"),
                DocumentReader.text(root, "body"),
                DocumentReader.text(root, "tryThis"),
                optional(root, "short"),
                question);
    }

    private static NudgeQuestion question(JsonNode at) {
        var options = DocumentReader.list(
                at,
                "options",
                one -> new NudgeQuestion.Choice(
                        DocumentReader.text(one, "id"), DocumentReader.text(one, "label"), optional(one, "feedback")));
        var right = DocumentReader.list(at, "right", JsonNode::stringValue);
        return new NudgeQuestion(DocumentReader.text(at, "label"), options, Set.copyOf(right));
    }

    private static Leads leads(JsonNode root) {
        return new Leads(
                root.optional("link").map(NudgeReader::link),
                root.optional("listen").map(NudgeReader::media),
                root.optional("watch").map(NudgeReader::media),
                optional(root, "course"),
                optional(root, "source"));
    }

    private static Link link(JsonNode at) {
        return new Link(DocumentReader.text(at, "label"), URI.create(DocumentReader.text(at, "url")));
    }

    private static Media media(JsonNode at) {
        return new Media(link(at), at.path("minutes").intValue());
    }

    private static Fit fit(JsonNode root) {
        return new Fit(
                DocumentReader.list(root, "skills", DocumentReader::text),
                DocumentReader.list(root, "levels", DocumentReader::text));
    }

    private static Optional<String> optional(JsonNode at, String name) {
        return at.optional(name).map(DocumentReader::text);
    }
}
