package dev.kith.checkin;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaign;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.PromptId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The activity {@code checkin}: each round of the schedule asks everybody in the audience once. */
final class CheckinActivity implements Activity {

    static final String KIND = "checkin";
    private static final String STEP = "ask";

    private final Catalog catalog;

    CheckinActivity(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Fault> faults(Campaign campaign) {
        var faults = new ArrayList<Fault>();
        if (prompt(campaign, Locale.ENGLISH).isEmpty()) {
            faults.add(new Fault(
                    "activity.prompt",
                    "no check-in is called " + campaign.activity().prompt(),
                    String.join(", ", ids())));
        }
        if (campaign.plan().schedule().isEmpty()) {
            faults.add(new Fault("schedule", "is missing", "{rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}"));
        }
        if (campaign.handling().mode() == Campaign.Mode.ANONYMOUS) {
            faults.add(new Fault("confidentiality.mode", "is not available yet: anonymous", "named, confidential"));
        }
        return faults;
    }

    @Override
    public String describe(Campaign campaign) {
        return prompt(campaign, Locale.ENGLISH)
                .map(Checkin::title)
                .orElse(campaign.activity().prompt());
    }

    @Override
    public List<Occurrence> occurrences(Campaign campaign, Person person, Window window) {
        return campaign.plan().schedule().stream()
                .flatMap(schedule -> schedule.rounds(person.zone(), window.after(), window.until()).stream())
                .map(round -> new Occurrence(round.date().toString(), STEP, round.at(), Optional.empty()))
                .toList();
    }

    /** The campaign's check-in in somebody's language. */
    Optional<Checkin> prompt(Campaign campaign, Locale locale) {
        return PromptId.isValid(campaign.activity().prompt())
                ? catalog.prompt(new PromptId(campaign.activity().prompt()), locale)
                        .filter(Checkin.class::isInstance)
                        .map(Checkin.class::cast)
                : Optional.empty();
    }

    private List<String> ids() {
        return catalog.promptIds().stream()
                .filter(id -> catalog.prompt(id, Locale.ENGLISH)
                        .filter(Checkin.class::isInstance)
                        .isPresent())
                .map(PromptId::value)
                .toList();
    }
}
