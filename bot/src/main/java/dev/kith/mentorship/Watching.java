package dev.kith.mentorship;

import dev.kith.campaign.Campaign;
import dev.kith.joining.Parts;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Running;
import dev.kith.mentorship.Stage.Why;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sees who is away, here again, or gone, and whose time has come. */
record Watching(Directory directory, Consents consents, Parts parts) {

    /** Of a shorter leave nobody need be told. */
    private static final int LONG_DAYS = 14;

    /** A leave that nobody knows the end of ends at some time. */
    private static final int SEARCHED_DAYS = 400;

    /** What there is to do about all that is open. */
    Turn watch(Campaign campaign, Book book, Life life) {
        var people = book.open().stream()
                .flatMap(one -> one.match().both().stream())
                .distinct()
                .toList();
        var taking = parts.taking(campaign, people).keySet();
        var look = new Look(book, life, consents.of(people), taking);
        return book.open().stream().map(one -> watch(one, look)).reduce(Turn.NONE, Turn::and);
    }

    /** All that is looked at once. */
    private record Look(Book book, Life life, Map<PersonId, Consent> decided, Set<PersonId> taking) {

        Instant now() {
            return life.now();
        }

        boolean isPausedUntil(Person person, Instant at) {
            return decided.getOrDefault(person.id(), Consent.OPEN)
                    .pausedUntil(now())
                    .filter(at::isBefore)
                    .isPresent();
        }

        /** Whether they are away, and will be beyond an instant. */
        boolean isAwayUntil(Person person, Instant at) {
            return isAway(person, now()) && back(person, now()).isAfter(day(person, at));
        }
    }

    private Turn watch(Mentorship mentorship, Look look) {
        var life = look.life();
        var mentor = here(mentorship.match().of(Side.MENTOR), look);
        if (mentor.isEmpty()) {
            return life.gone(mentorship, Side.MENTOR);
        }
        var mentee = here(mentorship.match().of(Side.MENTEE), look);
        if (mentee.isEmpty()) {
            return life.gone(mentorship, Side.MENTEE);
        }
        if (isSpare(mentorship, look.book())) {
            return life.unneeded(mentorship);
        }
        return switch (mentorship.stage()) {
            case Asked asked -> asked(mentorship, mentor.get(), mentee.get(), look);
            case Running running ->
                isLong(mentor.get(), look.now()) ? life.away(mentorship, Side.MENTOR) : life.due(mentorship);
            case Away away -> away(mentorship, away, mentor.get(), look);
            case Ended ended -> Turn.NONE;
        };
    }

    /** Whether whom somebody stands in for is there again, or is needed no more before anybody agreed. */
    private static boolean isSpare(Mentorship mentorship, Book book) {
        return mentorship
                .standsInFor()
                .flatMap(book::find)
                .filter(first -> first.stage() instanceof Running || !mentorship.ran() && isDone(first))
                .isPresent();
    }

    /** Whether the mentee wanted it to end. */
    private static boolean isDone(Mentorship first) {
        return first.stage() instanceof Ended ended
                && ended.why() == Why.DONE
                && ended.by().contains(Side.MENTEE);
    }

    /** Of a leave that comes on top of the first the mentor is asked after both. */
    private static Turn away(Mentorship mentorship, Away away, Person mentor, Look look) {
        if (isLong(mentor, look.now())) {
            return look.life().away(mentorship, Side.MENTOR);
        }
        if (isAway(mentor, look.now())) {
            return Turn.NONE;
        }
        return away.isBack() ? look.life().due(mentorship) : look.life().back(mentorship);
    }

    private static Turn asked(Mentorship mentorship, Person mentor, Person mentee, Look look) {
        var until = mentorship.due().orElse(look.now());
        if (look.isPausedUntil(mentor, until) || look.isAwayUntil(mentor, until)) {
            return look.life().away(mentorship, Side.MENTOR);
        }
        return look.isPausedUntil(mentee, until) || look.isAwayUntil(mentee, until)
                ? look.life().away(mentorship, Side.MENTEE)
                : look.life().due(mentorship);
    }

    /** Whoever wants nothing of the programme any more is as good as gone. */
    private Optional<Person> here(PersonId id, Look look) {
        return directory.find(id).filter(person -> look.taking().contains(id));
    }

    private static boolean isAway(Person person, Instant now) {
        return person.isOnLeave(day(person, now));
    }

    private static boolean isLong(Person person, Instant now) {
        return !back(person, now).isBefore(day(person, now).plusDays(LONG_DAYS));
    }

    /** The first day on which they are not on leave, from today on. */
    private static LocalDate back(Person person, Instant now) {
        var day = day(person, now);
        var last = day.plusDays(SEARCHED_DAYS);
        while (person.isOnLeave(day) && day.isBefore(last)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate day(Person person, Instant at) {
        return at.atZone(person.zone()).toLocalDate();
    }
}
