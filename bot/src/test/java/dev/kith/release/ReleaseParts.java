package dev.kith.release;

import dev.kith.clock.Tick;
import dev.kith.disclosure.DisclosureParts;
import dev.kith.disclosure.Ledger;
import dev.kith.redis.Redis;
import dev.kith.redis.Rewriting;
import dev.kith.redis.RewritingWanted;
import dev.kith.redis.Vault;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Rounds and their release, wired by hand. */
public record ReleaseParts(Rounds rounds, SealedAnswers answers, Releases releases, Redis redis, Vault vault) {

    public static ReleaseParts of(Redis redis, Vault vault) {
        var json = JsonMapper.builder().build();
        var rounds = new RedisRounds(redis, vault, json);
        var rewriting = new RewritingWanted(redis, new Rewriting(redis));
        return new ReleaseParts(
                rounds,
                new RedisSealedAnswers(redis, rounds, vault, rewriting, json),
                new RedisReleases(redis, rounds, vault, rewriting, json),
                redis,
                vault);
    }

    /** What a key holds, opened where the master key opens it; what is made by chance alone is left out. */
    public String opened(String key, String held) {
        if (key.contains(":released:")) {
            String round = key.substring(key.indexOf(":released:") + ":released:".length());
            return vault.open(held, "released:" + round);
        }
        if (key.contains(":ledger:release:")) {
            String round = key.substring(key.indexOf(":ledger:release:") + ":ledger:release:".length());
            return HexFormat.of().formatHex(vault.openBytes(held, "ledger:" + round));
        }
        if (key.contains(":settled:")) {
            String round = key.substring(key.indexOf(":settled:") + ":settled:".length());
            var ofRound = ((RedisRounds) rounds).sealing(RoundId.parse(round)).orElseThrow();
            var opened = new TreeMap<String, String>();
            redis.jedis().hgetAll(key).forEach((voice, kept) -> opened.put(voice, ofRound.open(kept, voice)));
            return opened.toString();
        }
        return held.replaceAll("attempt=[-0-9a-f]{36}", "attempt").replaceAll("key=[^,}]*", "key");
    }

    /** What holds something of people. */
    public List<Object> holders() {
        return List.of(new SealedData(rounds, answers), new ReleasedData(rounds, releases, ledger()));
    }

    /** What has the append-only file written anew. */
    public Tick rewriting() {
        return new RewritingWanted(redis, new Rewriting(redis));
    }

    /** What closes rounds. */
    public Tick closing(List<Aftermath> aftermaths) {
        return closing(Arrivals.UNKNOWN, aftermaths);
    }

    /** The same where it is known whom the questions reached. */
    public Tick closing(Arrivals arrivals, List<Aftermath> aftermaths) {
        return new Closing(rounds, ending(), arrivals, aftermaths);
    }

    /** The same over stores of another, which may do more than they are asked. */
    Tick closing(Through through, List<Aftermath> aftermaths) {
        var throughRounds = through.of(Rounds.class, rounds);
        var ending = new Ending(
                throughRounds,
                through.of(SealedAnswers.class, answers),
                new Releasing(through.of(Ledger.class, ledger()), new Random(1)),
                through.of(Releases.class, releases));
        return new Closing(
                throughRounds,
                ending,
                Arrivals.UNKNOWN,
                aftermaths.stream().map(one -> through.of(Aftermath.class, one)).toList());
    }

    /** What stands between whoever closes a round and the stores. */
    interface Through {
        <T> T of(Class<T> port, T store);
    }

    /** What ends a round. */
    public Ending ending() {
        return ending(ledger());
    }

    /** The same with another ledger. */
    public Ending ending(Ledger ledger) {
        return new Ending(rounds, answers, new Releasing(ledger, new Random(1)), releases);
    }

    public Ledger ledger() {
        return DisclosureParts.ledger(redis, vault);
    }
}
