package dev.kith.loop;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.people.PersonId;
import dev.kith.release.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One of the three things that are sent about a round, as the step of an errand.
 *
 * @param id of what is told or proposed; of a question its day
 */
record Notice(Kind kind, String id) {

    private static final char SEPARATOR = '@';

    /** What is sent. */
    enum Kind {
        /** Whoever is named is asked what comes of it. */
        ASK("ask"),
        /** Everybody who was asked is told. */
        TOLD("told"),
        /** Those who run Kith are asked whether it goes on without a word. */
        GO_AHEAD("go-ahead");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    static Notice ask(Instant at) {
        return new Notice(Kind.ASK, LocalDate.ofInstant(at, ZoneOffset.UTC).toString());
    }

    /** Empty where an errand is none of these. */
    static Optional<Notice> of(Errand errand) {
        String step = errand.step();
        int end = step.indexOf(SEPARATOR);
        for (Kind kind : Kind.values()) {
            if (errand.campaign().equals(CampaignId.LOOP)
                    && end > 0
                    && step.substring(0, end).equals(kind.word)) {
                return Optional.of(new Notice(kind, step.substring(end + 1)));
            }
        }
        return Optional.empty();
    }

    String step() {
        return kind.word + SEPARATOR + id;
    }

    Errand to(PersonId person, RoundId round) {
        return new Errand(CampaignId.LOOP, round.value(), step(), person, person);
    }
}
