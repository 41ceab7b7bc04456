package dev.kith.mentorship;

import dev.kith.delivery.CampaignId;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Running;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** By the book of a programme, as it is now. */
record LinesInBooks(Books books) implements Lines {

    /** So many rounds without anybody: then it is not that they have just come. */
    private static final int ROUNDS = 2;

    @Override
    public Map<PersonId, Boolean> had(CampaignId campaign, Instant from, Instant until) {
        var book = books.of(campaign);
        var had = new HashMap<PersonId, Boolean>();
        book.waiting().forEach((person, waiting) -> {
            if (waiting.rounds() >= ROUNDS) {
                had.put(new PersonId(person), false);
            }
        });
        book.all().values().stream()
                .filter(one -> ranWithin(one, from, until))
                .forEach(one -> had.put(one.match().of(Side.MENTEE), true));
        return had;
    }

    private static boolean ranWithin(Mentorship mentorship, Instant from, Instant until) {
        return mentorship.ran()
                && since(mentorship.stage())
                        .filter(since -> !since.isBefore(until))
                        .isEmpty()
                && (!(mentorship.stage() instanceof Ended ended) || !ended.at().isBefore(from));
    }

    /** Of whoever has ended by now it is not kept when they began. */
    private static Optional<Instant> since(Stage stage) {
        return switch (stage) {
            case Running running -> Optional.of(running.since());
            case Away away -> Optional.of(away.before().since());
            case Asked asked -> Optional.empty();
            case Ended ended -> Optional.empty();
        };
    }
}
