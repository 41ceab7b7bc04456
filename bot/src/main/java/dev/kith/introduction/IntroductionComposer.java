package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Introduction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells two people of each other: in one conversation where that can be, else each of them. */
final class IntroductionComposer implements Composer {

    private final Campaigns campaigns;
    private final Openings openings;
    private final IntroductionActivity activity;
    private final Parting parting;
    private final SecondThoughts thoughts;

    IntroductionComposer(
            Campaigns campaigns,
            Openings openings,
            IntroductionActivity activity,
            Parting parting,
            SecondThoughts thoughts) {
        this.campaigns = campaigns;
        this.openings = openings;
        this.activity = activity;
        this.parting = parting;
        this.thoughts = thoughts;
    }

    @Override
    public String kind() {
        return IntroductionActivity.KIND;
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        var theirs = pair(errand)
                .filter(Pair::together)
                .flatMap(pair -> openings.directory().find(pair.other(reader.id())))
                .map(other -> common(reader, other))
                .orElse(reader.locale());
        return campaign(errand)
                .flatMap(campaign -> activity.prompt(campaign, theirs))
                .map(words -> activity.language(words.id(), theirs))
                .orElse(theirs);
    }

    /** An introduction that came twice would be awkward: an admin decides. */
    @Override
    public boolean sendsOnceMore() {
        return false;
    }

    /** Two people are told of each other at once: what one of them was sent must not keep the other waiting. */
    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public List<PersonId> together(Errand errand) {
        return pair(errand)
                .filter(pair -> pair.together() && pair.isHost(errand.recipient()))
                .map(pair -> List.of(pair.other(errand.recipient())))
                .orElse(List.of());
    }

    @Override
    public void apart(Errand errand) {
        pair(errand).ifPresent(pair -> parting.of(errand, pair));
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        if (errand.step().equals(IntroductionActivity.ALONE)) {
            return alone(errand, recipient)
                    .<Composition>map(Composition.Written::new)
                    .orElseGet(() ->
                            new Composition.Nothing("they have somebody, or the introduction left the catalogue"));
        }
        var pair = pair(errand);
        if (pair.isEmpty()) {
            return new Composition.Nothing("nobody was found for them");
        }
        if (!pair.get().hasOwnDelivery(recipient.id())) {
            return new Composition.Nothing("both are told by the other's delivery");
        }
        return thoughts.forbid(errand, pair.get())
                ? new Composition.Nothing(Person.NOT_AVAILABLE)
                : composed(errand, pair.get(), recipient);
    }

    private Optional<Message> alone(Errand errand, Person reader) {
        return campaign(errand)
                .flatMap(campaign -> activity.alone(campaign, errand.run(), reader.id())
                        .flatMap(alone -> activity.prompt(campaign, reader.locale())
                                .map(words -> AloneCard.of(
                                        words,
                                        alone.why(),
                                        reader.speaking(activity.language(words.id(), reader.locale()))))));
    }

    private Composition composed(Errand errand, Pair pair, Person recipient) {
        parting.goOn(errand, pair);
        return openings.directory()
                .find(pair.other(recipient.id()))
                .flatMap(other -> card(errand, pair, recipient, other))
                .<Composition>map(Composition.Written::new)
                .orElseGet(() -> new Composition.Nothing(
                        "the other person left the organisation, or the introduction the catalogue"));
    }

    private Optional<Message> card(Errand errand, Pair pair, Person reader, Person other) {
        var theirs = pair.together() ? common(reader, other) : reader.locale();
        return campaign(errand)
                .flatMap(campaign -> activity.prompt(campaign, theirs)
                        .map(words ->
                                card(words, pair, reader.speaking(activity.language(words.id(), theirs)), other)));
    }

    private Message card(Introduction words, Pair pair, Person reader, Person other) {
        return pair.together()
                ? IntroductionCard.together(words, pair, reader, other, reader.locale())
                : IntroductionCard.alone(words, pair, reader, other, openings.between(reader, other));
    }

    /** The language that both are written to in; of two who have none in common, English. */
    private static Locale common(Person one, Person other) {
        return Texts.language(one.locale()).equals(Texts.language(other.locale())) ? one.locale() : Locale.ENGLISH;
    }

    private Optional<Pair> pair(Errand errand) {
        return campaign(errand).flatMap(campaign -> activity.pair(campaign, errand.run(), errand.recipient()));
    }

    private Optional<Campaign> campaign(Errand errand) {
        return campaigns.definition(errand.campaign());
    }
}
