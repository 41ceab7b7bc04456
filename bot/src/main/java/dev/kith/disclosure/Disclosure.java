package dev.kith.disclosure;

import java.util.Set;

/** Decides which cells of a release are shown. */
public final class Disclosure {

    private Disclosure() {}

    /** As many cells as the rule lets be shown. */
    public static Set<Cell> shown(Proposal proposal) {
        throw new UnsupportedOperationException("not yet");
    }
}
