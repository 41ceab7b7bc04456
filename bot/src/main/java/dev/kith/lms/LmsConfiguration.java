package dev.kith.lms;

import dev.kith.campaign.Campaigns;
import dev.kith.certificate.Certificates;
import dev.kith.checkin.CheckinAnswers;
import dev.kith.clock.MachineTime;
import dev.kith.clock.RealWorld;
import dev.kith.clock.Tick;
import dev.kith.connectors.TakesRecords;
import dev.kith.delivery.Deliveries;
import dev.kith.facts.FactLog;
import dev.kith.lms.Connecting.Connected;
import dev.kith.loop.Stewards;
import dev.kith.nudge.NudgeAnswers;
import dev.kith.outgoing.Outgoing;
import dev.kith.people.Directory;
import dev.kith.privacy.Retention;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts a forwarder before every connector. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConnectorProperties.class)
class LmsConfiguration {

    /** In local mode the receiver that is built in is one of them, unless another is called as it is: the sample forwards to it. */
    @Bean
    Connectors connectors(ConnectorProperties properties, Environment environment, Making making, Catalog catalog) {
        var connected = Connecting.all(properties, making, catalog);
        boolean isLocal = "local".equals(environment.getProperty("kith.mode", "local"));
        boolean isTaken =
                connected.stream().anyMatch(one -> one.connector().name().equals(Kind.XAPI.word()));
        var builtIn = isLocal && !isTaken
                ? Connecting.all(builtIn(making.publicUrl(), environment), making, catalog)
                : List.<Connected>of();
        return new Connectors(
                Stream.concat(connected.stream(), builtIn.stream()).toList());
    }

    /** What is told to a system beyond this machine must have happened. */
    @Bean
    RealWorld learningSystems(Connectors connectors) {
        return () -> connectors.all().stream()
                .filter(Connected::isBeyondThisMachine)
                .findFirst()
                .map(one -> "learning records leave this machine (connector: "
                        + one.connector().name() + ")");
    }

    private static ConnectorProperties builtIn(URI publicUrl, Environment environment) {
        var access = Map.of(
                "endpoint", publicUrl + "/local/xapi",
                "key", environment.getProperty("kith.local.receiver.key", "kith"),
                "secret", environment.getProperty("kith.local.receiver.secret", "local"));
        return new ConnectorProperties(List.of(), Map.of("xapi", access));
    }

    @Bean
    Making connectorMaking(
            Vault vault, MachineTime machine, Outgoing outgoing, @Value("${kith.public-url}") URI publicUrl) {
        return new Making(vault, machine, outgoing, publicUrl);
    }

    @Bean
    Forwarded forwarded(Redis redis, Retention retention) {
        return new RedisForwarded(redis, retention.answers().named());
    }

    @Bean
    Recalling recalling(Connectors connectors, Forwarded forwarded) {
        return new Recalling(connectors.connectors(), forwarded);
    }

    @Bean
    Attempts forwardingAttempts(Redis redis, Vault vault) {
        return new RedisAttempts(redis, vault);
    }

    @Bean
    Paces forwardingPaces(Redis redis) {
        return new RedisPaces(redis);
    }

    @Bean
    AskingPace paceOfAsking(Paces paces, MachineTime machine) {
        return new AskingPace(paces, machine, RandomGenerator.getDefault());
    }

    @Bean
    Books forwardingBooks(Forwarded forwarded, Attempts attempts, Paces paces) {
        return new Books(forwarded, attempts, paces);
    }

    @Bean
    Forwarding forwarding(Connectors connectors, FactLog log, Books books, MachineTime machine) {
        return new Forwarding(connectors.connectors(), log, books, machine);
    }

    @Bean
    Watching learningSystemsWatched(Forwarding forwarding, Paces paces, Watching.Notice notice, MachineTime machine) {
        return new Watching(forwarding, paces, notice, machine);
    }

    @Bean
    Watching.Notice noticeOfLearningSystems(Deliveries deliveries, Directory directory, Stewards stewards) {
        return new Watching.Notice(deliveries, directory, stewards);
    }

    @Bean
    SystemsComposer systemsComposer(Forwarding forwarding, Paces paces) {
        return new SystemsComposer(forwarding, paces);
    }

    @Bean
    Translator.Said saidByPeople(
            Deliveries deliveries, CheckinAnswers checkins, NudgeAnswers nudges, Certificates certificates) {
        return new Translator.Said(deliveries, checkins, nudges, certificates);
    }

    @Bean
    Translator translator(
            Translator.Said said, Campaigns campaigns, Directory directory, Catalog catalog, Forwarded forwarded) {
        return new Translator(said, campaigns, directory, catalog, forwarded);
    }

    @Bean
    Forwarder.Times forwardingTimes(MachineTime machine, Lease lease) {
        return new Forwarder.Times(machine, lease, RandomGenerator.getDefault());
    }

    @Bean
    Forwarders forwarders(
            Connectors connectors, Forwarding forwarding, Translator translator, Books books, Forwarder.Times times) {
        String node = UUID.randomUUID().toString();
        return new Forwarders(connectors.all().stream()
                .flatMap(one -> one.connector().can(TakesRecords.class).stream()
                        .map(records -> new Route(one.connector(), records, one.brief(), translator))
                        .map(route -> new Forwarder(route, forwarding.group(one.connector()), node, books, times)))
                .toList());
    }

    /** All forwarders; none waits for another's system. */
    record Forwarders(List<Forwarder> all) implements Tick {

        @Override
        public String name() {
            return "forward to learning systems";
        }

        @Override
        public Stream<Tick> parts() {
            return all.stream().map(one -> one);
        }

        @Override
        public Optional<Instant> next(Instant now) {
            return Optional.empty();
        }

        @Override
        public int run(Instant now) {
            return all.stream().mapToInt(one -> one.run(now)).sum();
        }
    }
}
