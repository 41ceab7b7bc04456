package dev.kith.mentorship;

import dev.kith.apart.Apart;
import dev.kith.joining.Parts;
import dev.kith.mentorship.Stage.Why;

/** What a no means beyond the one mentorship to which it was said; said again it is still once. */
record Nos(Apart apart, Parts parts) {

    /** {@code side}: who said it. */
    void said(Why no, Match match, Side side) {
        if (no == Why.NOT_THIS_PERSON) {
            apart.say(match.of(side), match.of(side.other()));
        }
        if (no == Why.WRONG_TOPIC && side == Side.MENTOR) {
            match.skill().ifPresent(topic -> parts.notAbout(match.of(side), topic));
        }
    }
}
