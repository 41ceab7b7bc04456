package dev.kith.sample;

import dev.kith.campaign.Campaign;
import dev.kith.checkin.Beginning;
import dev.kith.loop.LoopDesk;
import dev.kith.loop.Post;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.release.Ending;
import dev.kith.release.Round;
import dev.kith.release.Round.State;
import dev.kith.release.SealedAnswers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds rounds whose time is over, each as any other is held, but that nobody is told of it now. */
record EarlierRounds(Beginning beginning, SealedAnswers answers, Ending ending, LoopDesk loop) {

    /**
     * What happened in a round.
     *
     * @param people who were asked
     * @param by the id of whoever said what came of it
     */
    record Held(Campaign campaign, LocalDate date, Collection<Person> people, Chapter chapter, String by) {}

    /** After a crash it goes on where it was; a round that was held already stays as it is. */
    void hold(Held held, Imagined imagined) {
        var round = beginning.of(held.campaign(), held.date(), held.people());
        if (round.state() == State.OPEN) {
            answers.keep(round, said(round, held.people(), imagined));
        }
        if (round.state() != State.RELEASED) {
            ending.of(round, now -> Optional.of(reached(now, held.people(), imagined)), List.of());
        }
        var word = held.chapter().word();
        var at = round.frozen().until().plus(word.after());
        loop.wasSaid(round.id(), new Post(word.of(), word.text().strip(), held.by(), at));
    }

    private static Set<PersonId> reached(Round round, Collection<Person> people, Imagined imagined) {
        return people.stream()
                .filter(person -> imagined.isReached(person, round.frozen().items()))
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<PersonId, Map<String, String>> said(Round round, Collection<Person> people, Imagined imagined) {
        var said = new HashMap<PersonId, Map<String, String>>();
        people.forEach(person ->
                imagined.answer(person, round.frozen().items()).ifPresent(answer -> said.put(person.id(), answer)));
        return said;
    }
}
