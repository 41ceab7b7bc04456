package dev.kith.mentorship;

import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Verdict;
import java.time.Duration;

/** What somebody is to read of a mentorship waits while its programme is paused: then it may still be so, and then it is said. */
record StandstillGate(Campaigns campaigns) implements Gate {

    /** So often it is seen whether it goes on. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private static final String REASON = "the programme is paused";

    /** Before those that go by hours: while nothing is sent at all there is no need to ask them. */
    @Override
    public int order() {
        return 2;
    }

    @Override
    public Verdict ask(Asked asked) {
        return asked.errand().campaign().equals(CampaignId.MENTORING)
                        && isPaused(asked.errand().run())
                ? new Verdict.WaitUntil(asked.now().plus(AGAIN), REASON)
                : Verdict.GO;
    }

    private boolean isPaused(String run) {
        return NoteErrands.run(run)
                .flatMap(one -> campaigns.find(one.campaign()))
                .filter(kept -> kept.state() == CampaignState.PAUSED)
                .isPresent();
    }
}
