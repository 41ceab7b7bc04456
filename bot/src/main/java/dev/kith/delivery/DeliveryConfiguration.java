package dev.kith.delivery;

import dev.kith.calendar.WorkingTime;
import dev.kith.chat.Chats;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.people.Directory;
import dev.kith.privacy.Retention;
import dev.kith.redis.Buckets;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.ShortOutages;
import dev.kith.redis.Vault;
import java.security.SecureRandom;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the way out together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

    @Bean
    FactType deliveryArrived() {
        return new FactType(DeliveryArrived.class);
    }

    @Bean
    FactType deliveryNotSent() {
        return new FactType(DeliveryNotSent.class);
    }

    @Bean
    Rows rows(Redis redis, Vault vault, Retention retention) {
        return new Rows(redis, vault, Retention.length(retention.deliveries()));
    }

    @Bean
    Errands errands(Redis redis) {
        return new RedisErrands(redis);
    }

    @Bean
    AnswerMarks answerMarks(Rows rows, Errands errands) {
        return new RedisAnswerMarks(rows, errands, new SecureRandom());
    }

    @Bean
    RedisAnswers answers(Redis redis, FactLog facts) {
        return new RedisAnswers(redis, facts);
    }

    @Bean
    RedisForgetting forgetting(Rows rows, Directory directory) {
        return new RedisForgetting(rows, directory);
    }

    @Bean
    Deliveries deliveries(Rows rows, FactLog facts) {
        return new RedisDeliveries(rows, facts);
    }

    @Bean
    UnderWay outbox(Rows rows, FactLog facts, DeliverySettings settings, MachineTime machine, Lease lease) {
        return new UnderWay(new RedisOutbox(rows, facts, new ShortOutages(), settings), machine, lease);
    }

    @Bean
    Lanes lanes(Rows rows) {
        return new RedisLanes(rows);
    }

    @Bean
    SendingSwitch sendingSwitch(Redis redis) {
        return new RedisSendingSwitch(redis);
    }

    @Bean
    Outages outages(Redis redis, MachineTime machine) {
        return new RedisOutages(redis, machine);
    }

    @Bean
    Gate pausedGate() {
        return new PausedGate();
    }

    @Bean
    Gate workingTimeGate(WorkingTime time) {
        return new WorkingTimeGate(time);
    }

    @Bean
    RedisRecents recents(Redis redis) {
        return new RedisRecents(redis);
    }

    @Bean
    RedisSendings sendings(Redis redis) {
        return new RedisSendings(redis);
    }

    @Bean
    Snoozes snoozes(Rows rows) {
        return new RedisSnoozes(rows);
    }

    @Bean
    Planning planning(Deliveries deliveries, List<Forerunner> forerunners) {
        return new Planning(deliveries, forerunners);
    }

    @Bean
    Footing footing(List<Composer> composers, Foot foot) {
        var outages = new ShortOutages();
        return new Footing(composers.stream()
                .<Composer>map(composer -> new Footed(new Outlasting(composer, outages), foot))
                .toList());
    }

    /** The composers, each with the foot of its cards. */
    record Footing(List<Composer> composers) {}

    @Bean
    Clearance clearance(Directory directory, Outages outages, List<Gate> gates, Footing footing) {
        return new Clearance(directory, outages, gates, footing.composers());
    }

    @Bean
    Standings standings(Rows rows) {
        return new RedisStandings(rows);
    }

    @Bean
    Foresight foresight(
            Directory directory, Standings standings, List<Gate> gates, List<Composer> composers, Chats chats) {
        var asked = gates.stream().filter(gate -> !gate.doubtsThePlan()).toList();
        return new Foresight(new Clearance(directory, now -> List.of(), asked, composers), standings, directory, chats);
    }

    @Bean
    Preparations preparations(Redis redis) {
        return new RedisPreparations(redis);
    }

    @Bean
    Preparer preparer(Chats chats, Preparations preparations, Buckets buckets, DeliverySettings settings) {
        var threads = new Preparer.Threads(Executors.newVirtualThreadPerTaskExecutor(), Thread::sleep);
        return new Preparer(chats, preparations, buckets, settings.preparing(), threads);
    }

    @Bean
    Gate withinReachGate(Directory directory, Chats chats, Preparations preparations, DeliverySettings settings) {
        return new WithinReachGate(directory, chats, preparations, settings.preparing());
    }

    @Bean
    Queues queues(Lanes lanes, Standings standings, DeliverySettings settings) {
        return new Queues(lanes, standings, settings);
    }

    @Bean
    Tokens tokens(Buckets buckets, DeliverySettings settings) {
        return new Tokens.Shared(buckets, settings);
    }

    @Bean
    Amendments amendments(Rows rows, DeliverySettings settings) {
        return new RedisAmendments(rows, settings);
    }

    @Bean
    Amender.Budget amenderBudget(Buckets buckets, DeliverySettings settings, Deliveries deliveries) {
        return new Amender.Budget(buckets, settings, deliveries::terms);
    }

    @Bean
    Amender amender(Amendments amendments, Chats chats, Directory directory, Amender.Budget budget, Footing footing) {
        return new Amender(amendments, chats, directory, budget, footing.composers());
    }

    @Bean
    Promoter promoter(Lanes lanes, Buckets buckets, SendingSwitch sending, DeliverySettings settings) {
        return new Promoter(lanes, buckets, sending, settings);
    }

    @Bean
    Outcomes.Remedies remedies(Chats chats, Directory directory) {
        return new Outcomes.Remedies(
                FailureBook.shipped(),
                new Patience(new SplittableRandom()),
                new Tracing(chats, Thread::sleep),
                new Detour(directory));
    }

    @Bean
    Outcomes outcomes(Outbox outbox, Tokens tokens, Outcomes.Remedies remedies, BusinessTime time) {
        return new Outcomes(outbox, tokens, remedies, time);
    }

    @Bean
    Gathering gathering(Chats chats, Buckets buckets, DeliverySettings settings) {
        return new Gathering(chats, buckets, settings, FailureBook.shipped());
    }

    @Bean
    Company company(
            Clearance clearance, Directory directory, List<Gate> gates, Standings standings, Gathering gathering) {
        return new Company(clearance, directory, gates, standings, gathering);
    }

    @Bean
    Caller caller(Chats chats, Pacer pacer) {
        return new Caller(chats, pacer);
    }

    @Bean
    Courier courier(Outbox outbox, Gathering gathering, Caller caller, Outcomes outcomes, BusinessTime time) {
        return new Courier(outbox, gathering, caller, outcomes, time);
    }

    @Bean
    Pacer pacer(MachineTime machine, DeliverySettings settings) {
        return new Pacer(machine, settings, Thread::sleep);
    }

    @Bean
    Couriers.Terrain terrain(
            DeliverySettings settings, Pacer pacer, SendingSwitch sending, Outages outages, Lease lease) {
        var hands = new Hands(settings.inFlight(), Executors.newVirtualThreadPerTaskExecutor(), pacer);
        return new Couriers.Terrain(hands, sending, outages, lease);
    }

    @Bean
    Couriers couriers(Outbox outbox, Company company, Tokens tokens, Courier courier, Couriers.Terrain terrain) {
        return new Couriers(outbox, company, tokens, courier, terrain);
    }
}
