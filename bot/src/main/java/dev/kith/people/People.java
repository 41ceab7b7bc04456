package dev.kith.people;

import dev.kith.chat.Locality;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The store of persons: whoever is with the organisation now. Who left is kept apart and comes back by being saved. */
public interface People {

    /** Of an organisation in which no zone is usual. */
    static People in(Redis redis, Vault vault, JsonMapper json) {
        return new RedisPeople(redis, vault, json, Usual.UNSET);
    }

    /** Whoever was erased is left out until they are {@linkplain Departed#welcome welcome}. */
    void save(Collection<Person> people);

    /** They are with the organisation no longer; an id that is not known changes nothing. */
    void letGo(Collection<PersonId> people);

    /** The person chose a language; that holds whatever a file says of them. */
    void speak(PersonId person, Locale language);

    /** The languages that people of a partition chose. */
    Map<PersonId, Locale> languages(int partition);

    /** What people say of themselves; that, too, holds whatever a file says of them. */
    OwnWords ownWords();

    /** Who left, and who was erased. */
    Departed departed();

    /**
     * Keeps where platforms say that people live, as far as the directory is silent; nothing of whoever is not with the
     * organisation. What is absent leaves what was kept.
     *
     * @return whether anything changed
     */
    boolean live(Map<PersonId, Locality> localities);

    /** Where platforms said last that people of a partition live. */
    Map<PersonId, Locality> localities(int partition);

    /** As a file has it. */
    Optional<Person> find(PersonId id);

    List<Person> all();

    /** Everybody whose home is the partition of this number. */
    List<Person> in(int partition);

    /** How often each partition changed, by the partition's number. */
    List<Long> versions();
}
