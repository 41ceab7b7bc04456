package dev.kith.meeting;

import dev.kith.calendar.WorkingTime;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import dev.kith.privacy.OwnHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Half hours in which several people work, each by their own clock, calendar, leave and own hours. */
record HalfHours(WorkingTime working, Consents consents) {

    static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static final int DAYS = 5;

    /** A working week, and what holidays and leave take of it. */
    private static final Duration FURTHEST = Duration.ofDays(21);

    /** At most eight of the next five days on which all of them work, of other times of the day from day to day. */
    List<Instant> of(List<Person> people, Instant from) {
        var days = List.copyOf(byDay(people, from).values());
        var offered = new ArrayList<Instant>();
        for (int i = 0; i < days.size(); i++) {
            offered.addAll(some(days.get(i), i % 2 == 0));
        }
        return List.copyOf(offered);
    }

    /** Early and late, or the middle. */
    private static List<Instant> some(List<Instant> day, boolean two) {
        int many = day.size();
        return two && many > 1 ? List.of(day.get(many / 4), day.get(many * 3 / 4)) : List.of(day.get(many / 2));
    }

    /** By the day of the first of them. */
    private Map<LocalDate, List<Instant>> byDay(List<Person> people, Instant from) {
        var consent = consents.of(people.stream().map(Person::id).toList());
        var zone = people.getFirst().zone();
        var days = new TreeMap<LocalDate, List<Instant>>();
        Instant until = from.plus(FURTHEST);
        Instant at = nextOpen(people, consent, rounded(from));
        while (at.isBefore(until)) {
            var day = at.atZone(zone).toLocalDate();
            if (days.size() == DAYS && !days.containsKey(day)) {
                return days;
            }
            if (suits(people, consent, at)) {
                days.computeIfAbsent(day, each -> new ArrayList<>()).add(at);
            }
            at = nextOpen(people, consent, at.plus(HALF_AN_HOUR));
        }
        return days;
    }

    /** Whether all of them work in the half hour that begins then. */
    boolean suits(List<Person> people, Instant half) {
        return suits(people, consents.of(people.stream().map(Person::id).toList()), half);
    }

    /** Whether all of them are at work for half an hour before it, so that each reads of it in time. */
    boolean canBeTold(List<Person> people, Instant now, Instant half) {
        var consent = consents.of(people.stream().map(Person::id).toList());
        Instant latest = half.minus(HALF_AN_HOUR);
        return people.stream()
                .noneMatch(person ->
                        time(person, consent).nextOpen(person, now).at().isAfter(latest));
    }

    private boolean suits(List<Person> people, Map<PersonId, Consent> consent, Instant half) {
        Instant last = half.plus(HALF_AN_HOUR).minusSeconds(1);
        return people.stream().allMatch(person -> {
            var time = time(person, consent);
            return time.isOpen(person, half) && time.isOpen(person, last);
        });
    }

    /** No earlier than the last of them is at work; that all are is not said yet. */
    private Instant nextOpen(List<Person> people, Map<PersonId, Consent> consent, Instant at) {
        return people.stream()
                .map(person -> time(person, consent).nextOpen(person, at).at())
                .max(Instant::compareTo)
                .map(HalfHours::rounded)
                .orElse(Instant.MAX);
    }

    /** Where their own hours leave nothing any more, the organisation's hold. */
    private WorkingTime time(Person person, Map<PersonId, Consent> consent) {
        var own = consent.getOrDefault(person.id(), Consent.OPEN).choices().hours();
        if (own.equals(OwnHours.AS_USUAL)) {
            return working;
        }
        var less = working.within(
                own.from().orElse(LocalTime.MIDNIGHT), own.until().orElse(LocalTime.MIDNIGHT));
        return less.hours(person).isEmpty() ? working : less;
    }

    /** Up to the next full or half hour at Greenwich, which is one wherever people live, or a quarter past. */
    private static Instant rounded(Instant at) {
        if (at.equals(Instant.MAX)) {
            return at;
        }
        long length = HALF_AN_HOUR.toSeconds();
        long seconds = at.getNano() > 0 ? at.getEpochSecond() + 1 : at.getEpochSecond();
        return Instant.ofEpochSecond(Math.ceilDiv(seconds, length) * length);
    }
}
