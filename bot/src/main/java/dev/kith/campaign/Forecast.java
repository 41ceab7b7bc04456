package dev.kith.campaign;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Foreseen;
import dev.kith.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a campaign would do, as a whole.
 *
 * @param items every delivery, in the order in which they would go out
 * @param finish when the last of them would be out; empty where none would be
 * @param groups those too small for an answer to be shown
 * @param shares how many of how many each round asks, where not everybody is
 * @param why an errand is just this, of those of which it is said
 */
record Forecast(
        List<Foreseen> items,
        Totals totals,
        List<Clash> clashes,
        Optional<Instant> finish,
        Groups groups,
        List<Activity.Share> shares,
        Map<Errand, String> why) {

    /** What is too small, at most the first hundred; how many there are; {@code tooFew}: the whole audience is. */
    record Groups(List<SmallGroup> small, int count, boolean tooFew) {

        private static final int MOST_SHOWN = 100;

        static Groups of(Handling handling, Collection<Person> audience) {
            var small = SmallGroups.of(handling, audience);
            return new Groups(
                    small.stream().limit(MOST_SHOWN).toList(), small.size(), SmallGroups.tooFew(handling, audience));
        }
    }
}
