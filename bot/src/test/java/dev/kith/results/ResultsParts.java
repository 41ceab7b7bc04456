package dev.kith.results;

import dev.kith.checkin.CheckinParts;
import dev.kith.delivery.Composer;
import dev.kith.release.Aftermath;
import dev.kith.release.ReleaseParts;

/** What came of check-ins, told: wired by hand. */
public record ResultsParts(Aftermath telling, Composer composer, ToAllAsked toAllAsked, ResultWords words) {

    public static ResultsParts of(CheckinParts.Ground ground, ReleaseParts release) {
        var toAllAsked = new ToAllAsked(release.rounds(), ground.directory(), ground.deliveries());
        var words = new ResultWords(ground.catalog(), release.releases());
        return new ResultsParts(
                new Telling(toAllAsked),
                new ResultComposer(release.rounds(), release.releases(), words),
                toAllAsked,
                words);
    }
}
