package dev.kith.sample;

import dev.kith.campaign.EarlierDays;
import dev.kith.checkin.Beginning;
import dev.kith.loop.LoopDesk;
import dev.kith.people.Directory;
import dev.kith.people.PeopleParts;
import dev.kith.people.SampleOrganisation;
import dev.kith.release.Ending;
import dev.kith.release.ReleaseParts;

/** What was before the start of the sample, wired by hand. */
public final class SampleParts {

    private SampleParts() {}

    /** By which ways earlier rounds are held. */
    public record Ways(Beginning beginning, ReleaseParts release, Ending ending, LoopDesk loop) {}

    public static EarlierDays days(SampleOrganisation organisation, Directory directory, Ways ways) {
        return new History(
                organisation,
                directory,
                PeopleParts.audiences(),
                new EarlierRounds(ways.beginning(), ways.release().answers(), ways.ending(), ways.loop()));
    }
}
