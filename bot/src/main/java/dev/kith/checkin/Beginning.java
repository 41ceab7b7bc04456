package dev.kith.checkin;

import dev.kith.campaign.Campaign;
import dev.kith.people.Person;
import dev.kith.release.Round;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;

/** Begins a round of a check-in that is on a schedule for people who are named, of whom nobody gets a card. */
public final class Beginning {

    private final CheckinActivity activity;
    private final Begun begun;

    Beginning(CheckinActivity activity, Begun begun) {
        this.activity = activity;
        this.begun = begun;
    }

    /** The round of a date, which is asked what the campaign asks then; one that began stays as it is. */
    public Round of(Campaign campaign, LocalDate date, Collection<Person> asked) {
        var english = activity.asked(campaign, date.toString(), Locale.ENGLISH);
        return begun.scheduled(
                new Begun.Wanted(campaign, date.toString(), english, campaign.handling(), Duration.ZERO), asked);
    }
}
