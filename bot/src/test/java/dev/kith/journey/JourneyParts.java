package dev.kith.journey;

import dev.kith.campaign.Activity;
import dev.kith.checkin.CheckinParts;
import dev.kith.delivery.Composer;
import dev.kith.nudge.Bringer;
import dev.kith.nudge.NudgeWriter;

/** The journey, wired by hand. */
public record JourneyParts(JourneyActivity journeys) {

    public static JourneyParts of(CheckinParts.Ground ground) {
        return new JourneyParts(new JourneyActivity(ground.catalog()));
    }

    public Activity activity() {
        return journeys;
    }

    public Bringer bringer() {
        return journeys;
    }

    public Composer composer(NudgeWriter writer) {
        return new JourneyComposer(writer);
    }
}
