package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Form;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Audience;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who can be brought together with somebody: not who is away, left alone by then, or wants nothing of the campaign. */
record Attendance(Directory directory, Audiences audiences, Consents consents, List<Absent> absent, BusinessTime time) {

    /** As the campaign's audience is now. That somebody does not want to be a mentor looks as if nobody was there. */
    Turnout of(Campaign campaign, Form form, LocalDate day) {
        return switch (form) {
            case Form.Mentors mentors -> sides(campaign, mentors, day);
            case Form.Peers peers ->
                Turnout.ofEquals(here(campaign, inAudience(campaign), day).people());
            case Form.Groups groups ->
                Turnout.ofEquals(here(campaign, inAudience(campaign), day).people());
        };
    }

    /** Who may share is looked for everywhere, where the campaign says who that is; else among the audience. */
    private Turnout sides(Campaign campaign, Form.Mentors form, LocalDate day) {
        var looks = inAudience(campaign);
        Predicate<Person> shares =
                form.sharing().map(this::included).orElse(person -> looks.test(person) && Turnout.offersMore(person));
        var here = here(campaign, looks.or(shares), day);
        return Turnout.ofSides(
                here.people(),
                person -> here.mentors(person) && offers(person, form) && shares.test(person),
                person -> wants(person, form) && looks.test(person));
    }

    /** Where a skill has to bring two together, who offers none takes no part in sharing. */
    private static boolean offers(Person person, Form.Mentors form) {
        return !form.bySkill() || !person.skillsOffered().isEmpty();
    }

    private static boolean wants(Person person, Form.Mentors form) {
        return !form.bySkill() || !person.skillsWanted().isEmpty();
    }

    private Predicate<Person> inAudience(Campaign campaign) {
        return included(campaign.audience());
    }

    private Predicate<Person> included(String expression) {
        Audience audience = audiences.compile(expression);
        Instant now = time.instant();
        return person -> audience.includes(person, directory, now);
    }

    /** Those who are there, and what they decided. */
    private record Here(List<Person> people, Map<PersonId, Consent> decided) {

        boolean mentors(Person person) {
            return Attendance.mentors(decided.getOrDefault(person.id(), Consent.OPEN));
        }
    }

    private Here here(Campaign campaign, Predicate<Person> concerned, LocalDate day) {
        var absent = absent(campaign.id());
        var people = directory.all().stream()
                .filter(person -> !person.isOnLeave(day) && !absent.contains(person.id()))
                .filter(concerned)
                .toList();
        var decided = consents.of(people.stream().map(Person::id).toList());
        var open = people.stream()
                .filter(person -> isOpen(
                        decided.getOrDefault(person.id(), Consent.OPEN), campaign.id(), at(campaign, day, person)))
                .toList();
        return new Here(open, decided);
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
