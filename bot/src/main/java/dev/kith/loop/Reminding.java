package dev.kith.loop;

import dev.kith.campaign.Campaigns;
import dev.kith.clock.Tick;
import dev.kith.people.Directory;
import dev.kith.release.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks whoever is named what comes of a round: when it is released, and every week until something was said. */
record Reminding(Posts posts, Campaigns campaigns, Directory directory, Notices notices) implements Tick {

    static final Duration A_WEEK = Duration.ofDays(7);

    @Override
    public String name() {
        return "ask what comes of a round";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return posts.wanted().values().stream().min(Instant::compareTo);
    }

    @Override
    public int run(Instant now) {
        var due = posts.wanted().entrySet().stream()
                .filter(one -> !one.getValue().isAfter(now))
                .toList();
        due.forEach(one -> ask(one.getKey(), one.getValue(), now));
        return due.size();
    }

    /** After a long outage it is asked once. */
    private void ask(RoundId round, Instant at, Instant now) {
        campaigns
                .find(round.campaign())
                .flatMap(kept -> kept.campaign().plan().loop().whoPosts(directory))
                .ifPresent(person -> notices.plan(Notice.ask(at), round, person, now));
        Instant next = at.plus(A_WEEK);
        posts.askAgain(round, next.isAfter(now) ? next : now.plus(A_WEEK));
    }
}
