package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.joining.Part;
import dev.kith.joining.Parts;
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
import java.util.Map;

/** Who can be brought together with somebody: not who is away, left alone by then, or wants nothing of the campaign. */
record Attendance(Directory directory, Audiences audiences, Consents consents, BusinessTime time, Parts parts) {

    /** Of those of a campaign's audience, as it is now, who take part. That somebody does not want to be a mentor looks as if nobody was there. */
    Turnout of(Campaign campaign, LocalDate day) {
        var audience = audiences.compile(campaign.audience());
        var people = directory.all().stream()
                .filter(person -> !person.isOnLeave(day))
                .filter(person -> audience.includes(person, directory, time.instant()))
                .toList();
        var decided = consents.of(people.stream().map(Person::id).toList());
        var taking = parts.taking(campaign, decided.keySet());
        var open = people.stream()
                .filter(person -> taking.containsKey(person.id()))
                .filter(person -> isOpen(
                        decided.getOrDefault(person.id(), Consent.OPEN), campaign.id(), at(campaign, day, person)))
                .map(person -> part(taking, person).of(person))
                .toList();
        return Turnout.of(open, person -> part(taking, person).isOpen(at(campaign, day, person)));
    }

    private static Part part(Map<PersonId, Part> parts, Person person) {
        return parts.getOrDefault(person.id(), Part.USUAL);
    }

    private static Instant at(Campaign campaign, LocalDate day, Person person) {
        return campaign.plan()
                .schedule()
                .map(schedule -> schedule.at(day, person.zone()))
                .orElseGet(() -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** Everybody who is not away today, with what they want to be asked about. */
    List<Person> today() {
        var all = parts.of(directory.all().stream().map(Person::id).toList());
        return directory.all().stream()
                .filter(person ->
                        !person.isOnLeave(time.instant().atZone(person.zone()).toLocalDate()))
                .map(person -> part(all, person).of(person))
                .toList();
    }

    /** Whether somebody may be asked now to be a mentor. */
    boolean mayMentor(PersonId person, CampaignId campaign) {
        var consent = consents.of(person);
        return parts.of(person).isOpen(time.instant()) && isOpen(consent, campaign, time.instant());
    }

    /** Whoever is left alone then, or wants nothing of the campaign, could not be told either. */
    private static boolean isOpen(Consent consent, CampaignId campaign, Instant at) {
        return consent.pausedUntil(at).isEmpty() && !consent.optedOut().contains(campaign.value());
    }
}
