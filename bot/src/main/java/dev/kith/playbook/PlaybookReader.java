package dev.kith.playbook;

import dev.kith.playbook.Playbook.Entry;
import dev.kith.playbook.Playbook.To;
import dev.kith.prompts.Problem;
import dev.kith.prompts.YamlSchema;
import dev.kith.prompts.YamlSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a playbook; all problems at once, each with its line. */
record PlaybookReader(YamlSource source) {

    private static final YamlSchema SCHEMA = YamlSchema.beside(PlaybookReader.class, "playbook.schema.json");

    /** What stands in a file, or what is wrong with it: one of the two. */
    record Read(Optional<Playbook> playbook, List<Problem> problems) {}

    static Read read(String file, byte[] text) {
        var source = YamlSource.read(file, text, SCHEMA);
        var problems = new ArrayList<>(source.problems());
        if (problems.isEmpty()) {
            problems.addAll(new PlaybookReader(source).problems());
        }
        return problems.isEmpty()
                ? new Read(Optional.of(new PlaybookReader(source).playbook()), List.of())
                : new Read(Optional.empty(), problems);
    }

    private Playbook playbook() {
        JsonNode root = source.root();
        return new Playbook(
                root.path("topic").stringValue(),
                root.path("title").stringValue(),
                root.path("aim").stringValue(),
                root.path("campaigns")
                        .valueStream()
                        .map(node -> new Entry(
                                node.path("name").stringValue(),
                                to(node),
                                Optional.ofNullable(node.path("only").stringValue(null)),
                                (ObjectNode) node.path("campaign")))
                        .toList());
    }

    private static To to(JsonNode entry) {
        return To.valueOf(entry.path("to").stringValue().toUpperCase(Locale.ROOT));
    }

    /** Whoever decides has a duty in each; what addresses those concerned has something open beside it, for sensitive groups. */
    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var entries = source.root().path("campaigns").valueStream().toList();
        var tos = entries.stream().map(PlaybookReader::to).toList();
        if (!tos.contains(To.DECIDING)) {
            problems.add(source.problem("campaigns", "has nothing for those who decide", "an entry with to: deciding"));
        }
        if (tos.contains(To.CONCERNED) && !tos.contains(To.OPEN)) {
            problems.add(source.problem(
                    "campaigns",
                    "has nothing that is offered to all, for findings about groups that nobody may be chosen by",
                    "an entry with to: open beside that with to: concerned"));
        }
        var names = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            problems.addAll(problems("campaigns[" + i + "]", entries.get(i), names));
        }
        return problems;
    }

    private List<Problem> problems(String place, JsonNode entry, HashSet<String> names) {
        var problems = new ArrayList<Problem>();
        if (!names.add(entry.path("name").stringValue())) {
            problems.add(source.problem(place + ".name", "is there twice", "another word"));
        }
        for (String field : List.of("id", "audience")) {
            if (entry.path("campaign").has(field)) {
                problems.add(source.problem(
                        place + ".campaign." + field, "comes from the finding", "none, or only: beside campaign"));
            }
        }
        boolean isAsked = entry.at("/campaign/activity/kind").stringValue("").equals("introduction")
                && entry.at("/campaign/programme/joining").stringValue("").equals("asked");
        if (to(entry) == To.OPEN && !isAsked) {
            problems.add(source.problem(
                    place + ".campaign",
                    "is given to all instead of offered to them",
                    "activity: {kind: introduction, …} and programme: {joining: asked}"));
        }
        return problems;
    }
}
