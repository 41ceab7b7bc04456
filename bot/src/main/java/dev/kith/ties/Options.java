package dev.kith.ties;

import dev.kith.indicators.Days;
import dev.kith.introduction.Held;
import dev.kith.meeting.Encounter;
import dev.kith.meeting.Encounter.Word;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** As what each is counted, by item. */
final class Options {

    private final Map<PersonId, Map<String, Integer>> byPerson = new HashMap<>();

    Map<String, Integer> of(PersonId person) {
        return byPerson.getOrDefault(person, Map.of());
    }

    /** Whoever had somebody in one of several rounds had somebody. */
    void took(String campaign, Collection<Held> rounds) {
        String found = Kind.FOUND.item(campaign);
        for (Held round : rounds) {
            round.groups().forEach(group -> group.people().forEach(person -> most(person, found, 1)));
            round.alone().keySet().forEach(person -> most(person, found, 0));
        }
    }

    /** The same, where people are asked first. */
    void took(String campaign, Map<PersonId, Boolean> had) {
        had.forEach((person, somebody) -> most(person, Kind.FOUND.item(campaign), somebody ? 1 : 0));
    }

    /** Of several introductions in one month what went best counts. */
    void wereTold(Encounter encounter) {
        String campaign = encounter.campaign();
        for (Word word : encounter.people()) {
            word.told().ifPresent(told -> {
                most(word.person(), Kind.MET.item(campaign), word.met().isPresent() ? 1 : 0);
                word.met().ifPresent(met -> {
                    int days = (int) Math.max(0, Duration.between(told, met).toDays());
                    least(word.person(), Kind.SOON.item(campaign), Days.step(days));
                    word.worth().ifPresent(worth -> most(word.person(), Kind.WORTH.item(campaign), worth ? 1 : 0));
                });
            });
        }
    }

    void have(Ties ties, Encounter encounter) {
        encounter.people().stream()
                .filter(word -> word.told().isPresent())
                .forEach(word -> most(word.person(), Kind.TIED.item(""), ties.has(word.person()) ? 1 : 0));
    }

    private void most(PersonId person, String item, int option) {
        options(person).merge(item, option, Math::max);
    }

    private void least(PersonId person, String item, int option) {
        options(person).merge(item, option, Math::min);
    }

    private Map<String, Integer> options(PersonId person) {
        return byPerson.computeIfAbsent(person, one -> new HashMap<>());
    }
}
