package dev.kith.prompts;

import dev.kith.prompts.Introduction.Beginning;
import dev.kith.prompts.Introduction.FollowUps;
import dev.kith.prompts.Introduction.Meeting;
import dev.kith.prompts.Introduction.Role;
import dev.kith.prompts.Introduction.Sequel;
import dev.kith.prompts.Introduction.Several;
import dev.kith.prompts.Introduction.Words;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Turns the document of an introduction that the gatekeeper let through into what it means. */
final class IntroductionReader {

    private IntroductionReader() {}

    static Introduction introduction(Document document) {
        var root = document.root();
        var beginning = new Beginning(
                DocumentReader.list(root, "groundRules", DocumentReader::text),
                DocumentReader.list(root, "icebreakers", DocumentReader::text));
        var meetings = DocumentReader.list(
                root,
                "meetings",
                one -> new Meeting(DocumentReader.text(one, "title"), DocumentReader.text(one, "text")));
        return new Introduction(
                document.place().id(),
                DocumentReader.text(root, "title"),
                words(root),
                beginning,
                new Sequel(meetings, root.optional("followUps").map(IntroductionReader::followUps)));
    }

    private static Words words(JsonNode root) {
        String together = DocumentReader.text(root, "together");
        return root.has("toEach")
                ? new Words.OfEquals(
                        DocumentReader.text(root, "toEach"),
                        together,
                        root.optional("several").map(IntroductionReader::several))
                : new Words.OfRoles(
                        DocumentReader.text(root, "toMentee"),
                        DocumentReader.text(root, "toMentor"),
                        together,
                        role(root));
    }

    /** A mentor where nothing is said. */
    private static Role role(JsonNode root) {
        return root.optional("role")
                .map(role -> Role.valueOf(role.stringValue().toUpperCase(Locale.ROOT)))
                .orElse(Role.MENTOR);
    }

    private static Several several(JsonNode at) {
        return new Several(
                DocumentReader.text(at, "toEach"),
                DocumentReader.text(at, "together"),
                DocumentReader.list(at, "groundRules", DocumentReader::text));
    }

    private static FollowUps followUps(JsonNode at) {
        return new FollowUps(
                DocumentReader.text(at, "didYouMeet"),
                DocumentReader.text(at, "worthIt"),
                DocumentReader.text(at, "next"),
                DocumentReader.text(at, "close"));
    }
}
