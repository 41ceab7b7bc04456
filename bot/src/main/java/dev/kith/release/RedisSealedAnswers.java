package dev.kith.release;

import dev.kith.delivery.Deliveries.Place;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.RewritingWanted;
import dev.kith.redis.Vault;
import dev.kith.release.Released.Comment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers in Redis: for each round and partition a hash, of which each field is a pseudonym. In a partition live few of those who are
 * asked: how many of them answered would tell who did, so what is kept for longer is where the pseudonym is at home.
 */
final class RedisSealedAnswers implements SealedAnswers {

    private final Redis redis;
    private final RedisRounds rounds;
    private final Voices voices;
    private final RedisReturnAddresses addresses;
    private final RewritingWanted rewriting;
    private final JsonMapper json;

    RedisSealedAnswers(Redis redis, RedisRounds rounds, Vault vault, RewritingWanted rewriting, JsonMapper json) {
        this.redis = redis;
        this.rounds = rounds;
        this.voices = new Voices(vault);
        this.addresses = new RedisReturnAddresses(redis, rounds);
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
        return seal(round, person, answers, key(round));
    }

    private String seal(Round round, PersonId person, Map<String, String> answers, Vault key) {
        String voice = voices.in(round, person);
        long ledger = voices.inLedger(person);
        String filled = Filled.of(
                rounds.where(round, person),
                where -> json.writeValueAsString(new Opened(ledger, where, answers)),
                round.frozen().told());
        return key.seal(filled, voice);
    }

    @Override
    public void keep(Round round, Map<PersonId, Map<String, String>> answers) {
        var key = key(round);
        var batches = new HashMap<Partition, Map<String, String>>();
        answers.forEach((person, said) -> batches.computeIfAbsent(redis.home(person.value()), home -> new HashMap<>())
                .put(voices.in(round, person), seal(round, person, said, key)));
        batches.forEach((home, batch) -> redis.jedis().hset(sealed(home, round.id()), batch));
    }

    @Override
    public Optional<Map<String, String>> find(Round round, PersonId person) {
        String voice = voices.in(round, person);
        return places(round, person).stream()
                .flatMap(key -> Optional.ofNullable(redis.jedis().hget(key, voice)).stream())
                .findFirst()
                .flatMap(kept -> rounds.sealing(round.id()).map(vault -> open(vault, voice, kept)))
                .map(Opened::answers);
    }

    @Override
    public boolean isKept(Round round, PersonId person) {
        String voice = voices.in(round, person);
        return places(round, person).stream().anyMatch(key -> redis.jedis().hexists(key, voice));
    }

    @Override
    public Set<PersonId> kept(Round round, Collection<PersonId> people) {
        var asked = List.copyOf(people);
        var here = redis.ask(
                asked, (ask, person) -> ask.hexists(places(round, person).getFirst(), voices.in(round, person)));
        var there = redis.ask(
                asked, (ask, person) -> ask.hexists(places(round, person).getLast(), voices.in(round, person)));
        return IntStream.range(0, asked.size())
                .filter(i -> here.get(i).get() || there.get(i).get())
                .mapToObj(asked::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean areKept(Round round) {
        return rounds.sealing(round.id()).isPresent();
    }

    @Override
    public void forget(Round round, PersonId person) {
        String voice = voices.in(round, person);
        places(round, person).forEach(key -> redis.jedis().hdel(key, voice));
        addresses.blank(round.id(), voices.inLedger(person));
    }

    /** Where somebody's answer may be. */
    private List<String> places(Round round, PersonId person) {
        var own = redis.home(person.value());
        return List.of(sealed(own, round.id()), settled(redis.home(voices.in(round, person)), round.id()));
    }

    @Override
    public void address(Round round, Map<String, Long> voices) {
        addresses.keep(round.id(), voices);
    }

    @Override
    public void addressOnly(Round round, Collection<Comment> comments) {
        addresses.keepOnly(round.id(), comments.stream().map(Comment::id).collect(Collectors.toSet()));
    }

    @Override
    public Optional<PersonId> writer(Round round, Comment comment, Collection<PersonId> people) {
        return addresses
                .of(round.id(), comment.id())
                .flatMap(voice -> people.parallelStream()
                        .filter(person -> voices.inLedger(person) == voice)
                        .findAny())
                .filter(person -> find(round, person)
                        .filter(answers -> comment.text().equals(answers.getOrDefault(comment.question(), "")))
                        .isPresent());
    }

    @Override
    public void shut(Round round) {
        redis.partitions().all().forEach(home -> redis.jedis().set(shut(home, round.id()), "1"));
    }

    @Override
    public Stream<Opened> all(Round round) {
        var vault = key(round);
        return redis.partitions().all().parallelStream()
                .flatMap(home -> redis.fields(sealed(home, round.id())).entrySet().stream())
                .map(one -> open(vault, one.getKey(), one.getValue()));
    }

    /** Nothing goes before it is elsewhere; after a crash some are in both places, and are the same. */
    @Override
    public void settle(Round round) {
        for (Partition home : redis.partitions().all()) {
            String from = sealed(home, round.id());
            var byHome = new HashMap<Partition, Map<String, String>>();
            redis.jedis()
                    .hgetAll(from)
                    .forEach((voice, kept) -> byHome.computeIfAbsent(redis.home(voice), key -> new HashMap<>())
                            .put(voice, kept));
            byHome.forEach((to, some) -> redis.jedis().hset(settled(to, round.id()), some));
            redis.jedis().unlink(from);
        }
        rewriting.want("what told who answered in the round " + round.id());
    }

    @Override
    public void destroy(Round round) {
        rounds.destroyKey(round);
        addresses.destroy(round.id());
        redis.partitions().all().forEach(home -> redis.jedis().unlink(sealed(home, round.id())));
        redis.partitions().all().forEach(home -> redis.jedis().unlink(settled(home, round.id())));
        rewriting.want("sealed answers of the round " + round.id());
    }

    private Vault key(Round round) {
        return rounds.sealing(round.id())
                .orElseThrow(() -> new IllegalStateException("the answers are destroyed (round: " + round.id() + ")"));
    }

    private Opened open(Vault vault, String voice, String sealed) {
        return Opened.read(json, vault.openBytes(sealed, voice));
    }

    private static String sealed(Partition home, RoundId id) {
        return home.key("sealed", id.value());
    }

    private static String settled(Partition home, RoundId id) {
        return home.key("settled", id.value());
    }

    private static String shut(Partition home, RoundId id) {
        return home.key("shut", id.value());
    }
}
