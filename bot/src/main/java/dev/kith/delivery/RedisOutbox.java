package dev.kith.delivery;

import dev.kith.facts.Fact;
import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;
import dev.kith.redis.Confirmed;
import dev.kith.redis.Entry;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.ShortOutages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import redis.clients.jedis.Response;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.XClaimParams;
import redis.clients.jedis.params.XPendingParams;
import redis.clients.jedis.params.XReadGroupParams;
import redis.clients.jedis.resps.StreamEntry;

/** The way out, in Redis: one stream for each partition and workspace. */
final class RedisOutbox implements Outbox {

    static final String GROUP = "couriers";

    private static final String COURIER = "courier";
    private static final Script BEGIN = Script.beside(RedisOutbox.class, "begin.lua");
    private static final Script RENEW = Script.beside(RedisOutbox.class, "renew.lua");
    private static final Script TAKE_OVER = Script.beside(RedisOutbox.class, "take-over.lua");
    private static final Script END = Script.beside(RedisOutbox.class, "end.lua");

    private final Redis redis;
    private final Rows rows;
    private final FactLog facts;
    private final ShortOutages outages;
    private final DeliverySettings settings;
    private final AtomicInteger turn = new AtomicInteger();

    RedisOutbox(Rows rows, FactLog facts, ShortOutages outages, DeliverySettings settings) {
        this.redis = rows.redis();
        this.rows = rows;
        this.facts = facts;
        this.outages = outages;
        this.settings = settings;
    }

    /** The outbox of one partition and workspace. */
    private record Box(Partition partition, String workspace) {

        String stream() {
            return Rows.outbox(partition, workspace);
        }

        Claim claim(StreamEntry entry) {
            var fields = new Entry(entry.getID().toString(), entry.getFields());
            return new Claim(partition, workspace, fields, UUID.randomUUID().toString());
        }
    }

    /** Few hands ask few boxes; which ones changes from time to time. */
    @Override
    public List<Claim> fresh(int most) {
        var all = boxes();
        if (all.isEmpty() || most < 1) {
            return List.of();
        }
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        var asked = Stream.concat(all.subList(first, all.size()).stream(), all.subList(0, first).stream())
                .limit(most)
                .toList();
        var params = new XReadGroupParams().count(Math.max(1, most / asked.size()));
        var answers = redis.ask(
                asked,
                (ask, box) -> ask.xreadGroup(
                        GROUP, COURIER, params, Map.of(box.stream(), StreamEntryID.XREADGROUP_UNDELIVERED_ENTRY)));
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < asked.size(); i++) {
            var box = asked.get(i);
            read(answers.get(i)).forEach(entry -> claims.add(box.claim(entry)));
        }
        return claims;
    }

    @Override
    public List<Claim> abandoned(Duration lease, int most) {
        var all = boxes();
        var params =
                new XPendingParams(StreamEntryID.MINIMUM_ID, StreamEntryID.MAXIMUM_ID, most).idle(lease.toMillis());
        var answers = redis.ask(all, (ask, box) -> ask.xpending(box.stream(), GROUP, params));
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < all.size(); i++) {
            var ids = list(answers.get(i)).stream()
                    .map(pending -> pending.getID())
                    .limit(Math.max(0, most - claims.size()))
                    .toArray(StreamEntryID[]::new);
            if (ids.length > 0) {
                claims.addAll(claim(all.get(i), lease, ids));
            }
        }
        return claims;
    }

    /** Redis 6.2 keeps an entry pending that was deleted meanwhile, and never hands it out again: acknowledge it. */
    private List<Claim> claim(Box box, Duration lease, StreamEntryID... ids) {
        var claimed =
                redis.jedis().xclaim(box.stream(), GROUP, COURIER, lease.toMillis(), new XClaimParams(), ids).stream()
                        .filter(entry -> entry != null && entry.getFields() != null)
                        .map(box::claim)
                        .toList();
        for (StreamEntryID id : ids) {
            if (claimed.stream().noneMatch(claim -> claim.entry().id().equals(id.toString()))
                    && redis.jedis().xrange(box.stream(), id, id).isEmpty()) {
                redis.jedis().xack(box.stream(), GROUP, id);
            }
        }
        return claimed;
    }

    @Override
    public boolean unsettled() {
        return redis.ask(boxes(), (ask, box) -> ask.xlen(box.stream())).stream().anyMatch(length -> length.get() > 0);
    }

    @Override
    public List<Seen> look(List<Claim> claims) {
        var deliveries =
                redis.ask(claims, (ask, claim) -> ask.hgetAll(Rows.row(claim.partition(), rows.idOf(claim.errand()))));
        var consents =
                redis.ask(claims, (ask, claim) -> ask.hgetAll(Consents.key(claim.partition(), recipient(claim))));
        var recents = redis.ask(claims, (ask, claim) -> ask.hgetAll(Rows.recent(claim.partition(), recipient(claim))));
        var seen = new ArrayList<Seen>();
        for (int i = 0; i < claims.size(); i++) {
            var row = deliveries.get(i).get();
            var delivery = row.isEmpty()
                    ? Optional.<Delivery>empty()
                    : Optional.of(Rows.delivery(rows.idOf(claims.get(i).errand()), row));
            var standing = new Standing(
                    Consents.read(consents.get(i).get()),
                    Recent.of(recents.get(i).get()));
            seen.add(new Seen(claims.get(i), delivery, standing));
        }
        return seen;
    }

    @Override
    public Map<CampaignId, Terms> terms(List<Claim> claims) {
        var lanes = claims.stream().map(Claim::lane).distinct().toList();
        var answers = redis.ask(lanes, (ask, lane) -> ask.hgetAll(Rows.terms(lane.partition(), lane.campaign())));
        var terms = new HashMap<CampaignId, Terms>();
        for (int i = 0; i < lanes.size(); i++) {
            var row = answers.get(i).get();
            if (!row.isEmpty()) {
                terms.put(lanes.get(i).campaign(), Rows.terms(row));
            }
        }
        return terms;
    }

    @Override
    public Begun begin(Beginning beginning) {
        var claim = beginning.seen().claim();
        Partition home = claim.partition();
        var recipient = recipient(claim);
        var keys = List.of(
                Rows.row(home, rows.idOf(claim.errand())),
                Rows.progress(home, claim.campaign()),
                Rows.terms(home, claim.campaign()),
                Rows.stopped(home),
                Rows.conversation(home, recipient),
                Consents.key(home, recipient),
                Rows.recent(home, recipient));
        return begun(Confirmed.run(BEGIN, redis, home, keys, arguments(beginning)));
    }

    private List<String> arguments(Beginning beginning) {
        var standing = beginning.seen().standing();
        var conversation = settings.of(beginning.seen().claim().workspace()).conversation();
        return List.of(
                beginning.seen().claim().owner(),
                standing.consent().version(),
                standing.recent().version(),
                String.valueOf(conversation.every().toMillis()),
                String.valueOf(conversation.burst()),
                beginning.counted().map(RedisOutbox::millis).orElse(""),
                String.valueOf(Recent.KEPT),
                beginning.to().toString());
    }

    private static Begun begun(Confirmed confirmed) {
        var parts = (List<?>) Objects.requireNonNull(confirmed.answer());
        int number = ((Long) parts.get(1)).intValue();
        return switch ((String) parts.get(0)) {
            case "begun" -> confirmed.isSafe() ? new Begun.Yes(number) : new Begun.Unsafe(number);
            case "changed" -> new Begun.Changed();
            case "wait" -> new Begun.TooSoon(Duration.ofMillis(number));
            case "gone" -> new Begun.Gone();
            default -> throw new IllegalStateException("begin.lua answered " + parts);
        };
    }

    @Override
    public boolean renew(Claim claim) {
        var keys = List.of(Rows.row(claim.partition(), rows.idOf(claim.errand())));
        return RENEW.count(redis.jedis(), keys, List.of(claim.owner())) == 1;
    }

    @Override
    public boolean takeOver(Claim claim, Duration lease) {
        var keys = List.of(
                Rows.row(claim.partition(), rows.idOf(claim.errand())),
                Rows.outbox(claim.partition(), claim.workspace()));
        var args = List.of(
                claim.owner(), String.valueOf(lease.toMillis()), claim.entry().id());
        return TAKE_OVER.count(redis.jedis(), keys, args) == 1;
    }

    @Override
    public boolean end(Claim claim, Ending ending, Optional<Fact> fact) {
        Partition home = claim.partition();
        var keys = List.of(
                Rows.row(home, rows.idOf(claim.errand())),
                Rows.progress(home, claim.campaign()),
                Rows.outbox(home, claim.workspace()),
                Rows.due(claim.lane()),
                FactLog.stream(home),
                Rows.soonest(home),
                Rows.recent(home, recipient(claim)),
                Consents.key(home, recipient(claim)));
        var args = arguments(claim, ending, fact);
        return outages.outlast(() -> END.count(redis.jedis(), keys, args)) == 1;
    }

    private List<String> arguments(Claim claim, Ending ending, Optional<Fact> fact) {
        var sent = Optional.ofNullable(ending.sent());
        var written = fact.map(facts::write).orElse(new FactLog.Written("", ""));
        return List.of(
                ending.from().word(),
                ending.to().word(),
                ending.from() == DeliveryState.SENDING ? claim.owner() : "",
                ending.reason(),
                ending.keepsEntry() ? "" : claim.entry().id(),
                claim.errand().member(),
                ending.again().map(RedisOutbox::millis).orElse(""),
                sent.map(one -> millis(one.at())).orElse(""),
                sent.map(Delivery.Sent::messageId).orElse(""),
                written.type(),
                written.body(),
                String.valueOf(RedisLanes.ENDED_ROWS_KEPT.toSeconds()),
                claim.lane().member(),
                claim.campaign().isNotice() ? Consents.told(claim.campaign().value()) : "",
                claim.errand().run());
    }

    private List<Box> boxes() {
        var partitions = redis.partitions().all();
        var answers = redis.ask(partitions, (ask, partition) -> ask.smembers(Rows.workspaces(partition)));
        return partitions.stream()
                .flatMap(partition -> answers.get(partition.number()).get().stream()
                        .sorted()
                        .map(workspace -> new Box(partition, workspace)))
                .toList();
    }

    private static PersonId recipient(Claim claim) {
        return claim.errand().recipient();
    }

    private static List<StreamEntry> read(Response<List<Map.Entry<String, List<StreamEntry>>>> answer) {
        return list(answer).stream().flatMap(one -> one.getValue().stream()).toList();
    }

    /** A stream that was never written to has no group yet. */
    private static <T> List<T> list(Response<List<T>> answer) {
        try {
            var list = answer.get();
            return list == null ? List.of() : list;
        } catch (JedisDataException e) {
            return nothing(e, List.of());
        }
    }

    static <T> T nothing(JedisDataException e, T nothing) {
        if (e.getMessage() == null || !e.getMessage().startsWith("NOGROUP")) {
            throw e;
        }
        return nothing;
    }

    private static String millis(Instant instant) {
        return String.valueOf(instant.toEpochMilli());
    }
}
