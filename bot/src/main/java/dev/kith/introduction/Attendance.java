package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who can be brought together with somebody: not who is away, left alone by then, or wants nothing of the campaign. */
record Attendance(Directory directory, Audiences audiences, Consents consents, List<Absent> absent, BusinessTime time) {

    /** Of a campaign's audience as it is now. That somebody does not want to be a mentor looks as if nobody was there. */
    Turnout of(Campaign campaign, LocalDate day) {
        var audience = audiences.compile(campaign.audience());
        var absent = absent(campaign.id());
        var people = directory.all().stream()
                .filter(person -> !person.isOnLeave(day) && !absent.contains(person.id()))
                .filter(person -> audience.includes(person, directory, time.instant()))
                .toList();
        var decided = consents.of(people.stream().map(Person::id).toList());
        var open = people.stream()
                .filter(person -> isOpen(
                        decided.getOrDefault(person.id(), Consent.OPEN), campaign.id(), at(campaign, day, person)))
                .toList();
        return Turnout.of(open, person -> mentors(decided.getOrDefault(person.id(), Consent.OPEN)));
    }

    private static Instant at(Campaign campaign, LocalDate day, Person person) {
        return campaign.plan()
                .schedule()
                .map(schedule -> schedule.at(day, person.zone()))
                .orElseGet(() -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** Everybody who is not away today. */
    List<Person> today() {
        return directory.all().stream()
                .filter(person ->
                        !person.isOnLeave(time.instant().atZone(person.zone()).toLocalDate()))
                .toList();
    }

    /** Whether somebody may be asked now to be a mentor. */
    boolean mayMentor(PersonId person, CampaignId campaign) {
        var consent = consents.of(person);
        return mentors(consent)
                && isOpen(consent, campaign, time.instant())
                && !absent(campaign).contains(person);
    }

    private Set<PersonId> absent(CampaignId campaign) {
        return absent.stream().flatMap(one -> one.of(campaign).stream()).collect(Collectors.toSet());
    }

    /** Whoever is left alone then, or wants nothing of the campaign, could not be told either. */
    private static boolean isOpen(Consent consent, CampaignId campaign, Instant at) {
        return consent.pausedUntil(at).isEmpty() && !consent.optedOut().contains(campaign.value());
    }

    private static boolean mentors(Consent consent) {
        return consent.choices().mentors();
    }
}
