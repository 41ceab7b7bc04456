package dev.kith.prompts;

import dev.kith.prompts.Opportunity.Answer;
import dev.kith.prompts.Opportunity.Contact;
import dev.kith.prompts.Opportunity.Opening;
import dev.kith.prompts.Opportunity.Sort;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Turns the document of an opportunity that the gatekeeper let through into what it means. */
final class OpportunityReader {

    private OpportunityReader() {}

    static Opportunity opportunity(Document document) {
        var root = document.root();
        var opening = new Opening(
                Sort.valueOf(document.text("sort").toUpperCase(Locale.ROOT)),
                DocumentReader.list(root, "skills", DocumentReader::text),
                LocalDate.parse(document.text("until")));
        var answer = new Answer(
                root.optional("link").map(OpportunityReader::link),
                root.optional("contact").map(OpportunityReader::contact));
        return new Opportunity(
                document.place().id(),
                DocumentReader.text(root, "title"),
                DocumentReader.text(root, "text"),
                opening,
                answer);
    }

    private static Link link(JsonNode at) {
        return new Link(DocumentReader.text(at, "label"), URI.create(DocumentReader.text(at, "url")));
    }

    private static Contact contact(JsonNode at) {
        return new Contact(DocumentReader.text(at, "name"), DocumentReader.text(at, "email"));
    }
}
