package dev.kith.pack;

import dev.kith.clock.Tick;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryId;
import dev.kith.facts.FactGroup;
import dev.kith.nudge.NudgeReacted;
import dev.kith.pack.Voices.Voice;
import dev.kith.people.PersonId;
import dev.kith.redis.Lease;
import java.time.Instant;
import java.util.Optional;

/** Counts what is said of the nudges of packs, for the people like those who said it. */
final class Listening implements Tick {

    static final String GROUP = "helpfulness";

    private static final int MOST = 50;

    private final FactGroup facts;
    private final Lease lease;
    private final Heeded heeded;

    Listening(FactGroup facts, Lease lease, Heeded heeded) {
        this.facts = facts;
        this.lease = lease;
        this.heeded = heeded;
    }

    /** Where a reaction is found, what was chosen for whom, and where it counts. */
    record Heeded(Deliveries deliveries, Picks picks, Reactions reactions, Voices voices) {

        void hear(NudgeReacted fact) {
            voice(fact).ifPresent(voices::add);
        }

        /** Empty where no pack brought it, and where too few people are like the reader. */
        private Optional<Voice> voice(NudgeReacted fact) {
            var person = new PersonId(fact.subject().person());
            var id = new DeliveryId(fact.delivery());
            return deliveries
                    .find(person, id)
                    .flatMap(delivery -> picks.find(person, Turn.of(delivery.errand())))
                    .flatMap(pick -> pick.segment()
                            .flatMap(segment -> reactions
                                    .helpful(person, id)
                                    .map(helpful ->
                                            new Voice(id.value(), pick.prompt(), segment, fact.at(), helpful))));
        }
    }

    @Override
    public String name() {
        return "count what is said of nudges";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return facts.unsettled();
    }

    @Override
    public int run(Instant now) {
        return facts.tell(new FactGroup.Telling(lease.length(), MOST), fact -> {
            if (fact instanceof NudgeReacted reacted) {
                heeded.hear(reacted);
            }
        });
    }
}
