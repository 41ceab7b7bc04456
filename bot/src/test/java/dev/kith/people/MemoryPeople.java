package dev.kith.people;

import dev.kith.chat.Locality;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People in memory, all in one partition; held to the same contract as the store. */
final class MemoryPeople implements People {

    private final Map<PersonId, Person> all = new ConcurrentSkipListMap<>();
    private final Map<PersonId, Locale> languages = new ConcurrentHashMap<>();
    private final MemoryOwnWords ownWords = new MemoryOwnWords();
    private final Map<PersonId, Locality> localities = new ConcurrentHashMap<>();
    private final MemoryDeparted departed = new MemoryDeparted();
    private long version;

    MemoryPeople(Person... people) {
        save(List.of(people));
    }

    @Override
    public void save(Collection<Person> people) {
        var out = departed.erased(people.stream().map(Person::id).toList());
        people.stream().filter(person -> !out.contains(person.id())).forEach(person -> {
            all.put(person.id(), person);
            departed.left.remove(person.id());
            keep(person, localities.getOrDefault(person.id(), Locality.UNKNOWN));
        });
        version++;
    }

    @Override
    public void letGo(Collection<PersonId> people) {
        people.stream()
                .filter(person -> all.remove(person) != null)
                .forEach(person -> departed.left.putIfAbsent(person, Optional.empty()));
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
    public Departed departed() {
        return departed;
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

    private final class MemoryDeparted implements Departed {

        private final Map<PersonId, Optional<LocalDate>> left = new HashMap<>();
        private final Map<PersonId, LocalDate> days = new HashMap<>();
        private final Set<PersonId> welcome = new HashSet<>();

        @Override
        public void erase(PersonId person, LocalDate day) {
            forgetAll(person);
            all.remove(person);
            days.put(person, day);
            welcome.remove(person);
            all.replaceAll(
                    (id, one) -> one.manager().filter(person::equals).isPresent() ? PeopleParts.ledByNobody(one) : one);
        }

        @Override
        public boolean forget(PersonId person) {
            if (all.containsKey(person)) {
                return false;
            }
            forgetAll(person);
            return true;
        }

        private void forgetAll(PersonId person) {
            left.remove(person);
            languages.remove(person);
            localities.remove(person);
            ownWords.all.remove(person);
            version++;
        }

        @Override
        public Set<PersonId> erased(Collection<PersonId> people) {
            return people.stream()
                    .filter(person -> days.containsKey(person) && !welcome.contains(person))
                    .collect(Collectors.toSet());
        }

        @Override
        public void welcome(Collection<PersonId> people) {
            welcome.addAll(people);
        }

        @Override
        public Optional<LocalDate> erasedOn(String hash) {
            return Optional.ofNullable(erasures().get(hash));
        }

        @Override
        public Map<String, LocalDate> erasures() {
            return days.entrySet().stream().collect(Collectors.toMap(one -> hash(one.getKey()), Map.Entry::getValue));
        }

        @Override
        public String hash(PersonId person) {
            return Integer.toHexString(person.hashCode());
        }

        @Override
        public boolean known(PersonId person) {
            return known().contains(person);
        }

        @Override
        public List<PersonId> known() {
            return Stream.of(all.keySet(), left.keySet(), languages.keySet(), ownWords.all.keySet())
                    .flatMap(Set::stream)
                    .distinct()
                    .toList();
        }

        @Override
        public List<PersonId> leftBy(LocalDate day, LocalDate today) {
            left.replaceAll((person, since) -> since.or(() -> Optional.of(today)));
            return left.entrySet().stream()
                    .filter(one -> !one.getValue().orElseThrow().isAfter(day))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
