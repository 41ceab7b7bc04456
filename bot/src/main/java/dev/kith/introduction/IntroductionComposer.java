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

/** Tells people of each other: in one conversation where that can be, else each of them. */
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
        var theirs = party(errand)
                .map(party -> language(Circle.of(party, openings.directory()), reader))
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

    /** People are told of each other at once: what one of them was sent must not keep the others waiting. */
    @Override
    public boolean counts() {
        return false;
    }

    /** Of several, those who are still there: the others meet without whoever left. */
    @Override
    public List<PersonId> together(Errand errand) {
        return party(errand)
                .filter(party -> party.together() && party.isHost(errand.recipient()))
                .map(party -> together(party, errand.recipient()))
                .orElse(List.of());
    }

    private List<PersonId> together(Party party, PersonId recipient) {
        var others = party.others(recipient);
        var left = others.stream()
                .filter(other -> openings.directory().find(other).isPresent())
                .toList();
        return left.isEmpty() ? others : left;
    }

    @Override
    public void apart(Errand errand) {
        party(errand).ifPresent(party -> parting.of(errand, party));
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        if (errand.step().equals(IntroductionActivity.ALONE)) {
            return alone(errand, recipient)
                    .<Composition>map(Composition.Written::new)
                    .orElseGet(() ->
                            new Composition.Nothing("they have somebody, or the introduction left the catalogue"));
        }
        var party = party(errand);
        if (party.isEmpty()) {
            return new Composition.Nothing("nobody was found for them");
        }
        if (!party.get().hasOwnDelivery(recipient.id())
                || !party.get().about(recipient.id()).equals(errand.about())) {
            return new Composition.Nothing("they are told by another delivery");
        }
        return forbids(errand, party.get())
                ? new Composition.Nothing(Person.NOT_AVAILABLE)
                : composed(errand, party.get(), recipient);
    }

    private boolean forbids(Errand errand, Party party) {
        return thoughts.forbid(
                errand,
                party,
                campaign(errand).filter(activity.forms()::isOfSides).isPresent());
    }

    private Optional<Message> alone(Errand errand, Person reader) {
        return campaign(errand)
                .flatMap(campaign -> activity.alone(campaign, errand.run(), reader.id())
                        .flatMap(alone -> activity.prompt(campaign, reader.locale())
                                .map(words -> AloneCard.of(
                                        words,
                                        alone.why(),
                                        activity.forms().isBySkill(campaign),
                                        reader.speaking(activity.language(words.id(), reader.locale()))))));
    }

    private Composition composed(Errand errand, Party party, Person recipient) {
        parting.goOn(errand, party);
        return Optional.of(Circle.of(party, openings.directory()))
                .filter(circle -> !circle.others(recipient).isEmpty())
                .flatMap(circle -> card(errand, circle, recipient))
                .<Composition>map(Composition.Written::new)
                .orElseGet(() -> new Composition.Nothing(
                        "the other person left the organisation, or the introduction the catalogue"));
    }

    private Optional<Message> card(Errand errand, Circle circle, Person reader) {
        var theirs = language(circle, reader);
        return campaign(errand)
                .flatMap(campaign -> activity.prompt(campaign, theirs)
                        .map(words -> card(words, circle, reader.speaking(activity.language(words.id(), theirs)))));
    }

    private Message card(Introduction words, Circle circle, Person reader) {
        return circle.party().together()
                ? IntroductionCard.together(words, circle, reader.locale())
                : IntroductionCard.alone(words, circle, reader, openings.between(reader, circle.others(reader)));
    }

    /** Together, that which all are written to in; where they have none in common, English. */
    private static Locale language(Circle circle, Person reader) {
        var own = Texts.language(reader.locale());
        return !circle.party().together()
                        || circle.people().stream()
                                .allMatch(one -> Texts.language(one.locale()).equals(own))
                ? reader.locale()
                : Locale.ENGLISH;
    }

    private Optional<Party> party(Errand errand) {
        return campaign(errand).flatMap(campaign -> activity.party(campaign, errand.run(), errand.recipient()));
    }

    private Optional<Campaign> campaign(Errand errand) {
        return campaigns.definition(errand.campaign());
    }
}
