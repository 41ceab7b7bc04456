package dev.kith.prompts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file of the catalogue holds, by the folder it lies in. */
enum Kind {
    NUDGE("nudges", true),
    CHECKIN("checkins", true),
    INTRODUCTION("introductions", true),
    OPPORTUNITY("opportunities", true),
    QUESTIONS("questions", true),
    REFLECTION("reflections", true),
    JOURNEY("journeys", false),
    PACK("packs", false),
    LANGUAGE("languages", false),
    PERSONAS("personas", false);

    private final String folder;
    private final boolean prompt;

    Kind(String folder, boolean prompt) {
        this.folder = folder;
        this.prompt = prompt;
    }

    /** Whether it is words in a language, and not a structure that all languages share. */
    boolean isPrompt() {
        return prompt;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String folder() {
        return folder;
    }

    static Optional<Kind> in(String folder, boolean prompt) {
        return Arrays.stream(values())
                .filter(kind -> kind.prompt == prompt && kind.folder().equals(folder))
                .findFirst();
    }
}
