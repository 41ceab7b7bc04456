package dev.kith.introduction;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaigns;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Sendings;
import dev.kith.introduction.Met.Meeting;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whom somebody was introduced to by a step of a journey, their own or the other's.
 *
 * @param bringers asked when they are needed: they in turn ask who is whose mentor
 */
record MetOnTheWay(
        Campaigns campaigns,
        Sendings sendings,
        Supplier<List<Bringer>> bringers,
        IntroductionActivity activity,
        Directory directory) {

    Stream<Meeting> by(Person person, Instant since) {
        return sendings.sentTo(person.id(), since).stream()
                .flatMap(sending -> meeting(sending.delivery().errand(), person, sending.at()).stream());
    }

    private Optional<Meeting> meeting(Errand errand, Person person, Instant at) {
        return brought(errand)
                .flatMap(prompt -> activity.find(prompt, Locale.ENGLISH))
                .flatMap(words -> activity.fixed(errand.campaign(), IntroductionStep.round(errand)))
                .filter(pair -> pair.has(person.id()))
                .flatMap(pair -> directory
                        .find(pair.other(person.id()))
                        .map(other -> new Meeting(other, pair.isHost(person.id()), pair.skill(), at)));
    }

    private Optional<PromptId> brought(Errand errand) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(campaign -> bringers.get().stream()
                        .filter(bringer ->
                                bringer.kind().equals(campaign.activity().kind()))
                        .findFirst()
                        .flatMap(bringer -> bringer.prompt(campaign, errand)));
    }
}
