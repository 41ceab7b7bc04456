package dev.kith.mentorship;

import dev.kith.campaign.Campaign;
import dev.kith.introduction.Alone;
import dev.kith.introduction.Group;
import dev.kith.introduction.Pairing;
import dev.kith.introduction.Pairing.Circumstances;
import dev.kith.joining.Parts;
import dev.kith.mentorship.Note.Word;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Running;
import dev.kith.mentorship.Stage.Why;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for somebody for everybody who has nobody, all at once. It keeps nothing itself: the same book at the same instant gives the
 * same people.
 *
 * @param ids of who was found for whom, and when
 */
record Looking(
        Pairing pairing, Parts parts, Directory directory, AskTimes times, BiFunction<Match, Instant, String> ids) {

    /** So long whoever lost their mentor comes before all who only waited. */
    private static final Duration FIRST_IN_LINE = Duration.ofDays(90);

    /** More rounds than anybody waits. */
    private static final int LONG = 7;

    /**
     * When, and for what.
     *
     * @param round the day of the round where it is one; else it is beside the rounds
     */
    record Occasion(Campaign campaign, Optional<LocalDate> round, Life life) {

        Instant now() {
            return life.now();
        }

        LocalDate day() {
            return round.orElseGet(() -> now().atZone(ZoneOffset.UTC).toLocalDate());
        }
    }

    /** The book as it is then, and what is to be read. */
    record Found(Book book, List<Note> notes) {}

    Found look(Book book, Occasion occasion) {
        var circumstances = circumstances(book, occasion);
        var paired = pairing.pair(occasion.campaign(), occasion.day(), circumstances);
        List<Note> notes = new ArrayList<>();
        var toStandIn = book.toStandIn();
        var found = paired.groups().stream()
                .map(group -> asked(group, occasion, toStandIn, notes))
                .toList();
        var waiting = waiting(book.with(found, book.waiting(), book.searches()), paired.without(), occasion);
        waiting.forEach((person, one) -> told(book, person, one, occasion).ifPresent(notes::add));
        return new Found(book.with(found, waiting, book.searches().done(occasion.now(), occasion.round())), notes);
    }

    private Circumstances circumstances(Book book, Occasion occasion) {
        var rests = new Rests(book, occasion.now());
        var apart =
                rests.apart(occasion.campaign().activity().programme().course().apart());
        return new Circumstances(free(book, rests), settled(book, rests), apart, leftOut(book, occasion.now()));
    }

    /** How many more each takes who shares. */
    private Map<PersonId, Integer> free(Book book, Rests rests) {
        var free = new HashMap<PersonId, Integer>();
        parts.of(directory.all().stream().map(Person::id).toList())
                .forEach((person, part) -> free.put(person, part.isOpen(rests.now()) ? part.places() : 0));
        book.taken()
                .forEach(
                        (mentor, taken) -> free.computeIfPresent(mentor, (one, places) -> Math.max(0, places - taken)));
        rests.resting(Side.MENTOR).forEach(mentor -> free.put(mentor, 0));
        return free;
    }

    /** Who has somebody, or wants nobody now; not whoever looks for somebody who stands in and has none. */
    private static Set<PersonId> settled(Book book, Rests rests) {
        var settled = book.open().stream()
                .filter(Mentorship::settles)
                .map(one -> one.match().of(Side.MENTEE));
        return Stream.concat(settled, rests.resting(Side.MENTEE).stream()).collect(Collectors.toSet());
    }

    private static Map<PersonId, Integer> leftOut(Book book, Instant now) {
        var leftOut = new HashMap<PersonId, Integer>();
        book.waiting().forEach((person, one) -> leftOut.put(new PersonId(person), one.rounds()));
        book.endedSince(now.minus(FIRST_IN_LINE))
                .filter(Looking::wasLost)
                .forEach(one -> leftOut.put(one.match().of(Side.MENTEE), LONG));
        return leftOut;
    }

    /** Whether the mentee lost a mentor, and not by their own doing. */
    private static boolean wasLost(Mentorship mentorship) {
        return mentorship.stage() instanceof Ended ended
                && ended.ran()
                && (ended.why() == Why.CHANGED || ended.by().contains(Side.MENTOR));
    }

    private Mentorship asked(Group group, Occasion occasion, Map<PersonId, Mentorship> toStandIn, List<Note> notes) {
        var mentee = group.people().getFirst();
        var match = new Match(group.people().getLast().value(), mentee.value(), group.skill());
        String id = ids.apply(match, occasion.now());
        var until = occasion.now();
        Map<Side, Instant> asked = new EnumMap<>(Side.class);
        for (Side side : occasion.life().asked()) {
            var at = times.at(match.of(side), occasion);
            asked.put(side, at);
            notes.add(new Note(id, Word.ASK, match.of(side), at));
            var last = times.last(match.of(side), at, occasion);
            until = last.isAfter(until) ? last : until;
        }
        var standsInFor = Optional.ofNullable(toStandIn.get(mentee)).map(Mentorship::id);
        return new Mentorship(id, match, new Asked(occasion.now(), until, Set.of(), asked), standsInFor);
    }

    /** Whoever is asked for, or was found nobody, waits on; whoever shares and was not needed does not. */
    private static Map<String, Waiting> waiting(Book book, Map<PersonId, Alone.Why> without, Occasion occasion) {
        var waiting = new HashMap<String, Waiting>();
        book.open().stream()
                .filter(one -> !(one.stage() instanceof Running))
                .map(one -> one.match().mentee())
                .filter(book.waiting()::containsKey)
                .forEach(mentee -> waiting.put(mentee, book.waiting().getOrDefault(mentee, Waiting.NEW)));
        without.forEach((person, why) -> {
            if (why != Alone.Why.SPARE) {
                var before = book.waiting().getOrDefault(person.value(), Waiting.NEW);
                int rounds = before.rounds() + (occasion.round().isPresent() ? 1 : 0);
                waiting.put(person.value(), new Waiting(rounds, Optional.of(why)));
            }
        });
        return waiting;
    }

    /** That somebody has nobody, and why, unless that is what they read last. */
    private Optional<Note> told(Book before, String person, Waiting now, Occasion occasion) {
        var last = before.waiting().getOrDefault(person, Waiting.NEW).told();
        var to = new PersonId(person);
        return now.told()
                .filter(why -> last.filter(why::equals).isEmpty())
                .map(why -> new Note(
                        why.name(),
                        Word.ALONE,
                        to,
                        occasion.round().isPresent()
                                ? times.at(to, occasion)
                                : occasion.now().plus(occasion.life().later())));
    }
}
