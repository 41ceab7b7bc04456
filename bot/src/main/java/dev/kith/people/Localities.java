package dev.kith.people;

import dev.kith.chat.Chat;
import dev.kith.chat.Locality;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns from the platforms where those live of whom the directory does not say it: few are asked for one by one, many by a
 * platform's list. They are asked for again after a while, whoever was placed, too: a platform's word that somebody moved may
 * be lost.
 */
final class Localities {

    private static final Logger log = LoggerFactory.getLogger(Localities.class);
    private static final Duration ASK_AGAIN = Duration.ofHours(1);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

    private final Roll roll;
    private final Platforms platforms;
    private final InstantSource machine;
    private final Map<Asked, Instant> notBefore = new ConcurrentHashMap<>();

    Localities(Roll roll, Platforms platforms, InstantSource machine) {
        this.roll = roll;
        this.platforms = platforms;
        this.machine = machine;
    }

    /** Another e-mail is another question. */
    private record Asked(PersonId person, String email) {

        static Asked of(Person person) {
            return new Asked(person.id(), Snapshot.folded(person.email()));
        }
    }

    /**
     * Asks for everybody of whom neither the directory nor they say it; of two platforms that know somebody the first is
     * believed, also while it cannot be asked.
     */
    void learn() {
        var now = machine.instant();
        var open = roll.current().movable().stream()
                .filter(person -> !now.isBefore(notBefore.getOrDefault(Asked.of(person), Instant.MIN)))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var told = new HashMap<PersonId, Locality>();
        boolean all = true;
        for (Chat chat : platforms.all()) {
            all &= ask(chat, all ? open : unplaced(open), told);
        }
        var next = now.plus(all ? ASK_AGAIN : TRY_AGAIN);
        open.forEach(person -> notBefore.put(Asked.of(person), next));
        roll.live(told);
    }

    private static List<Person> unplaced(List<Person> people) {
        return people.stream().filter(Person::isUnplaced).toList();
    }

    /** Whether the platform could be asked. */
    private static boolean ask(Chat chat, List<Person> people, Map<PersonId, Locality> told) {
        try {
            var profiles = profiles(chat, people.size());
            people.stream()
                    .filter(person -> !told.containsKey(person.id()))
                    .forEach(person -> profiles.apply(person.email())
                            .map(Chat.Profile::locality)
                            .filter(locality -> !locality.equals(Locality.UNKNOWN))
                            .ifPresent(locality -> told.put(person.id(), locality)));
            return true;
        } catch (RuntimeException e) {
            log.warn(
                    "A platform could not be asked where people live and will be again (platform: {}): {}",
                    chat.platform(),
                    e.toString());
            return false;
        }
    }

    private static Function<String, Optional<Chat.Profile>> profiles(Chat chat, int count) {
        if (count <= Lookout.MOST_ONE_BY_ONE) {
            return chat::profileOf;
        }
        var byEmail = chat.profiles().stream()
                .collect(Collectors.toMap(
                        profile -> Snapshot.folded(profile.email()), profile -> profile, (first, second) -> first));
        return email -> Optional.ofNullable(byEmail.get(Snapshot.folded(email)));
    }

    /** What a platform's profile says of somebody, as it was just read. */
    void heard(Person person, Locality locality) {
        roll.live(Map.of(person.id(), locality));
    }
}
