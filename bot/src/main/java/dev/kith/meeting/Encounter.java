package dev.kith.meeting;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of it that people were told of each other, as each of them says.
 *
 * @param campaign which of them told
 * @param since when the first of them was told (business time)
 * @param people all of them
 */
public record Encounter(String campaign, Instant since, List<Word> people) {

    public Encounter {
        people = List.copyOf(people);
    }

    /**
     * One of them, and what they say for themselves alone.
     *
     * @param told when they were told of the others; empty where they were not
     * @param met when they met, as far as that is known; empty where they do not say that they did
     * @param saysOtherwise whether they say something else than that they met
     * @param worth whether it was worth their time, at least partly; empty where they do not say
     */
    public record Word(
            PersonId person,
            Optional<Instant> told,
            Optional<Instant> met,
            boolean saysOtherwise,
            Optional<Boolean> worth) {

        /** Nobody's word. */
        @Override
        public String toString() {
            return "what somebody says of an introduction";
        }
    }

    static Encounter of(Meeting meeting) {
        var occasion = meeting.occasion();
        return new Encounter(
                occasion.told().campaign(),
                occasion.since(),
                occasion.ids().stream().map(person -> word(meeting, person)).toList());
    }

    private static Word word(Meeting meeting, PersonId person) {
        var part = meeting.part(person);
        return new Word(
                person,
                part.told(),
                part.said().filter(said -> said.outcome() == Outcome.MET).map(said -> when(meeting, said.at())),
                part.outcome().filter(word -> word != Outcome.MET).isPresent(),
                part.worth().map(worth -> worth != Worth.NO));
    }

    /** At the half hour that they agreed on, if that was before they said so; else at the latest then. */
    private static Instant when(Meeting meeting, Instant said) {
        return meeting.date()
                .map(Meeting.Date::at)
                .filter(date -> date.isBefore(said))
                .orElse(said);
    }
}
