package dev.kith.lms;

import dev.kith.checkin.CheckinAnswers;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.connectors.Connector;
import dev.kith.facts.FactLog;
import dev.kith.privacy.SentElsewhere;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import java.time.Period;
import java.util.List;

/** Forwarding, wired by hand. */
public record LmsParts(Forwarding forwarding, Tick forwarder) {

    public static LmsParts of(Connector connector, CheckinParts.Ground ground, CheckinAnswers answers, Log log) {
        var forwarded = new RedisForwarded(log.redis(), Period.ofMonths(12));
        var forwarding = new Forwarding(List.of(connector), log.facts(), forwarded);
        var translator = new Translator(ground.campaigns(), answers, ground.deliveries(), ground.catalog(), forwarded);
        var pace = new Forwarder.Pace(log.machine(), log.lease());
        return new LmsParts(
                forwarding, new Forwarder(connector, forwarding.group(connector), translator, forwarded, pace));
    }

    /** What takes back what was sent. */
    public static SentElsewhere recalling(List<Connector> connectors, Redis redis) {
        return new Recalling(connectors, new RedisForwarded(redis, Period.ofMonths(12)));
    }

    /** The fact log and the time by which it is read. */
    public record Log(Redis redis, FactLog facts, MachineTime machine, Lease lease) {}
}
