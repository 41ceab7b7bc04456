package dev.kith.release;

import dev.kith.delivery.Deliveries.Place;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.RewritingWanted;
import dev.kith.redis.Vault;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Answers in Redis: for each round and partition a hash, of which each field is a pseudonym. */
final class RedisSealedAnswers implements SealedAnswers {

    private final Redis redis;
    private final RedisRounds rounds;
    private final Voices voices;
    private final RewritingWanted rewriting;
    private final JsonMapper json;

    RedisSealedAnswers(Redis redis, RedisRounds rounds, Vault vault, RewritingWanted rewriting, JsonMapper json) {
        this.redis = redis;
        this.rounds = rounds;
        this.voices = new Voices(vault);
        this.rewriting = rewriting;
        this.json = json;
    }

    @Override
    public Place place(Round round, PersonId person) {
        var home = redis.home(person.value());
        return new Place(sealed(home, round.id()), voices.in(round, person), shut(home, round.id()));
    }

    @Override
    public String seal(Round round, PersonId person, Map<String, String> answers) {
        String voice = voices.in(round, person);
        long ledger = voices.inLedger(person);
        String filled = Filled.of(
                rounds.where(round, person),
                where -> json.writeValueAsString(new Opened(ledger, where, answers)),
                round.frozen().told());
        return key(round).seal(filled, voice);
    }

    @Override
    public Optional<Map<String, String>> find(Round round, PersonId person) {
        String voice = voices.in(round, person);
        String key = sealed(redis.home(person.value()), round.id());
        return Optional.ofNullable(redis.jedis().hget(key, voice))
                .flatMap(kept -> rounds.sealing(round.id()).map(vault -> open(vault, voice, kept)))
                .map(Opened::answers);
    }

    @Override
    public boolean isKept(Round round, PersonId person) {
        return redis.jedis().hexists(sealed(redis.home(person.value()), round.id()), voices.in(round, person));
    }

    @Override
    public boolean areKept(Round round) {
        return rounds.sealing(round.id()).isPresent();
    }

    @Override
    public void forget(Round round, PersonId person) {
        redis.jedis().hdel(sealed(redis.home(person.value()), round.id()), voices.in(round, person));
    }

    @Override
    public void shut(Round round) {
        redis.partitions().all().forEach(home -> redis.jedis().set(shut(home, round.id()), "1"));
    }

    /** Each hash whole: while one is walked through in pages, a field may be met twice, and somebody would count twice. */
    @Override
    public Stream<Opened> all(Round round) {
        var vault = key(round);
        return redis.partitions().all().parallelStream()
                .flatMap(home -> redis.jedis().hgetAll(sealed(home, round.id())).entrySet().stream())
                .map(one -> open(vault, one.getKey(), one.getValue()));
    }

    @Override
    public void destroy(Round round) {
        rounds.destroyKey(round);
        redis.partitions().all().forEach(home -> redis.jedis().unlink(sealed(home, round.id())));
        rewriting.want("sealed answers of the round " + round.id());
    }

    private Vault key(Round round) {
        return rounds.sealing(round.id())
                .orElseThrow(() -> new IllegalStateException("the answers are destroyed (round: " + round.id() + ")"));
    }

    private Opened open(Vault vault, String voice, String sealed) {
        return json.readValue(vault.open(sealed, voice), Opened.class);
    }

    private static String sealed(Partition home, RoundId id) {
        return home.key("sealed", id.value());
    }

    private static String shut(Partition home, RoundId id) {
        return home.key("shut", id.value());
    }
}
