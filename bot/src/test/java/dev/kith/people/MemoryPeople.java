package dev.kith.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** People in memory, all in one partition; held to the same contract as the store. */
final class MemoryPeople implements People {

    private final Map<PersonId, Person> all = new ConcurrentSkipListMap<>();
    private final Map<PersonId, Locale> languages = new ConcurrentHashMap<>();
    private final MemoryOwnWords ownWords = new MemoryOwnWords();
    private long version;

    MemoryPeople(Person... people) {
        save(List.of(people));
    }

    @Override
    public void save(Collection<Person> people) {
        people.forEach(person -> all.put(person.id(), person));
        version++;
    }

    @Override
    public void letGo(Collection<PersonId> people) {
        people.forEach(all::remove);
        version++;
    }

    @Override
    public void speak(PersonId person, Locale language) {
        languages.put(person, language);
        version++;
    }

    @Override
    public Map<PersonId, Locale> languages(int partition) {
        return Map.copyOf(languages);
    }

    @Override
    public OwnWords ownWords() {
        return ownWords;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Person> all() {
        return List.copyOf(all.values());
    }

    @Override
    public List<Person> in(int partition) {
        return all();
    }

    @Override
    public List<Long> versions() {
        return List.of(version + ownWords.changes);
    }

    private static final class MemoryOwnWords implements OwnWords {

        private final Map<PersonId, OwnWord> all = new ConcurrentHashMap<>();
        private long changes;

        @Override
        public OwnWord of(PersonId person) {
            return all.getOrDefault(person, OwnWord.NONE);
        }

        @Override
        public Map<PersonId, OwnWord> in(int partition) {
            return Map.copyOf(all);
        }

        @Override
        public void change(PersonId person, UnaryOperator<OwnWord> change) {
            all.put(person, change.apply(of(person)));
            changes++;
        }
    }
}
