package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Form;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.joining.Part;
import dev.kith.people.Audience;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who can be brought together with somebody: not who is away, left alone by then, or wants nothing of the campaign. */
record Attendance(Directory directory, Audiences audiences, Willing willing, BusinessTime time) {

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
                person -> here.part(person).isOpen(at(campaign, day, person))
                        && offers(person, form)
                        && shares.test(person),
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

    /** Those who are there, and how they take part. */
    private record Here(List<Person> people, Map<PersonId, Part> parts) {

        Part part(Person person) {
            return parts.getOrDefault(person.id(), Part.USUAL);
        }
    }

    private Here here(Campaign campaign, Predicate<Person> concerned, LocalDate day) {
        var people = directory.all().stream()
                .filter(person -> !person.isOnLeave(day))
                .filter(concerned)
                .toList();
        var parts = willing.among(campaign, people, person -> at(campaign, day, person));
        var here = people.stream()
                .filter(person -> parts.containsKey(person.id()))
                .map(person -> parts.getOrDefault(person.id(), Part.USUAL).of(person))
                .toList();
        return new Here(here, parts);
    }

    private static Instant at(Campaign campaign, LocalDate day, Person person) {
        return campaign.plan()
                .schedule()
                .map(schedule -> schedule.at(day, person.zone()))
                .orElseGet(() -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** Everybody who is not away today, with what they want to be asked about. */
    List<Person> today() {
        var all = willing.parts(directory.all());
        return directory.all().stream()
                .filter(person ->
                        !person.isOnLeave(time.instant().atZone(person.zone()).toLocalDate()))
                .map(person -> all.getOrDefault(person.id(), Part.USUAL).of(person))
                .toList();
    }

    /** Whether somebody may be asked now to be a mentor. */
    boolean mayMentor(PersonId person, CampaignId campaign) {
        return willing.mayMentor(person, campaign, time.instant());
    }
}
