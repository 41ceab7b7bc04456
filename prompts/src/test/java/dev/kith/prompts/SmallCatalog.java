package dev.kith.prompts;

import java.nio.charset.StandardCharsets;
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
        return Gatekeeper.inspect(files()).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
