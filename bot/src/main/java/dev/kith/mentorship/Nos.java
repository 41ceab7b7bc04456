package dev.kith.mentorship;

import dev.kith.mentorship.Stage.Why;

/** What a no means beyond the one mentorship to which it was said. */
interface Nos {

    /** {@code side}: who said it. Said again it is still once. */
    void said(Why no, Match match, Side side);
}
