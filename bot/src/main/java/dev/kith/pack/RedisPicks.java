package dev.kith.pack;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.prompts.PromptId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** In Redis, in the person's partition; sealed, for why one was chosen may be what somebody wishes for. */
final class RedisPicks implements Picks, PersonKeys {

    private static final Script CHANGE = Script.beside(RedisPicks.class, "change.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisPicks(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    /** A pick as it is kept; {@code word} is the skill or the role. */
    private record Kept(
            String prompt,
            String because,
            String word,
            @Nullable Segment segment) {}

    @Override
    public Map<Turn, Pick> of(PersonId person) {
        var picks = new HashMap<Turn, Pick>();
        redis.jedis().hgetAll(key(person)).forEach((field, closed) -> {
            int slash = field.indexOf('/');
            var turn = new Turn(new CampaignId(field.substring(0, slash)), field.substring(slash + 1));
            picks.put(turn, opened(person, turn, closed));
        });
        return picks;
    }

    @Override
    public Optional<Pick> find(PersonId person, Turn turn) {
        return Optional.ofNullable(redis.jedis().hget(key(person), field(turn)))
                .map(closed -> opened(person, turn, closed));
    }

    @Override
    public Pick fix(PersonId person, Turn turn, Pick pick) {
        String sealed = vault.seal(json.writeValueAsString(kept(pick)), context(person, turn));
        boolean first = redis.jedis().hsetnx(key(person), field(turn), sealed) == 1;
        return first ? pick : find(person, turn).orElse(pick);
    }

    @Override
    public Pick change(PersonId person, Turn turn, Pick former, Pick pick) {
        String before = redis.jedis().hget(key(person), field(turn));
        if (before != null && opened(person, turn, before).equals(former)) {
            String sealed = vault.seal(json.writeValueAsString(kept(pick)), context(person, turn));
            CHANGE.run(redis.jedis(), List.of(key(person)), List.of(field(turn), before, sealed));
        }
        return find(person, turn).orElse(pick);
    }

    private Pick opened(PersonId person, Turn turn, String sealed) {
        return pick(json.readValue(vault.open(sealed, context(person, turn)), Kept.class));
    }

    private static Kept kept(Pick pick) {
        var segment = pick.segment().orElse(null);
        String prompt = pick.prompt().value();
        return switch (pick.because()) {
            case Because.Wish wish -> new Kept(prompt, "wish", wish.skill(), segment);
            case Because.Role role -> new Kept(prompt, "role", role.role(), segment);
            case Because.Liked liked -> new Kept(prompt, "liked", "", liked.by());
            case Because.Exploring exploring -> new Kept(prompt, "exploring", "", segment);
            case Because.Next next -> new Kept(prompt, "next", "", segment);
        };
    }

    private static Pick pick(Kept kept) {
        Because because = switch (kept.because()) {
            case "wish" -> new Because.Wish(kept.word());
            case "role" -> new Because.Role(kept.word());
            case "liked" -> new Because.Liked(Objects.requireNonNull(kept.segment()));
            case "exploring" -> new Because.Exploring();
            case "next" -> new Because.Next();
            default -> throw new IllegalStateException("nobody chooses because of this: " + kept.because());
        };
        return new Pick(new PromptId(kept.prompt()), because, Optional.ofNullable(kept.segment()));
    }

    private static String field(Turn turn) {
        return turn.campaign().value() + "/" + turn.run();
    }

    private static String context(PersonId person, Turn turn) {
        return "pick:" + person + "/" + field(turn);
    }

    private String key(PersonId person) {
        return key(redis.home(person.value()), person.value());
    }

    private static String key(Partition home, String person) {
        return home.key("picks", person);
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(key(home, personId));
    }
}
