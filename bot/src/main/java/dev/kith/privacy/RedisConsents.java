package dev.kith.privacy;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class RedisConsents implements Consents, PersonKeys {

    private static final Script DECIDE = Script.beside(RedisConsents.class, "decide.lua");

    private final Redis redis;

    RedisConsents(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Consent of(PersonId person) {
        return Consents.read(redis.jedis().hgetAll(key(person)));
    }

    @Override
    public Map<PersonId, Consent> of(Collection<PersonId> people) {
        var answers =
                redis.ask(people, (ask, person) -> ask.hgetAll(key(person))).iterator();
        var consents = new LinkedHashMap<PersonId, Consent>();
        people.forEach(
                person -> consents.put(person, Consents.read(answers.next().get())));
        return consents;
    }

    @Override
    public void pause(PersonId person, Instant until) {
        decide(person, "pause", until.toString());
    }

    @Override
    public void resume(PersonId person) {
        decide(person, "pause", "");
    }

    @Override
    public void optOut(PersonId person, String campaign) {
        decide(person, OUT + campaign, "1");
    }

    @Override
    public void optIn(PersonId person, String campaign) {
        decide(person, OUT + campaign, "");
    }

    @Override
    public void pace(PersonId person, Optional<Pace> pace) {
        decide(person, Choices.PACE, pace.map(Pace::name).orElse(""));
    }

    @Override
    public void paceOnce(PersonId person, Pace pace, String event) {
        DECIDE.run(redis.jedis(), List.of(key(person)), List.of(Choices.PACE, pace.name(), event));
    }

    @Override
    public void hours(PersonId person, OwnHours hours) {
        decide(person, Choices.HOURS, hours.toString());
    }

    @Override
    public void mentors(PersonId person, boolean open) {
        decide(person, Choices.MENTORS, open ? "" : Choices.NO);
    }

    @Override
    public void told(PersonId person, String notice, Consent.Told told) {
        decide(person, Consents.told(notice), told.toString());
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(Consents.key(home, new PersonId(personId)));
    }

    private void decide(PersonId person, String field, String value) {
        DECIDE.run(redis.jedis(), List.of(key(person)), List.of(field, value, ""));
    }

    private String key(PersonId person) {
        return Consents.key(redis.home(person.value()), person);
    }
}
