package dev.kith.release;

import dev.kith.clock.Tick;
import dev.kith.disclosure.DisclosureParts;
import dev.kith.disclosure.Ledger;
import dev.kith.redis.Redis;
import dev.kith.redis.Rewriting;
import dev.kith.redis.RewritingWanted;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Rounds and their release, wired by hand. */
public record ReleaseParts(Rounds rounds, SealedAnswers answers, Releases releases, Redis redis, Vault vault) {

    public static ReleaseParts of(Redis redis, Vault vault) {
        var json = JsonMapper.builder().build();
        var rounds = new RedisRounds(redis, vault, json);
        return new ReleaseParts(
                rounds,
                new RedisSealedAnswers(redis, rounds, vault, new RewritingWanted(redis, new Rewriting(redis)), json),
                new RedisReleases(redis, rounds, vault, json),
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
            return vault.open(held, "ledger:" + round);
        }
        if (key.contains(":sealed:")) {
            String round = key.substring(key.indexOf(":sealed:") + ":sealed:".length());
            return answers.all(rounds.find(RoundId.parse(round)).orElseThrow())
                    .map(opened -> opened.voice() + " " + new TreeMap<>(opened.answers()))
                    .sorted()
                    .toList()
                    .toString();
        }
        return held.replaceAll("attempt=[-0-9a-f]{36}", "attempt").replaceAll("key=[^,}]*", "key");
    }

    /** What holds something of people. */
    public List<Object> holders() {
        return List.of(new SealedData(rounds, answers));
    }

    /** What has the append-only file written anew. */
    public Tick rewriting() {
        return new RewritingWanted(redis, new Rewriting(redis));
    }

    /** What closes rounds. */
    public Tick closing(List<Aftermath> aftermaths) {
        return new Closing(rounds, ending(), aftermaths);
    }

    /** What ends a round. */
    public Ending ending() {
        return ending(DisclosureParts.ledger(redis, vault));
    }

    /** The same with another ledger. */
    public Ending ending(Ledger ledger) {
        return new Ending(rounds, answers, new Releasing(ledger, new Random(1)), releases);
    }
}
