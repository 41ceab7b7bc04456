package dev.kith.introduction;

import dev.kith.campaign.Drawer;
import dev.kith.campaign.StepOwner;
import dev.kith.chat.Message;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer.Composition;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An introduction as a step of somebody's journey: when its turn comes, whoever can share what they want to learn is found for
 * them, and is told as well. Whom they meet is fixed by then, however often it is written.
 */
record IntroductionStep(
        IntroductionActivity activity,
        Matchmaker matchmaker,
        Openings openings,
        Parting parting,
        SecondThoughts thoughts)
        implements StepOwner {

    @Override
    public boolean owns(PromptId prompt) {
        return activity.find(prompt, Locale.ENGLISH).isPresent();
    }

    @Override
    public Locale language(PromptId prompt, Locale locale) {
        return activity.language(prompt, locale);
    }

    @Override
    public Composition compose(DeliveryId id, PromptId prompt, Errand errand, Person reader) {
        var party = party(errand);
        if (party.isEmpty()) {
            return new Composition.Nothing("nobody was found for them");
        }
        boolean isTold = thoughts.wasTold(walkers(errand));
        if (!isTold && (isBeside(errand) || !thoughts.mayMeet(party.get()))) {
            return new Composition.Nothing(Person.NOT_AVAILABLE);
        }
        var circle = Circle.of(party.get(), openings.directory());
        return Optional.of(circle)
                .filter(one -> !one.others(reader).isEmpty())
                .flatMap(one -> activity.find(prompt, reader.locale()).map(words -> card(words, one, reader)))
                .<Composition>map(Composition.Written::new)
                .orElseGet(() -> new Composition.Nothing("the other person left the organisation"));
    }

    private Message card(Introduction words, Circle circle, Person reader) {
        return IntroductionCard.alone(words, circle, reader, openings.between(reader, circle.others(reader)));
    }

    /** Of the two, whose journey it is not. */
    private static boolean isBeside(Errand errand) {
        return !errand.about().equals(errand.recipient());
    }

    /** The errand of whose journey it is. */
    private static Errand walkers(Errand errand) {
        return new Errand(errand.campaign(), errand.run(), errand.step(), errand.about(), errand.about());
    }

    private Optional<Party> party(Errand errand) {
        return activity
                .rounds()
                .found(errand.campaign(), round(errand), () -> mentorFor(errand.about(), errand.campaign()))
                .parties()
                .stream()
                .findFirst();
    }

    private Found mentorFor(PersonId walker, CampaignId campaign) {
        return openings.directory()
                .find(walker)
                .flatMap(person -> matchmaker.mentorFor(person, campaign))
                .map(List::of)
                .map(Found::only)
                .orElseGet(() -> Found.only(List.of()));
    }

    /** Each walk has a round of its own. */
    static String round(Errand errand) {
        return errand.run() + "/" + errand.step() + "/" + errand.about().value();
    }

    /** Nobody is told of somebody who has not been told of them. */
    @Override
    public void arrived(PromptId prompt, Errand errand) {
        party(errand).ifPresent(party -> parting.plan(errand, party));
    }

    /** An introduction that came twice would be awkward: an admin decides. */
    @Override
    public boolean stepsAreSentOnceMore() {
        return false;
    }

    /** What one of two was sent must not keep the other waiting. */
    @Override
    public boolean stepsCount() {
        return false;
    }

    @Override
    public Optional<Message> preview(PromptId prompt, Person reader) {
        var language = language(prompt, reader.locale());
        return activity.find(prompt, language)
                .flatMap(words ->
                        new IntroductionDrawer().draw(words, language).stream().findFirst())
                .map(Drawer.Card::message);
    }

    /** Whether the two met is nobody's business yet. */
    @Override
    public Map<String, String> said(Delivery delivery) {
        return Map.of();
    }
}
