package dev.kith.meeting;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.LocalInstant;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each is sent in the course of a meeting, and when, by how far it is. Planned again after every word, each is still one: what
 * waits is moved, and what went on is left.
 */
record Course(Deliveries deliveries, Directory directory, WorkingTime working, BusinessTime time) {

    /** So often everybody is asked whether they met. */
    static final int ASKINGS = 2;

    static final String TIMES = "times";
    static final String MORE_TIMES = "more-times";
    static final String DATE = "date";
    static final String ASK = "ask";
    static final String ASK_AGAIN = "ask-again";
    static final String PAUSE = "pause";

    /** After they were told, who is to read that first. */
    private static final Duration SOON = Duration.ofHours(1);

    private static final LocalTime ASKED_AT = LocalTime.of(10, 0);

    /** So many working days later they see more half hours, if none suits all of them by then. */
    private static final int UNSETTLED = 2;

    /** So many of their own working days without a word are silence. */
    static final int SILENT = 5;

    private static final Terms TERMS = new Terms(
            CampaignId.MEETING.value(),
            4,
            Duration.ofDays(14),
            Optional.of(Duration.ofDays(14)),
            Terms.Running.RUNNING);

    /** For one of them; nothing as long as they were not told of the others. */
    void plan(String id, Meeting meeting, PersonId reader) {
        var part = meeting.part(reader);
        directory
                .find(reader)
                .ifPresent(person -> part.told().ifPresent(told -> {
                    deliveries.govern(CampaignId.MEETING, TERMS);
                    deliveries.plan(Stream.concat(times(meeting, person, told), asking(meeting, person, told))
                            .filter(one -> !one.due().equals(Instant.MAX))
                            .map(one -> plan(id, one, reader))
                            .toList());
                }));
    }

    /** A card, and when it is due. */
    private record Due(String step, Instant due) {}

    private Plan plan(String id, Due card, PersonId reader) {
        var errand = new Errand(CampaignId.MEETING, id, card.step(), reader, reader);
        return new Plan(errand, card.due(), directory.workspaceOf(reader));
    }

    private Stream<Due> times(Meeting meeting, Person person, Instant told) {
        if (meeting.date().isEmpty()) {
            return Stream.of(
                    new Due(TIMES, told.plus(SOON)),
                    new Due(MORE_TIMES, working.afterWorkingDays(person, told, UNSETTLED)));
        }
        return meeting
                .date()
                .filter(date -> !date.by().equals(person.id().value()))
                .map(date -> new Due(DATE, time.instant()))
                .stream();
    }

    private Stream<Due> asking(Meeting meeting, Person person, Instant told) {
        var part = meeting.part(person.id());
        return switch (part.asked().size()) {
            case 0 -> Stream.of(new Due(ASK, dayAfter(meeting, person).orElseGet(() -> weekAfter(told, person))));
            case 1 -> Stream.of(new Due(ASK_AGAIN, again(meeting, part, person)));
            default ->
                meeting.occasion().rounds() && part.saidNothing()
                        ? Stream.of(new Due(
                                PAUSE,
                                working.afterWorkingDays(person, part.asked().getLast(), SILENT)))
                        : Stream.empty();
        };
    }

    /** A week after they were asked, or said something; not before the date that they have. */
    private static Instant again(Meeting meeting, Part part, Person person) {
        var after = new ArrayList<>(List.of(weekAfter(part.asked().getLast(), person)));
        part.said().map(said -> weekAfter(said.at(), person)).ifPresent(after::add);
        dayAfter(meeting, person).ifPresent(after::add);
        return after.stream().max(Instant::compareTo).orElseThrow();
    }

    private static Optional<Instant> dayAfter(Meeting meeting, Person person) {
        return meeting.date().map(date -> {
            var day = date.at().atZone(person.zone()).toLocalDate().plusDays(1);
            return LocalInstant.of(day.atTime(ASKED_AT), person.zone());
        });
    }

    private static Instant weekAfter(Instant at, Person person) {
        return LocalInstant.of(at.atZone(person.zone()).toLocalDateTime().plusWeeks(1), person.zone());
    }

    /**
     * Whether somebody said nothing in their own working days, and nothing kept the question, or this, from them meanwhile; nor the
     * others from meeting them, for they were away.
     */
    boolean isSilence(Part part, Person person, List<Person> all, Instant now) {
        if (!part.saidNothing()) {
            return false;
        }
        Instant first = part.asked().getFirst();
        Instant last = part.asked().getLast();
        return !working.afterWorkingDays(person, first, SILENT - 1).isAfter(last)
                && all.stream()
                        .noneMatch(one ->
                                working.afterWorkingDays(one, last, SILENT - 1).isAfter(now))
                && !working.afterWorkingDays(person, last, SILENT + 1).isBefore(now);
    }
}
