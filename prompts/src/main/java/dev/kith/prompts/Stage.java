package dev.kith.prompts;

import java.util.Locale;

/** How far a text of somebody's is on its way to be read; a text that does not say is published. */
public enum Stage {
    /** Being written: only looked at. */
    DRAFT,
    /** A second person has read it: still only looked at. */
    REVIEWED,
    PUBLISHED,
    /** Not sent any more; what was sent of it can still be read and answered. */
    RETIRED;

    static Stage of(String yaml) {
        for (Stage stage : values()) {
            if (stage.word().equals(yaml)) {
                return stage;
            }
        }
        return PUBLISHED;
    }

    /** As it is written in a file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is sent may be drawn by it. */
    public boolean isOut() {
        return this == PUBLISHED || this == RETIRED;
    }
}
