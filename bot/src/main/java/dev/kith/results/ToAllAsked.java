package dev.kith.results;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.release.Round;
import dev.kith.release.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans to tell something to everybody who was asked in a round, whether they answered or not; nobody learns who did. */
public final class ToAllAsked {

    /** Whoever is away for longer hears of the next round. */
    private static final Duration NEWS = Duration.ofDays(30);

    private final Rounds rounds;
    private final Directory directory;
    private final Deliveries deliveries;

    ToAllAsked(Rounds rounds, Directory directory, Deliveries deliveries) {
        this.rounds = rounds;
        this.directory = directory;
        this.deliveries = deliveries;
    }

    /**
     * Planned twice it is told once.
     *
     * @param notice one of Kith's own campaigns, whose composer is called the same
     * @param step what is told: of one round and step everybody is told once
     */
    public void plan(Round round, CampaignId notice, String step, Instant at) {
        deliveries.govern(notice, new Terms(notice.value(), 8, NEWS, Optional.of(NEWS), Terms.Running.RUNNING));
        deliveries.plan(asked(round).stream()
                .map(person -> new Plan(errand(round, notice, step, person), at, directory.workspaceOf(person)))
                .toList());
    }

    /** Of an anonymous round it is not kept who was asked: those are told who were told what it shows. */
    private Collection<PersonId> asked(Round round) {
        List<PersonId> here = directory.all().stream().map(Person::id).toList();
        var asked = rounds.asked(round, here);
        return asked.isEmpty() ? told(round, here) : asked;
    }

    private Set<PersonId> told(Round round, List<PersonId> here) {
        return here.parallelStream()
                .filter(person -> isKnown(errand(round, CampaignId.RESULTS, Telling.STEP, person)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody was told what came of a round, or is about to be. */
    public boolean includes(Round round, PersonId person) {
        return isKnown(errand(round, CampaignId.RESULTS, Telling.STEP, person));
    }

    private boolean isKnown(Errand errand) {
        return deliveries.find(errand.recipient(), deliveries.idOf(errand)).isPresent();
    }

    private static Errand errand(Round round, CampaignId notice, String step, PersonId person) {
        return new Errand(notice, round.id().value(), step, person, person);
    }
}
