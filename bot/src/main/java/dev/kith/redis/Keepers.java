package dev.kith.redis;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which server process keeps each partition. A Cluster that fails over, and a server that was restarted without every write
 * on its disk, may have lost what was acknowledged last: whoever can find out what that was is told when it happens.
 */
public final class Keepers {

    private static final Script KEEPER = Script.beside(Keepers.class, "keeper.lua");
    private static final Script KEPT = Script.beside(Keepers.class, "kept.lua");

    private final Redis redis;

    public Keepers(Redis redis) {
        this.redis = redis;
    }

    /**
     * A partition that another process keeps than before.
     *
     * @param lastSeen when the former one was seen last (business time)
     * @param keeper the process that keeps it now
     */
    public record Change(Partition partition, Instant lastSeen, String keeper, Partitions among) {

        /** Whether it is the home of {@code id}: a person, campaign, round or workspace. */
        public boolean concerns(String id) {
            return among.of(id).equals(partition);
        }
    }

    /**
     * How often partitions changed hands, all of them together.
     *
     * @param mended how many things were found that were lost in that
     * @param alone how many partitions are kept by a server with fewer replicas than it should have
     */
    public record Count(long changes, long mended, long alone) {}

    /** Partitions that changed hands and have not been looked after; those that did not are seen at {@code now}. */
    public List<Change> changes(Instant now) {
        return redis.partitions().all().stream()
                .flatMap(partition -> change(partition, now).stream())
                .toList();
    }

    private Optional<Change> change(Partition partition, Instant now) {
        String millis = String.valueOf(now.toEpochMilli());
        String wanted = String.valueOf(redis.replicas().wanted());
        var answer = KEEPER.run(redis.jedis(), List.of(key(partition)), List.of(millis, wanted));
        var parts = (List<?>) Objects.requireNonNull(answer);
        String run = String.valueOf(parts.get(0));
        return run.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        partition,
                        Instant.ofEpochMilli(Long.parseLong(String.valueOf(parts.get(1)))),
                        run,
                        redis.partitions()));
    }

    /** What had to be done about a change is done; that found {@code mended} things. */
    public void mended(Change change, long mended) {
        KEPT.run(redis.jedis(), List.of(key(change.partition())), List.of(change.keeper(), String.valueOf(mended)));
    }

    public Count count() {
        var answers = redis.ask(
                redis.partitions().all(), (ask, partition) -> ask.hmget(key(partition), "changes", "mended", "short"));
        var fields = answers.stream().map(answer -> answer.get()).toList();
        return new Count(
                fields.stream().mapToLong(all -> number(all.get(0))).sum(),
                fields.stream().mapToLong(all -> number(all.get(1))).sum(),
                fields.stream().filter(all -> all.get(2) != null).count());
    }

    private static long number(@Nullable String text) {
        return text == null ? 0 : Long.parseLong(text);
    }

    static String key(Partition partition) {
        return partition.key("keeper");
    }
}
