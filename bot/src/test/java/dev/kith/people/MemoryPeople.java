package dev.kith.people;

import dev.kith.chat.Locality;
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
    private final Map<PersonId, Locality> localities = new ConcurrentHashMap<>();
    private long version;

    MemoryPeople(Person... people) {
        save(List.of(people));
    }

    @Override
    public void save(Collection<Person> people) {
        people.forEach(person -> {
            all.put(person.id(), person);
            keep(person, localities.getOrDefault(person.id(), Locality.UNKNOWN));
        });
        version++;
    }

    @Override
    public void letGo(Collection<PersonId> people) {
        people.forEach(all::remove);
        people.forEach(localities::remove);
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
    public boolean live(Map<PersonId, Locality> told) {
        var before = Map.copyOf(localities);
        told.forEach((id, now) -> find(id).ifPresent(person -> {
            var kept = localities.getOrDefault(id, Locality.UNKNOWN);
            keep(person, new Locality(now.zone().or(kept::zone), now.locale().or(kept::locale)));
        }));
        boolean changed = !before.equals(localities);
        version += changed ? 1 : 0;
        return changed;
    }

    private void keep(Person person, Locality locality) {
        var contact = person.contact();
        var kept = new Locality(
                locality.zone().filter(zone -> contact.zone().isUsual()),
                locality.locale().filter(language -> contact.locale().isUsual()));
        if (kept.equals(Locality.UNKNOWN)) {
            localities.remove(person.id());
        } else {
            localities.put(person.id(), kept);
        }
    }

    @Override
    public Map<PersonId, Locality> localities(int partition) {
        return Map.copyOf(localities);
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
            var word = change.apply(of(person));
            changes += word.equals(of(person)) ? 0 : 1;
            all.put(person, word);
        }
    }
}
