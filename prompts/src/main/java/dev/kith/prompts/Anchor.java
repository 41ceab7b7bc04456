package dev.kith.prompts;

/** The date from which a journey counts its days. */
public enum Anchor {
    START_DATE("startDate"),
    MANAGER_SINCE("managerSince"),
    ENROLMENT("enrolment");

    private final String yaml;

    Anchor(String yaml) {
        this.yaml = yaml;
    }

    static Anchor of(String yaml) {
        for (Anchor anchor : values()) {
            if (anchor.yaml.equals(yaml)) {
                return anchor;
            }
        }
        throw new IllegalArgumentException(
                "No anchor; valid: startDate, managerSince or enrolment (anchor: " + yaml + ")");
    }
}
