package dev.kith.playbook;

/** What is done about findings, as it is shipped. */
public final class PlaybookParts {

    private PlaybookParts() {}

    public static Playbooks shipped() {
        return new PlaybookConfiguration().playbooks("none");
    }
}
