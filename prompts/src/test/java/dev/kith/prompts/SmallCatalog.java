package dev.kith.prompts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A valid catalogue of one file of each kind, to be broken file by file. */
final class SmallCatalog {

    static final String NUDGE = "en/nudges/pause.yaml";
    static final String CHECKIN = "en/checkins/mood.yaml";
    static final String INTRODUCTION = "en/introductions/coffee.yaml";
    static final String JOURNEY = "journeys/arrival.yaml";
    static final String PACK = "packs/calm.yaml";
    static final String QUESTIONS = "en/questions/sky.yaml";
    static final String DRAWING = "en/checkins/outlook.yaml";
    static final String REFLECTION = "en/reflections/alone.yaml";
    static final String OPPORTUNITY = "en/opportunities/balcony.yaml";
    static final String PERSONAS = "personas/ours.yaml";
    static final String LANGUAGE = "languages/en.yaml";

    private final Map<String, String> files = new LinkedHashMap<>();

    SmallCatalog() {
        files.put(NUDGE, """
                id: pause
                title: Take a pause
                hook: Two minutes of nothing.
                body: Look out of the window.
                tryThis: Do it now.
                link:
                  label: More about windows
                  url: https://example.org/windows
                source: A window
                """);
        files.put(CHECKIN, """
                id: mood
                title: Mood
                intro: How is it?
                questions:
                  - id: weather
                    type: scale
                    label: Which weather are you?
                    labels: [Storm, Rain, Sun]
                  - id: place
                    type: choice
                    label: Where are you?
                    options:
                      - {id: here, label: Here}
                      - {id: there, label: There}
                  - id: comment
                    type: comment
                    label: And why?
                    optional: true
                    maxLength: 200
                thanks: Thank you.
                """);
        files.put(INTRODUCTION, """
                id: coffee
                title: A coffee
                toMentee: Meet {name}, who knows {skill}.
                toMentor: Meet {name}.
                together: Meet, {mentee} and {mentor}.
                icebreakers:
                  - Why {skill}?
                """);
        files.put(JOURNEY, """
                id: arrival
                title: Arrival
                anchor: startDate
                steps:
                  - id: first
                    day: 0
                    at: "09:00"
                    prompt: pause
                  - id: second
                    day: 3
                    at: "16:30"
                    prompt: mood
                """);
        files.put(PACK, """
                id: calm
                title: Calm
                nudges:
                  - pause
                """);
        files.put(LANGUAGE, """
                id: en
                name: English
                reviewer: unreviewed
                complete: [nudges, checkins, introductions]
                """);
    }

    /** Its nudge has a short form, something to hear and to see, a quiz, a course, skills and levels. */
    static SmallCatalog withAllThatANudgeCanHave() {
        var small = new SmallCatalog();
        String body = "body: Look out of the window" + " and wait".repeat(40) + ".";
        return small.with(NUDGE, small.text(NUDGE).replace("body: Look out of the window.", body) + """
                        short: Look out.
                        listen: {label: Hear the wind, url: "https://example.org/wind.mp3", minutes: 1}
                        watch: {label: See the wind, url: "https://example.org/wind.mp4", minutes: 1}
                        course: WIN-101
                        quiz:
                          label: Where to look?
                          options:
                            - {id: out, label: Out, feedback: Far away.}
                            - {id: in, label: In, feedback: Too near.}
                          right: [out]
                        skills: [calm, c++, größere pausen]
                        levels: [Lead]
                        """);
    }

    /** Also a set of eight questions with a check-in that draws from it, a reflection, an opportunity and invented people. */
    static SmallCatalog withOneOfEachKind() {
        return new SmallCatalog()
                .with(QUESTIONS, """
                        id: sky
                        title: The sky
                        about: How the sky looks to people.
                        source: A window; no validated scale.
                        labels: [Never, Sometimes, Always]
                        items:
                          - {id: blue, direction: positive, label: It is blue.}
                          - {id: high, direction: positive, label: It is high.}
                          - {id: wide, direction: positive, label: It is wide.}
                          - {id: near, direction: negative, label: It is near.}
                          - {id: warm, direction: positive, label: It is warm.}
                          - {id: dark, direction: negative, label: It is dark.}
                          - {id: calm, direction: positive, label: It is calm.}
                          - {id: free, direction: positive, label: It is free.}
                        """)
                .with(DRAWING, """
                        id: outlook
                        title: Outlook
                        intro: Look up.
                        draw: {take: 1, from: [sky]}
                        questions: []
                        thanks: Thank you.
                        """)
                .with(REFLECTION, """
                        id: alone
                        title: For yourself
                        intro: Nothing is kept.
                        questions:
                          - {id: seen, label: What did you see?, then: Begin with a colour.}
                          - {id: heard, label: What did you hear?, then: Begin with a bird.}
                        """)
                .with(OPPORTUNITY, """
                        id: balcony
                        title: Look after the balcony
                        text: One hour a week.
                        sort: project
                        skills: [gardening]
                        until: 2026-01-16
                        contact: {name: Ada, email: ada@example.org}
                        """)
                .with(PERSONAS, """
                        id: ours
                        people:
                          - {id: ana, name: Ana, role: cook, background: Porto, ability: deaf, family: two, site: north}
                          - {id: ben, name: Ben, role: nurse, background: Leeds, ability: none, family: one, site: south}
                          - {id: cem, name: Cem, role: cook, background: Izmir, ability: none, family: six, site: east}
                        """)
                .replacing(LANGUAGE, "introductions]", "introductions, questions, reflections, opportunities]");
    }

    SmallCatalog with(String file, String text) {
        files.put(file, text);
        return this;
    }

    SmallCatalog without(String file) {
        files.remove(file);
        return this;
    }

    SmallCatalog replacing(String file, String old, String changed) {
        if (!text(file).contains(old)) {
            throw new IllegalArgumentException("Nothing to replace (file: " + file + ", text: " + old + ")");
        }
        return with(file, text(file).replace(old, changed));
    }

    String text(String file) {
        return files.getOrDefault(file, "");
    }

    List<CatalogFile> files() {
        return files.entrySet().stream()
                .map(file -> new CatalogFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** What the gatekeeper says of it, as printed. */
    List<String> problems() {
        return printed(Gatekeeper.inspect(files()).problems());
    }

    List<String> remarks() {
        return printed(Gatekeeper.inspect(files()).remarks());
    }

    private static List<String> printed(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    /** Written below the folder, over what is there. */
    Path writtenTo(Path folder) {
        try {
            for (CatalogFile file : files()) {
                Path path = folder.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.write(path, file.bytes());
            }
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        return folder;
    }
}
