package dev.kith.courses;

import dev.kith.facts.FactLog;
import dev.kith.lms.CourseName;
import dev.kith.nudge.CourseCompleted;
import dev.kith.people.PersonId;
import dev.kith.privacy.Retention;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** In the person's partition, beside the fact log; sealed. */
final class RedisCourses implements Courses, PersonKeys {

    private static final Script CHANGE = Script.beside(RedisCourses.class, "change.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final FactLog facts;
    private final Period kept;

    /** {@code kept}: how long it is known, after the last that was heard of somebody. */
    RedisCourses(Redis redis, Vault vault, JsonMapper json, FactLog facts, Period kept) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        this.facts = facts;
        this.kept = kept;
    }

    @Override
    public Map<CourseName, HowFar> of(PersonId person) {
        var all = new HashMap<CourseName, HowFar>();
        redis.jedis().hgetAll(key(person)).forEach((field, text) -> {
            int colon = field.indexOf(':');
            var course = new CourseName(field.substring(0, colon), field.substring(colon + 1));
            all.put(course, opened(person, course, text));
        });
        return all;
    }

    @Override
    public HowFar change(PersonId person, CourseName course, Instant now, UnaryOperator<HowFar> change) {
        while (true) {
            String text = redis.jedis().hget(key(person), course.toString());
            var before = opened(person, course, text);
            var after = change.apply(before);
            boolean isDone = after.isCompleted() && !before.isCompleted();
            var fact = isDone ? fact(person, course, now) : List.<String>of();
            if (after.equals(before) || written(person, course, text, after, fact)) {
                return after;
            }
        }
    }

    private List<String> fact(PersonId person, CourseName course, Instant now) {
        var written = facts.write(new CourseCompleted(id(person, course), now, person.value(), course.toString()));
        return List.of(written.type(), written.body());
    }

    /** Names nobody. */
    private static String id(PersonId person, CourseName course) {
        String what = "course/" + person.value() + "/" + course;
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private boolean written(
            PersonId person, CourseName course, @Nullable String before, HowFar after, List<String> fact) {
        var args = new ArrayList<>(List.of(
                course.toString(),
                before == null ? "" : before,
                vault.seal(json.writeValueAsString(after), context(person, course)),
                String.valueOf(Retention.length(kept).toSeconds())));
        args.addAll(fact);
        var keys = List.of(key(person), FactLog.stream(redis.home(person.value())));
        return CHANGE.count(redis.jedis(), keys, args) > 0;
    }

    private HowFar opened(PersonId person, CourseName course, @Nullable String text) {
        return text == null ? HowFar.UNKNOWN : json.readValue(vault.open(text, context(person, course)), HowFar.class);
    }

    private static String context(PersonId person, CourseName course) {
        return "courses:" + person.value() + "/" + course;
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(key(home, personId));
    }

    private String key(PersonId person) {
        return key(redis.home(person.value()), person.value());
    }

    private static String key(Partition home, String person) {
        return home.key("courses", person);
    }
}
