package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.StepOwner;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Has a step written by the owner of its prompt, and says whom it is about; two cards of a journey are its own. */
final class JourneyComposer implements Composer {

    private final Campaigns campaigns;
    private final Journeys journeys;
    private final Trails trails;
    private final Words words;

    JourneyComposer(Campaigns campaigns, Journeys journeys, Trails trails, Words words) {
        this.campaigns = campaigns;
        this.journeys = journeys;
        this.trails = trails;
        this.words = words;
    }

    /** What a journey says itself. */
    record Words(About about, OwnCards own, Reasons reasons) {}

    @Override
    public String kind() {
        return JourneyActivity.KIND;
    }

    /** Its own cards speak of all its prompts: where these speak several languages, in English. */
    @Override
    public Locale language(Errand errand, Person reader) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(journeys::of)
                .map(journey -> journey.step(errand.step()).map(List::of).orElse(journey.steps()))
                .map(steps -> steps.stream()
                        .flatMap(step -> trails.owner(step.prompt()).stream()
                                .map(owner -> owner.language(step.prompt(), reader.locale())))
                        .distinct()
                        .toList())
                .filter(languages -> languages.size() == 1)
                .map(List::getFirst)
                .orElse(Locale.ENGLISH);
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public boolean sendsOnceMore(Errand errand) {
        return owner(errand).map(StepOwner::stepsAreSentOnceMore).orElse(true);
    }

    @Override
    public boolean counts(Errand errand) {
        return owner(errand).map(StepOwner::stepsCount).orElse(true);
    }

    private Optional<StepOwner> owner(Errand errand) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(journeys::of)
                .flatMap(journey -> journey.step(errand.step()))
                .flatMap(step -> trails.owner(step.prompt()));
    }

    @Override
    public Optional<String> because(Errand errand, Person reader) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(journeys::of)
                .flatMap(journey -> words.reasons().of(journey, errand, reader));
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(campaign -> journeys.of(campaign)
                        .map(journey -> compose(new Order(id, errand, recipient), campaign, journey)))
                .orElseGet(() -> new Composition.Nothing("the journey is no longer known"));
    }

    /** What is to be written, of what, for whom. */
    private record Order(DeliveryId id, Errand errand, Person recipient) {}

    private Composition compose(Order order, Campaign campaign, Journey journey) {
        return switch (order.errand().step()) {
            case Turn.SUMMARY -> words.own().summary(campaign, journey, order.errand(), order.recipient());
            case Turn.FAREWELL -> words.own().farewell(journey, order.recipient());
            default ->
                journey.step(order.errand().step())
                        .flatMap(step -> trails.owner(step.prompt()).map(owner -> of(step, owner, order)))
                        .map(written -> aboutOthers(order, journey, written))
                        .orElseGet(() -> new Composition.Nothing("the step is no longer in the catalogue"));
        };
    }

    /** What is retired is only drawn where it is there already. */
    private Composition of(Step step, StepOwner owner, Order order) {
        return trails.isGone(step.prompt(), order.errand())
                ? new Composition.Nothing("the prompt is retired")
                : owner.compose(order.id(), step.prompt(), order.errand(), order.recipient());
    }

    private Composition aboutOthers(Order order, Journey journey, Composition composition) {
        var names = words.about().of(journey, order.errand(), order.recipient());
        return names.isPresent() && composition instanceof Composition.Written written
                ? new Composition.Written(written.message().withUnderTitle(names.get()))
                : composition;
    }
}
