package dev.kith.trial;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaign;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Step;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The activity {@code trial}: journeys that somebody looks through. It gives nobody anything by itself; a step of a trial is an
 * errand whose run is the {@link Way}. It brings nothing in the eyes of whoever asks what people were sent: it is not read again,
 * not learnt from and not seen.
 */
record TrialActivity(Catalog catalog) implements Activity {

    static final String KIND = "trial";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Fault> faults(Campaign campaign) {
        return Fault.unlessKiths(CampaignId.TRIAL, campaign);
    }

    @Override
    public String describe(Campaign campaign) {
        return "Journeys on trial";
    }

    @Override
    public Optional<Title> title(Campaign campaign, Errand errand, Locale locale) {
        return Optional.empty();
    }

    @Override
    public List<Occurrence> occurrences(Campaign campaign, Person person, Window window) {
        return List.of();
    }

    /** It was planned because it was wanted: it is due whenever it is asked for. */
    @Override
    public Optional<Instant> dueAt(Campaign campaign, Person person, Errand errand) {
        return step(errand).map(step -> Instant.EPOCH);
    }

    @Override
    public boolean accompanies() {
        return true;
    }

    private Optional<Step> step(Errand errand) {
        return Way.of(errand.run())
                .flatMap(way -> catalog.journey(way.journey()))
                .flatMap(journey -> journey.step(errand.step()));
    }
}
