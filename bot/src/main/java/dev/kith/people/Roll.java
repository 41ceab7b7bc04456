package dev.kith.people;

import dev.kith.chat.Locality;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, in memory, as of half a second ago at most: the store is asked whether anything changed, and only the
 * partitions that did are read again.
 */
public final class Roll {

    private static final Duration FRESH = Duration.ofMillis(500);

    private final People people;
    private final InstantSource machine;
    private final Formality formality;
    private volatile @Nullable Reading reading;

    /** Reads {@code people} and looks for changes by {@code machine} time. */
    public Roll(People people, InstantSource machine) {
        this(people, machine, Formality.NONE);
    }

    Roll(People people, InstantSource machine, Formality formality) {
        this.people = people;
        this.machine = machine;
        this.formality = formality;
    }

    /** What was read, and when it was last known to be true. */
    private record Reading(Instant at, List<Long> versions, List<Snapshot.Part> partitions, Snapshot snapshot) {

        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(FRESH));
        }
    }

    Snapshot current() {
        var known = reading;
        return known != null && known.isFresh(machine.instant()) ? known.snapshot() : look(false);
    }

    /** Looks for changes at once; for whoever has just made some. */
    public void refresh() {
        look(true);
    }

    private synchronized Snapshot look(boolean atOnce) {
        var now = machine.instant();
        var known = reading;
        if (!atOnce && known != null && known.isFresh(now)) {
            return known.snapshot();
        }
        var read = read(known, now);
        reading = read;
        return read.snapshot();
    }

    private Reading read(@Nullable Reading known, Instant now) {
        var versions = people.versions();
        if (known != null && known.versions().equals(versions)) {
            return new Reading(now, versions, known.partitions(), known.snapshot());
        }
        var partitions = new ArrayList<Snapshot.Part>();
        for (int i = 0; i < versions.size(); i++) {
            boolean same = known != null && known.versions().get(i).equals(versions.get(i));
            partitions.add(known != null && same ? known.partitions().get(i) : spoken(i));
        }
        return new Reading(now, versions, partitions, Snapshot.of(partitions, versions));
    }

    /** Everybody of a partition, as the directory, a platform's profile and they themselves say, each in their turn. */
    private Snapshot.Part spoken(int partition) {
        var localities = people.localities(partition);
        var languages = people.languages(partition);
        var own = people.ownWords().in(partition);
        var spoken = people.in(partition).stream()
                .map(person -> person.living(localities.getOrDefault(person.id(), Locality.UNKNOWN)))
                .map(person -> own.getOrDefault(person.id(), OwnWord.NONE).of(person))
                .map(person -> {
                    var language = languages.get(person.id());
                    return language == null ? formality.of(person) : person.speaking(language);
                })
                .toList();
        var platforms = new HashMap<PersonId, String>();
        own.forEach((id, word) -> word.platform().ifPresent(platform -> platforms.put(id, platform)));
        return new Snapshot.Part(spoken, platforms);
    }

    /** Platforms say that people live there; those of whom they say nothing new are not even written. */
    void live(Map<PersonId, Locality> localities) {
        var known = current().byId();
        var news = new HashMap<>(localities);
        news.entrySet().removeIf(one -> !isNews(known.get(one.getKey()), one.getValue()));
        if (!news.isEmpty() && people.live(news)) {
            refresh();
        }
    }

    private boolean isNews(@Nullable Person person, Locality locality) {
        return person != null && !formality.of(person.living(locality)).equals(person);
    }

    void speak(PersonId person, Locale language) {
        people.speak(person, language);
        refresh();
    }

    OwnWord ownWord(PersonId person) {
        return people.ownWords().of(person);
    }

    void change(PersonId person, UnaryOperator<OwnWord> change) {
        people.ownWords().change(person, change);
        refresh();
    }

    Optional<Person> filed(PersonId person) {
        return people.find(person);
    }
}
