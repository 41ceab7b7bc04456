package dev.kith.pack;

import dev.kith.prompts.PromptId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * In Redis, each nudge in the partition of its own id: were the counts kept where the people are, few of a segment would share
 * one. Which delivery was heard is kept under a hash that only the holder of the master key can make.
 */
final class RedisVoices implements Voices {

    private static final Script ADD = Script.beside(RedisVoices.class, "voice.lua");

    /** Three years: after that a word weighs an eighth. */
    private static final int STRETCHES_KEPT = 39;

    /** Longer than a fact can be told again, and a delivery be found that was answered. */
    private static final int SECONDS_REMEMBERED = 100 * 24 * 60 * 60;

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisVoices(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    /** A name of a count. */
    private record Field(long stretch, String department, String level, boolean helpful) {}

    @Override
    public void add(Voice voice) {
        long stretch = Heard.stretch(voice.at());
        var segment = voice.segment();
        Partition home = redis.home(voice.prompt().value());
        var keys = List.of(
                counts(home, voice.prompt()),
                home.key("voices-heard", voice.prompt().value(), String.valueOf(stretch)));
        var field = new Field(stretch, segment.department(), segment.level(), voice.helpful());
        var args = List.of(
                json.writeValueAsString(field),
                vault.keyedHash("voice", voice.delivery()),
                String.valueOf(SECONDS_REMEMBERED));
        ADD.run(redis.jedis(), keys, args);
    }

    @Override
    public List<Heard> of(Collection<PromptId> prompts, Instant now) {
        var all = List.copyOf(prompts);
        var answers = redis.ask(all, (ask, prompt) -> ask.hgetAll(counts(redis.home(prompt.value()), prompt)));
        var heard = new ArrayList<Heard>();
        for (int i = 0; i < all.size(); i++) {
            heard.addAll(heard(all.get(i), answers.get(i).get(), Heard.stretch(now) - STRETCHES_KEPT));
        }
        return heard;
    }

    private List<Heard> heard(PromptId prompt, Map<String, String> counts, long oldest) {
        var heard = new ArrayList<Heard>();
        counts.forEach((name, count) -> {
            var field = json.readValue(name, Field.class);
            if (field.stretch() < oldest) {
                redis.jedis().hdel(counts(redis.home(prompt.value()), prompt), name);
            } else {
                heard.add(heard(prompt, field, Long.parseLong(count)));
            }
        });
        return heard;
    }

    private static Heard heard(PromptId prompt, Field field, long count) {
        var counts = field.helpful() ? new Counts(count, 0) : new Counts(0, count);
        return new Heard(prompt, new Segment(field.department(), field.level()), field.stretch(), counts);
    }

    private static String counts(Partition home, PromptId prompt) {
        return home.key("voices", prompt.value());
    }
}
