package dev.kith.results;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.release.Aftermath;
import dev.kith.release.Released;
import dev.kith.release.Round;
import dev.kith.release.Rounds;
import java.time.Duration;
import java.util.Optional;

/** Plans to tell everybody who was asked what a round shows, whether they answered or not; nobody learns who did. */
final class Telling implements Aftermath {

    static final String STEP = "told";

    /** Whoever is away for longer hears of the next round. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final Terms TERMS =
            new Terms(CampaignId.RESULTS.value(), 8, NEWS, Optional.of(NEWS), Terms.Running.RUNNING);

    private final Rounds rounds;
    private final Directory directory;
    private final Deliveries deliveries;

    Telling(Rounds rounds, Directory directory, Deliveries deliveries) {
        this.rounds = rounds;
        this.directory = directory;
        this.deliveries = deliveries;
    }

    @Override
    public void released(Round round, Released released) {
        var here = directory.all().stream().map(Person::id).toList();
        deliveries.govern(CampaignId.RESULTS, TERMS);
        deliveries.plan(rounds.asked(round, here).stream()
                .map(person -> plan(round, released, person))
                .toList());
    }

    private Plan plan(Round round, Released released, PersonId person) {
        var errand = new Errand(CampaignId.RESULTS, round.id().value(), STEP, person, person);
        return new Plan(errand, released.at(), directory.workspaceOf(person));
    }
}
