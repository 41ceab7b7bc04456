package dev.kith.release;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A round in which very many answered: whoever measures how long its release takes fills it with this. */
public final class Crowded {

    private static final Instant START = Instant.parse("2026-01-06T10:00:00Z");
    private static final RoundId ID = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final List<String> QUESTIONS = List.of("authenticity", "acceptance", "voice");
    private static final int AT_ONCE = 10_000;

    private final ReleaseParts parts;
    private final Round round;
    private final Tick closing;

    private Crowded(ReleaseParts parts, Round round) {
        this.parts = parts;
        this.round = round;
        this.closing = parts.closing(List.of());
    }

    /** So many people in 40 departments and 25 places, of which none is like another in size, and all of them answered. */
    public static Crowded of(Redis redis, Vault vault, int people) {
        var parts = ReleaseParts.of(redis, vault);
        var random = new Random(people);
        var members = new HashMap<PersonId, Map<String, String>>();
        for (int number = 0; number < people; number++) {
            members.put(
                    new PersonId("p" + number),
                    Map.of(
                            "department", "d" + (int) (40 * Math.pow(random.nextDouble(), 2)),
                            "location", "l" + (int) (25 * Math.pow(random.nextDouble(), 2))));
        }
        var lattice = List.of(List.of("department"), List.of("location"), List.of("department", "location"));
        var items = QUESTIONS.stream()
                .map(question -> new Item(
                        "key-" + question,
                        question,
                        question,
                        List.of("1", "2", "3", "4", "5"),
                        Optional.of(new Item.About(question, false))))
                .toList();
        var frozen = new Frozen(
                "belonging",
                new Handling(Mode.ANONYMOUS, 5, lattice, List.of()),
                items,
                START,
                START.plus(Duration.ofDays(7)),
                false);
        var crowded = new Crowded(parts, parts.rounds().begin(ID, frozen, members));
        crowded.answer(members, redis, vault, random);
        return crowded;
    }

    private void answer(Map<PersonId, Map<String, String>> members, Redis redis, Vault vault, Random random) {
        var key = ((RedisRounds) parts.rounds()).sealing(ID).orElseThrow();
        var voices = new Voices(vault);
        var json = JsonMapper.builder().build();
        var people = List.copyOf(members.entrySet());
        IntStream.range(0, (people.size() + AT_ONCE - 1) / AT_ONCE).forEach(batch -> {
            var some = people.subList(batch * AT_ONCE, Math.min(people.size(), (batch + 1) * AT_ONCE));
            var byKey = new HashMap<String, Map<String, String>>();
            some.forEach(one -> {
                var place = parts.answers().place(round, one.getKey());
                var opened = new Opened(voices.inLedger(one.getKey()), one.getValue(), values(random));
                byKey.computeIfAbsent(place.key(), hash -> new HashMap<>())
                        .put(place.field(), key.seal(json.writeValueAsString(opened), place.field()));
            });
            byKey.forEach((hash, fields) -> redis.jedis().hset(hash, fields));
        });
    }

    private static Map<String, String> values(Random random) {
        var values = new HashMap<String, String>();
        QUESTIONS.forEach(question -> values.put(question, String.valueOf(1 + random.nextInt(5))));
        return values;
    }

    /** Closes the round and releases it; says how many cells it shows of its first question. */
    public int release() {
        closing.run(round.frozen().until());
        return parts.releases()
                .find(ID)
                .orElseThrow()
                .figures()
                .getFirst()
                .cells()
                .size();
    }
}
