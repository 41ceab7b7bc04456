package dev.kith.learn;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Sendings;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.indicators.Deed;
import dev.kith.indicators.Span;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;

/** Who began something that they chose themselves: something to read, or a journey. What they were given is not counted. */
record VoluntaryStarts(Sendings sendings) implements Deed {

    /** Of a journey that began before it there was a card in this time. */
    private static final Duration BEFORE = Duration.ofDays(40);

    @Override
    public String name() {
        return VOLUNTARY;
    }

    @Override
    public boolean isDone(Person person, Span span) {
        var begun = new HashMap<Run, Instant>();
        for (Sending sending : sendings.sentTo(person.id(), span.from().minus(BEFORE))) {
            var errand = sending.delivery().errand();
            if (errand.campaign().isChosen()) {
                begun.merge(run(errand), sending.at(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return begun.values().stream().anyMatch(span::holds);
    }

    /** A walk, or something that is read on a day. */
    private record Run(CampaignId campaign, String run, String read) {}

    private static Run run(Errand errand) {
        String read = errand.campaign().equals(CampaignId.LEARN) ? errand.step() : "";
        return new Run(errand.campaign(), errand.run(), read);
    }
}
