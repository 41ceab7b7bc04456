package dev.kith.loop;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Schedule;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Verdict;
import dev.kith.release.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A campaign does not ask again before something was said about what came of the last time. The round waits for half of the time
 * in which its cards make sense, and is dropped then: for everybody alike, in whichever zone they are.
 */
final class LoopGate implements Gate {

    /** Before any that tells of a choice of the recipient's: whom it holds back it holds back alike. */
    private static final int ORDER = 2;

    /** Within a working day, and not often: everybody who waits is asked about each time. */
    private static final Duration LOOKS_AGAIN = Duration.ofHours(4);

    private final Campaigns campaigns;
    private final Owed owed;

    LoopGate(Campaigns campaigns, Owed owed) {
        this.campaigns = campaigns;
        this.owed = owed;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Verdict ask(Asked asked) {
        return campaigns
                .definition(asked.errand().campaign())
                .filter(campaign -> campaign.plan().loop().gate())
                .flatMap(campaign -> campaign.plan().schedule().map(schedule -> ask(campaign, schedule, asked)))
                .orElse(Verdict.GO);
    }

    private Verdict ask(Campaign campaign, Schedule schedule, Asked asked) {
        String run = asked.errand().run();
        Instant first = schedule.first(LocalDate.parse(run));
        Instant deadline = first.plus(campaign.plan().limits().expires().dividedBy(2));
        return owed.before(new RoundId(campaign.id(), run), first)
                .filter(word -> !word.cameBefore(deadline))
                .map(word -> verdict(word, deadline, asked.now()))
                .orElse(Verdict.GO);
    }

    private static Verdict verdict(Owed.Word word, Instant deadline, Instant now) {
        String because = "nothing was said yet about what came of the round of "
                + word.about().run();
        if (!now.isBefore(deadline)) {
            return new Verdict.No(because);
        }
        Instant again = now.plus(LOOKS_AGAIN);
        return new Verdict.WaitUntil(again.isBefore(deadline) ? again : deadline, because);
    }
}
