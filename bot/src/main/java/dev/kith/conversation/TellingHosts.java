package dev.kith.conversation;

import dev.kith.clock.Tick;
import dev.kith.conversation.Wishes.Wish;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Has each host told who would like to talk, one by one. */
record TellingHosts(Talks talks, Deliveries deliveries) implements Tick {

    private static final Duration A_MONTH = Duration.ofDays(30);

    @Override
    public String name() {
        return "tell who would like to talk";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return talks.wishes().next(now);
    }

    @Override
    public int run(Instant now) {
        var due = talks.wishes().due(now);
        due.forEach(one -> pass(one, now));
        return due.size();
    }

    /** Planned twice, by two nodes at once or after a crash, the host is told once more at worst. */
    private void pass(Wish wish, Instant now) {
        talks.of(wish.round()).ifPresent(talk -> plan(wish, talk.host().id(), now));
        talks.wishes().passedOn(wish);
    }

    private void plan(Wish wish, PersonId host, Instant now) {
        var campaign = CampaignId.WISH;
        deliveries.govern(
                campaign, new Terms(campaign.value(), 8, A_MONTH, Optional.of(A_MONTH), Terms.Running.RUNNING));
        var errand = new Errand(campaign, wish.round().value(), wish.voice(), host, host);
        deliveries.plan(List.of(new Plan(errand, now, talks.directory().workspaceOf(host))));
    }
}
