package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Errand;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;

/** Whether a pair that was found a while ago is to be told of each other after all. */
record SecondThoughts(Consents consents, Deliveries deliveries) {

    /** A mentor who does not want to be one any more is not told, nor is the other; unless the other was told already. */
    boolean forbid(CampaignId campaign, String round, Pair pair, PersonId reader) {
        boolean wants = consents.of(new PersonId(pair.mentor())).choices().mentors();
        return !wants && !wasTold(campaign, round, pair.other(reader), reader);
    }

    private boolean wasTold(CampaignId campaign, String round, PersonId other, PersonId reader) {
        var errand = new Errand(campaign, round, IntroductionActivity.STEP, reader, other);
        return deliveries
                .find(other, deliveries.idOf(errand))
                .flatMap(delivery -> delivery.progress().sent())
                .isPresent();
    }
}
