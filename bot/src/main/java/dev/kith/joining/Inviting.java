package dev.kith.joining;

import dev.kith.campaign.Campaign;
import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Terms;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has everybody invited to a programme once, when they first come into its audience while it runs. */
final class Inviting implements Tick {

    static final String STEP = "invitation";

    /** So often is looked where nothing changed: days pass, and some come into an audience by them. */
    private static final Duration AGAIN = Duration.ofHours(6);

    /** Whoever could not be reached for longer is asked anew. */
    private static final Duration A_MONTH = Duration.ofDays(30);

    private static final int MOST_AT_ONCE = 1_000;

    private final Programmes programmes;
    private final RedisParts store;
    private final Consents consents;
    private final Way way;
    private volatile Looked last = new Looked("", Instant.MIN);

    Inviting(Programmes programmes, RedisParts store, Consents consents, Way way) {
        this.programmes = programmes;
        this.store = store;
        this.consents = consents;
        this.way = way;
    }

    /** How an invitation gets on its way. */
    record Way(Deliveries deliveries, Planning planning) {}

    /** Who and what there was, and until when it need not be looked again. */
    private record Looked(String version, Instant until) {}

    @Override
    public String name() {
        return "invite to programmes";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.of(last.until()).filter(until -> until.isAfter(now) && until.isBefore(Instant.MAX));
    }

    @Override
    public int run(Instant now) {
        var open = programmes.open();
        String version = programmes.directory().version() + " "
                + open.stream().map(Campaign::id).toList();
        if (version.equals(last.version()) && now.isBefore(last.until())) {
            return 0;
        }
        int planned = open.stream().mapToInt(campaign -> invite(campaign, now)).sum();
        last = open.isEmpty() ? new Looked(version, Instant.MAX) : new Looked(version, now.plus(AGAIN));
        return planned;
    }

    private int invite(Campaign campaign, Instant now) {
        var people = programmes.directory().all().stream()
                .filter(person -> programmes.isFor(campaign, person, now))
                .map(Person::id)
                .toList();
        int planned = 0;
        for (int from = 0; from < people.size(); from += MOST_AT_ONCE) {
            planned += invite(campaign, people.subList(from, Math.min(people.size(), from + MOST_AT_ONCE)), now);
        }
        return planned;
    }

    private int invite(Campaign campaign, List<PersonId> people, Instant now) {
        Map<PersonId, Kept> said = store.of(people);
        Map<PersonId, Consent> decided = consents.of(people);
        var plans = new ArrayList<Plan>();
        for (PersonId person : people) {
            boolean isNew =
                    said.getOrDefault(person, Kept.NOTHING).stand(campaign.id()).isEmpty();
            if (isNew && mayAsk(decided.getOrDefault(person, Consent.OPEN), campaign, now)) {
                plans.add(plan(campaign, person, now));
            }
        }
        if (!plans.isEmpty()) {
            var terms = new Terms(CampaignId.JOINING.value(), 5, A_MONTH, Optional.of(A_MONTH), Terms.Running.RUNNING);
            way.deliveries().govern(CampaignId.JOINING, terms);
            way.planning().plan(plans);
        }
        return plans.size();
    }

    /** Whoever is left alone is asked afterwards. */
    private static boolean mayAsk(Consent consent, Campaign campaign, Instant now) {
        return consent.pausedUntil(now).isEmpty()
                && !consent.optedOut().contains(campaign.id().value());
    }

    private Plan plan(Campaign campaign, PersonId person, Instant now) {
        var errand = new Errand(CampaignId.JOINING, campaign.id().value(), STEP, person, person);
        return new Plan(errand, now, programmes.directory().workspaceOf(person));
    }
}
