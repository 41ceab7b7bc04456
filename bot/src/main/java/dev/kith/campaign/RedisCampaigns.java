package dev.kith.campaign;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.kith.clock.MachineTime;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Campaigns in Redis, each in the partition of its own id. */
final class RedisCampaigns implements Campaigns {

    private static final Script KEEP = Script.beside(RedisCampaigns.class, "keep.lua");
    private static final Script MOVE = Script.beside(RedisCampaigns.class, "move.lua");

    /** More than are alive in an organisation at once. */
    private static final int MOST_READ = 1_000;

    /** Machine time. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Redis redis;

    /** What was read before is not parsed again: the planner asks for every campaign at each beat. */
    private final LoadingCache<Text, Campaign> read =
            Caffeine.newBuilder().maximumSize(MOST_READ).build(RedisCampaigns::parse);

    /** What every message of a campaign asks for. */
    private final LoadingCache<CampaignId, Optional<Campaign>> definitions;

    RedisCampaigns(Redis redis, MachineTime machine) {
        this.redis = redis;
        this.definitions = Caffeine.newBuilder()
                .maximumSize(MOST_READ)
                .expireAfterWrite(FRESH)
                .ticker(() -> Duration.between(Instant.EPOCH, machine.instant()).toNanos())
                .build(this::define);
    }

    @Override
    public Optional<Kept> find(CampaignId id) {
        var row = redis.jedis().hgetAll(row(id));
        return row.isEmpty() ? Optional.empty() : Optional.of(kept(id, row));
    }

    @Override
    public Optional<Campaign> definition(CampaignId id) {
        var found = definitions.get(id);
        if (found.isEmpty()) {
            // It may be written the next moment, by another node.
            definitions.invalidate(id);
        }
        return found;
    }

    private Optional<Campaign> define(CampaignId id) {
        return find(id).map(Kept::campaign);
    }

    @Override
    public List<Kept> all() {
        var ids = redis.ask(redis.partitions().all(), (ask, partition) -> ask.smembers(index(partition))).stream()
                .flatMap(answer -> answer.get().stream())
                .map(CampaignId::new)
                .sorted(Comparator.comparing(CampaignId::value))
                .toList();
        var rows = redis.ask(ids, (ask, id) -> ask.hgetAll(row(id)));
        return IntStream.range(0, ids.size())
                .filter(i -> !rows.get(i).get().isEmpty())
                .mapToObj(i -> kept(ids.get(i), rows.get(i).get()))
                .toList();
    }

    @Override
    public void keep(Kept kept) {
        KEEP.run(
                redis.jedis(),
                List.of(row(kept.id()), index(redis.home(kept.id().value()))),
                List.of(
                        kept.id().value(),
                        kept.text(),
                        kept.readOn().toString(),
                        kept.state().word()));
        definitions.invalidate(kept.id());
    }

    @Override
    public boolean move(CampaignId id, CampaignState from, CampaignState to) {
        return MOVE.count(redis.jedis(), List.of(row(id)), List.of(from.word(), to.word())) == 1;
    }

    @Override
    public void planned(CampaignId id, Planned planned) {
        redis.jedis()
                .hset(
                        row(id),
                        Map.of(
                                "plannedFrom", planned.from().toString(),
                                "plannedUntil", planned.until().toString(),
                                "directory", planned.directory()));
    }

    private Kept kept(CampaignId id, Map<String, String> row) {
        String text = row.getOrDefault("text", "");
        Instant readOn = Instant.parse(row.getOrDefault("readOn", ""));
        LocalDate day = readOn.atZone(ZoneOffset.UTC).toLocalDate();
        var campaign = read.get(new Text(id, text, day));
        var planned = row.containsKey("plannedUntil")
                ? new Planned(
                        Instant.parse(row.getOrDefault("plannedFrom", "")),
                        Instant.parse(row.getOrDefault("plannedUntil", "")),
                        row.getOrDefault("directory", ""))
                : Planned.NOTHING;
        return new Kept(campaign, text, readOn, CampaignState.of(row.getOrDefault("state", "draft")), planned);
    }

    private record Text(CampaignId id, String text, LocalDate day) {}

    private static Campaign parse(Text text) {
        var bytes = text.text().getBytes(StandardCharsets.UTF_8);
        return CampaignReader.read(text.id().value() + ".yml", bytes, text.day())
                .campaign();
    }

    private String row(CampaignId id) {
        return redis.home(id.value()).key("campaign", id.value());
    }

    private static String index(Partition partition) {
        return partition.key("campaigns");
    }
}
