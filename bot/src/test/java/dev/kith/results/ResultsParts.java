package dev.kith.results;

import dev.kith.checkin.CheckinParts;
import dev.kith.delivery.Composer;
import dev.kith.release.Aftermath;
import dev.kith.release.ReleaseParts;

/** What came of check-ins, told: wired by hand. */
public record ResultsParts(Aftermath telling, Composer composer) {

    public static ResultsParts of(CheckinParts.Ground ground, ReleaseParts release) {
        return new ResultsParts(
                new Telling(release.rounds(), ground.directory(), ground.deliveries()),
                new ResultComposer(release.rounds(), release.releases(), ground.catalog()));
    }
}
