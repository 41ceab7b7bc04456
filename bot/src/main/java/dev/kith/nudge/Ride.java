package dev.kith.nudge;

import dev.kith.delivery.DeliveryId;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What rides on a nudge's card beside the nudge, decided once; and whether its reader had the whole text shown.
 *
 * @param card the delivery whose card it is
 * @param at when it was decided
 */
record Ride(String card, Instant at, Optional<Tried> tried, Optional<Quiz> quiz, boolean whole) {

    /** Did you try that? An earlier delivery, and the nudge that it brought. */
    record Tried(String delivery, String nudge) {

        DeliveryId deliveryId() {
            return new DeliveryId(delivery);
        }

        PromptId nudgeId() {
            return new PromptId(nudge);
        }
    }

    /** A quiz that came back, of an earlier nudge, and for which time it is asked. */
    record Quiz(String nudge, int turn) {

        private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]{1,200}):([1-9][0-9]{0,5})");

        /** As {@link #toString} writes it; empty where that is no quiz. */
        static Optional<Quiz> of(String written) {
            var parts = WRITTEN.matcher(written);
            return parts.matches() && PromptId.isValid(parts.group(1))
                    ? Optional.of(new Quiz(parts.group(1), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        }

        PromptId nudgeId() {
            return new PromptId(nudge);
        }

        @Override
        public String toString() {
            return nudge + ":" + turn;
        }
    }

    /** Nothing rides. */
    static Ride none(DeliveryId card, Instant at) {
        return new Ride(card.value(), at, Optional.empty(), Optional.empty(), false);
    }

    /** The same without what another card asks already: two cards that are written at once do not both ask it. */
    Ride without(Collection<Ride> others) {
        return new Ride(
                card,
                at,
                tried.filter(
                        one -> others.stream().noneMatch(other -> other.tried().equals(tried))),
                quiz.filter(
                        one -> others.stream().noneMatch(other -> other.quiz().equals(quiz))),
                whole);
    }

    boolean isEmpty() {
        return tried.isEmpty() && quiz.isEmpty();
    }

    Ride opened() {
        return new Ride(card, at, tried, quiz, true);
    }
}
