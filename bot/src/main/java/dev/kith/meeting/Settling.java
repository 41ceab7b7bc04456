package dev.kith.meeting;

import dev.kith.clock.BusinessTime;
import dev.kith.meeting.Meetings.Change;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the half hour in which people meet: what suits them all by the calendar is offered, and what all of them choose is settled. */
record Settling(Meetings meetings, Views views, HalfHours halfHours, Course course, BusinessTime time) {

    /** Who sees no half hour that suits in so many pages writes to the others. */
    static final int MOST_PAGES = 4;

    /** Everybody has a day to look at it. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** With so many pages, or as many as there can be. */
    Optional<Meeting> offering(String id, int pages) {
        return meetings.change(id, meeting -> Change.to(offering(meeting, pages)));
    }

    /** So many pages are shown to somebody. */
    Optional<Meeting> showing(String id, PersonId person, int pages) {
        return meetings.change(
                id,
                meeting -> Change.to(offering(meeting, pages)
                        .with(person, part -> part.choosing(part.choosing().seeing(pages - 1)))));
    }

    /** Nothing before this page suits somebody. */
    Optional<Meeting> turned(String id, PersonId person, int page) {
        return meetings.change(
                id,
                meeting -> Change.to(offering(meeting, page + 1)
                        .with(person, part -> part.choosing(part.choosing().turnedTo(page)))));
    }

    private Meeting offering(Meeting meeting, int pages) {
        var people = views.people(meeting);
        var now = meeting;
        while (now.offered().size() < Math.min(pages, MOST_PAGES) && mayOffer(now, people)) {
            now = now.offering(halfHours.of(people, from(now, people)));
        }
        return now;
    }

    /** Where a page is empty the next would be, too. */
    private static boolean mayOffer(Meeting meeting, List<Person> people) {
        return people.size() > 1
                && meeting.date().isEmpty()
                && (meeting.offered().isEmpty() || !meeting.offered().getLast().isEmpty());
    }

    /** From the day after the last that was offered. */
    private Instant from(Meeting meeting, List<Person> people) {
        Instant soonest = time.instant().plus(AHEAD);
        if (meeting.offered().isEmpty()) {
            return soonest;
        }
        var zone = people.getFirst().zone();
        var last = meeting.offered().getLast().getLast();
        Instant next =
                last.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        return next.isAfter(soonest) ? next : soonest;
    }

    /** Somebody can meet in a half hour; the first in which all of them can is settled, and all are told. */
    Optional<Meeting> taken(String id, PersonId person, Instant half) {
        var settled = meetings.change(
                id,
                meeting -> Change.to(
                        meeting.date().isPresent()
                                ? meeting
                                : settled(
                                        meeting.with(
                                                person,
                                                part -> part.choosing(
                                                        part.choosing().taking(half))),
                                        person)));
        settled.filter(meeting -> meeting.date().isPresent())
                .ifPresent(meeting -> meeting.occasion().ids().forEach(one -> course.plan(id, meeting, one)));
        return settled;
    }

    private Meeting settled(Meeting meeting, PersonId by) {
        var people = views.people(meeting);
        return meeting.common(people.stream().map(Person::id).toList()).stream()
                .filter(half -> isOpen(people, half))
                .findFirst()
                .map(half -> meeting.dated(half, by))
                .orElse(meeting);
    }

    Optional<Meeting> dropped(String id, PersonId person, Instant half) {
        return meetings.change(
                id,
                meeting -> Change.to(
                        meeting.date().isPresent()
                                ? meeting
                                : meeting.with(
                                        person,
                                        part -> part.choosing(part.choosing().dropping(half)))));
    }

    /** What somebody may choose of now: not what passed, or in which somebody is away by now. */
    List<Instant> open(View view) {
        return view.meeting().shownTo(view.reader().id()).stream()
                .filter(half -> isOpen(view.people(), half))
                .toList();
    }

    /** Whether all of them can still meet then, and hear of it before. */
    boolean isOpen(List<Person> people, Instant half) {
        return isAhead(people, half) && halfHours.canBeTold(people, time.instant(), half);
    }

    /** Whether all of them can still meet then. */
    boolean isAhead(List<Person> people, Instant half) {
        return people.size() > 1 && half.isAfter(time.instant()) && halfHours.suits(people, half);
    }

    /** Whether there is a page after the last that somebody sees. */
    boolean hasMore(View view) {
        int last = view.part().choosing().last();
        var offered = view.meeting().offered();
        return last + 1 < MOST_PAGES && (offered.size() > last + 1 || mayOffer(view.meeting(), view.people()));
    }
}
