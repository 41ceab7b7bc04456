package dev.kith.courses;

import dev.kith.lms.CourseName;
import dev.kith.redis.Redis;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** In the partition of the system's name; they go a week after the last. */
final class RedisRefusals implements Refusals {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Redis redis;
    private final JsonMapper json;

    RedisRefusals(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
    }

    @Override
    public void note(CourseName course, String reason, Instant at) {
        String key = key(course.system());
        var refused = new RefusedCourse(course.id(), reason, at);
        redis.jedis().hset(key, course.id(), json.writeValueAsString(refused));
        redis.jedis().expire(key, KEPT.toSeconds());
    }

    @Override
    public List<RefusedCourse> of(String system) {
        return redis.jedis().hgetAll(key(system)).values().stream()
                .map(kept -> json.readValue(kept, RefusedCourse.class))
                .sorted(Comparator.comparing(RefusedCourse::course))
                .toList();
    }

    private String key(String system) {
        return redis.home(system).key("courses-refused", system);
    }
}
