package dev.kith.mentorship;

import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Choice;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All mentorships of a programme, and who waits for one.
 *
 * @param version another one with each change
 * @param all by their ids
 * @param waiting by the ids of people
 */
record Book(long version, Map<String, Mentorship> all, Map<String, Waiting> waiting, Searches searches) {

    /** Of a programme that has not begun. */
    static final Book EMPTY = new Book(0, Map.of(), Map.of(), Searches.NONE);

    Book {
        all = Map.copyOf(all);
        waiting = Map.copyOf(waiting);
    }

    /**
     * When somebody is looked for.
     *
     * @param lastRound the last round in which that was done
     * @param between when it is to be done beside the rounds
     */
    record Searches(Optional<LocalDate> lastRound, List<Instant> between) {

        static final Searches NONE = new Searches(Optional.empty(), List.of());

        Searches {
            between = between.stream().distinct().sorted().toList();
        }

        Searches and(List<Instant> more) {
            return new Searches(
                    lastRound, Stream.concat(between.stream(), more.stream()).toList());
        }

        /** As they stand once somebody was looked for. */
        Searches done(Instant now, Optional<LocalDate> round) {
            return new Searches(
                    round.or(() -> lastRound),
                    between.stream().filter(one -> one.isAfter(now)).toList());
        }

        boolean areDue(Instant now) {
            return between.stream().anyMatch(one -> !one.isAfter(now));
        }
    }

    Optional<Mentorship> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    List<Mentorship> open() {
        return all.values().stream().filter(Mentorship::isOpen).toList();
    }

    /** Every one that somebody is or was in. */
    List<Mentorship> of(PersonId person) {
        return all.values().stream()
                .filter(one -> one.match().side(person).isPresent())
                .toList();
    }

    /** How many of somebody's places are taken. */
    Map<PersonId, Integer> taken() {
        return open().stream().collect(Collectors.toMap(one -> one.match().of(Side.MENTOR), one -> 1, Integer::sum));
    }

    /** The one that somebody who stands in is wanted for, by the id of the mentee. */
    Map<PersonId, Mentorship> toStandIn() {
        return open().stream()
                .filter(one -> one.stage() instanceof Away away && away.choice() == Choice.STAND_IN)
                .collect(Collectors.toMap(
                        one -> one.match().of(Side.MENTEE), UnaryOperator.identity(), (one, other) -> one));
    }

    /** Whoever stands in, or is asked to, for one. */
    List<Mentorship> standIns(Mentorship away) {
        return open().stream()
                .filter(one -> one.standsInFor().filter(away.id()::equals).isPresent())
                .toList();
    }

    /** When time alone moves one of them on, or somebody is looked for beside the rounds. */
    Optional<Instant> due() {
        return Stream.concat(open().stream().flatMap(one -> one.due().stream()), searches.between().stream())
                .min(Instant::compareTo);
    }

    /** Those that ended after an instant. */
    Stream<Mentorship> endedSince(Instant since) {
        return all.values().stream()
                .filter(one -> one.stage() instanceof Ended ended && ended.at().isAfter(since));
    }

    /** As it is after a change. */
    Book after(Turn turn) {
        return with(turn.mentorships(), waiting, searches.and(turn.searches()));
    }

    Book with(Collection<Mentorship> changed, Map<String, Waiting> nowWaiting, Searches nowSearches) {
        var next = new HashMap<>(all);
        changed.forEach(one -> next.put(one.id(), one));
        return new Book(version, next, nowWaiting, nowSearches);
    }
}
