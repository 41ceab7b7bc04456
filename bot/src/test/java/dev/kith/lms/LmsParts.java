package dev.kith.lms;

import dev.kith.certificate.Certificates;
import dev.kith.checkin.CheckinAnswers;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.connectors.Connector;
import dev.kith.connectors.TakesRecords;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.facts.FactLog;
import dev.kith.loop.Stewards;
import dev.kith.nudge.NudgeAnswers;
import dev.kith.privacy.SentElsewhere;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Period;
import java.util.List;
import java.util.SplittableRandom;

/** Forwarding, wired by hand. */
public record LmsParts(Forwarding forwarding, Tick forwarder) {

    public static LmsParts of(Connector connector, CheckinParts.Ground ground, Said said, Log log) {
        return of(connector, Brief.of(connector.name()), ground, said, log);
    }

    static LmsParts of(Connector connector, Brief brief, CheckinParts.Ground ground, Said said, Log log) {
        var forwarded = new RedisForwarded(log.redis(), Period.ofMonths(12));
        var books =
                new Books(forwarded, new RedisAttempts(log.redis(), TestRedis.vault()), new RedisPaces(log.redis()));
        var forwarding = new Forwarding(List.of(connector), log.facts(), books, log.machine());
        var kept = new Translator.Said(ground.deliveries(), said.checkins(), said.nudges(), said.certificates());
        var translator = new Translator(kept, ground.campaigns(), ground.directory(), ground.catalog(), forwarded);
        var route = new Route(connector, connector.can(TakesRecords.class).orElseThrow(), brief, translator);
        var times = new Forwarder.Times(log.machine(), log.lease(), new SplittableRandom(7));
        return new LmsParts(forwarding, new Forwarder(route, forwarding.group(connector), "here", books, times));
    }

    /** What tells those who run Kith of a system that takes nothing. */
    public record Watch(Composer composer, Tick tick) {}

    public static Watch watch(List<Connector> connectors, Log log, Deliveries deliveries, Stewards stewards) {
        var paces = new RedisPaces(log.redis());
        var books = new Books(
                new RedisForwarded(log.redis(), Period.ofMonths(12)),
                new RedisAttempts(log.redis(), TestRedis.vault()),
                paces);
        var forwarding = new Forwarding(connectors, log.facts(), books, log.machine());
        var notice = new Watching.Notice(deliveries, stewards.directory(), stewards);
        return new Watch(
                new SystemsComposer(forwarding, paces), new Watching(forwarding, paces, notice, log.machine()));
    }

    public static AskingPace askingPace(Redis redis, MachineTime machine) {
        return new AskingPace(new RedisPaces(redis), machine, new SplittableRandom(7));
    }

    /** Where it is kept what people said. */
    public record Said(CheckinAnswers checkins, NudgeAnswers nudges, Certificates certificates) {}

    /** What takes back what was sent. */
    public static SentElsewhere recalling(List<Connector> connectors, Redis redis) {
        return new Recalling(connectors, new RedisForwarded(redis, Period.ofMonths(12)));
    }

    /** The fact log and the time by which it is read. */
    public record Log(Redis redis, FactLog facts, MachineTime machine, Lease lease) {}
}
