package dev.kith.delivery;

import dev.kith.facts.Fact;
import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;
import dev.kith.redis.Confirmed;
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

/** The way out, in Redis: each step of the send protocol is one script. */
final class RedisOutbox implements Outbox {

    private static final Script BEGIN = Script.beside(RedisOutbox.class, "begin.lua");
    private static final Script RENEW = Script.beside(RedisOutbox.class, "renew.lua");
    private static final Script TAKE_OVER = Script.beside(RedisOutbox.class, "take-over.lua");
    private static final Script END = Script.beside(RedisOutbox.class, "end.lua");

    private final Redis redis;
    private final Rows rows;
    private final FactLog facts;
    private final ShortOutages outages;
    private final DeliverySettings settings;
    private final RedisBoxes boxes;

    RedisOutbox(Rows rows, FactLog facts, ShortOutages outages, DeliverySettings settings) {
        this.redis = rows.redis();
        this.rows = rows;
        this.facts = facts;
        this.outages = outages;
        this.settings = settings;
        this.boxes = new RedisBoxes(redis);
    }

    @Override
    public List<Claim> fresh(int most) {
        return boxes.fresh(most);
    }

    @Override
    public List<Claim> abandoned(Duration lease, int most) {
        return boxes.abandoned(lease, most);
    }

    @Override
    public boolean unsettled() {
        return boxes.unsettled();
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
                Rows.progress(home, claim.errand()),
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
                Rows.progress(home, claim.errand()),
                Rows.outbox(home, claim.workspace()),
                Rows.due(ending.lane(claim)),
                FactLog.stream(home),
                Rows.soonest(home),
                Rows.recent(home, recipient(claim)),
                Consents.key(home, recipient(claim)),
                Rows.sendings(home, recipient(claim)),
                Rows.workspaces(home),
                Rows.index(home, claim.errand()));
        var args = arguments(claim, ending, fact);
        return outages.outlast(() -> END.count(redis.jedis(), keys, args)) == 1;
    }

    private List<String> arguments(Claim claim, Ending ending, Optional<Fact> fact) {
        var sent = Optional.ofNullable(ending.sent());
        var written =
                fact.filter(one -> !claim.errand().isUntold()).map(facts::write).orElse(new FactLog.Written("", ""));
        return List.of(
                ending.from().word(),
                ending.to().word(),
                ending.from() == DeliveryState.SENDING ? claim.owner() : "",
                ending.reason(),
                ending.keepsEntry() ? "" : claim.entry().id(),
                claim.errand().member(),
                ending.again().map(Ending.Again::at).map(RedisOutbox::millis).orElse(""),
                sent.map(one -> millis(one.at())).orElse(""),
                sent.map(Delivery.Sent::messageId).orElse(""),
                written.type(),
                written.body(),
                String.valueOf(rows.endedKept().toSeconds()),
                ending.lane(claim).member(),
                claim.campaign().isNotice() && !claim.campaign().isUntold()
                        ? Consents.told(claim.campaign().value())
                        : "",
                claim.errand().run(),
                String.valueOf(Sendings.KEPT),
                rows.idOf(claim.errand()).value(),
                ending.lane(claim).workspace(),
                claim.campaign().isRemembered() && !claim.errand().isUntold() ? "1" : "",
                claim.campaign().isUntold() ? "1" : "");
    }

    private static PersonId recipient(Claim claim) {
        return claim.errand().recipient();
    }

    private static String millis(Instant instant) {
        return String.valueOf(instant.toEpochMilli());
    }
}
