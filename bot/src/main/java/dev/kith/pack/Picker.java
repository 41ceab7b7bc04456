package dev.kith.pack;

import dev.kith.campaign.Campaign;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chooses what is somebody's in a turn; it fixes nothing. */
record Picker(Offers offers, Tastes tastes, Repute repute) {

    /** Nothing where nothing that fits is left. */
    Optional<Pick> choose(Campaign campaign, Person person, Turn turn, Past past) {
        var pack = new PromptId(campaign.activity().prompt());
        int k = campaign.handling().k();
        var taste = tastes.of(person, k);
        var beliefs = new Beliefs(Rule.TUNED, repute.of(pack), taste.segment());
        var fitting = new Fitting(taste, past).of(offers.of(pack, person.locale()));
        return new Choice(taste, beliefs, k, chance(turn, person)).of(fitting);
    }

    /** Where a nudge of the campaign's pack leads. */
    Optional<String> course(Campaign campaign, Person person, PromptId nudge) {
        return offers.of(new PromptId(campaign.activity().prompt()), person.locale()).stream()
                .filter(offer -> offer.id().equals(nudge))
                .findFirst()
                .flatMap(Offer::course);
    }

    /** The same for the same person and turn, wherever it is asked. */
    private static SplittableRandom chance(Turn turn, Person person) {
        return new SplittableRandom((turn.campaign() + "/" + turn.run() + "/" + person.id()).hashCode());
    }
}
