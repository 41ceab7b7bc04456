package dev.kith.loop;

import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import dev.kith.release.Rounds;
import dev.kith.results.ToAllAsked;
import java.time.Instant;
import java.util.Optional;

/** Has everybody who was asked told what was said. */
record PassingOn(Posts posts, Rounds rounds, ToAllAsked toAllAsked) implements Tick {

    @Override
    public String name() {
        return "tell what comes of a round";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return posts.untold().isEmpty() ? Optional.empty() : Optional.of(now);
    }

    @Override
    public int run(Instant now) {
        var untold = posts.untold();
        untold.forEach(one -> tell(one, now));
        return untold.size();
    }

    private void tell(Posts.Untold one, Instant now) {
        String step = new Notice(Notice.Kind.TOLD, one.id()).step();
        rounds.find(one.round()).ifPresent(round -> toAllAsked.plan(round, CampaignId.LOOP, step, now));
        posts.told(one);
    }
}
