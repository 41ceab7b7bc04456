package dev.kith;

import dev.kith.prompts.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A catalogue for stories: short nudges, called by their numbers, a check-in, and whatever journeys the story is about. */
public final class TestCatalog {

    /** Kith's own, read and checked once: nothing changes it. */
    public static final Catalog SHIPPED = Catalog.shipped();

    private static final int NUDGES = 40;

    private final Map<String, String> files = new LinkedHashMap<>();

    public TestCatalog() {
        for (int i = 1; i <= NUDGES; i++) {
            files.put("en/nudges/n%02d.yaml".formatted(i), """
                    id: n%1$02d
                    title: Nudge %1$02d
                    hook: The hook of %1$02d.
                    body: The text of %1$02d.
                    tryThis: Try %1$02d.
                    """.formatted(i));
        }
        files.put("en/checkins/mood.yaml", checkin("mood", "Mood"));
        files.put("en/introductions/peer-mentors.yaml", """
                id: peer-mentors
                title: Somebody to learn from
                toMentee: Meet {name}, who knows {skill}.
                toMentor: Meet {name}.
                together: Meet, {mentee} and {mentor}.
                icebreakers: [Why that?]
                """);
    }

    /** A check-in with one question. */
    static String checkin(String id, String title) {
        return """
                id: %s
                title: %s
                intro: How is it?
                questions:
                  - {id: ready, type: choice, label: Ready?, options: [{id: 'yes', label: 'Yes'}, {id: 'no', label: 'No'}]}
                thanks: Thank you.
                """.formatted(id, title);
    }

    /** With a journey; the steps as they are written in a file. */
    public TestCatalog journey(String id, String anchor, String... steps) {
        var text = new StringBuilder("id: %1$s\ntitle: Journey %1$s\nanchor: %2$s\nsteps:\n".formatted(id, anchor));
        for (String step : steps) {
            text.append("  - {").append(step).append("}\n");
        }
        files.put("journeys/" + id + ".yaml", text.toString());
        return this;
    }

    /** With a file as it is. */
    public TestCatalog with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** Kith's own, and one file of the organisation's. */
    public static Catalog shippedWith(Path folder, String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return Catalog.shippedWith(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read as an operator's folder is. */
    public Catalog in(Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Catalog.read(folder);
    }
}
