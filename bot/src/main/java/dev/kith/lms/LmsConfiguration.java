package dev.kith.lms;

import dev.kith.campaign.Campaigns;
import dev.kith.checkin.CheckinAnswers;
import dev.kith.clock.MachineTime;
import dev.kith.clock.RealWorld;
import dev.kith.clock.Tick;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.TakesRecords;
import dev.kith.connectors.xapi.XapiConnector;
import dev.kith.connectors.xapi.XapiSettings;
import dev.kith.delivery.Deliveries;
import dev.kith.facts.FactLog;
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
@EnableConfigurationProperties(XapiProperties.class)
class LmsConfiguration {

    /** In local mode, where no record store is configured, the receiver that is built in takes its place. */
    @Bean
    Connectors connectors(
            XapiProperties properties,
            @Value("${kith.public-url}") URI publicUrl,
            Environment environment,
            Making making) {
        boolean local = "local".equals(environment.getProperty("kith.mode", "local"));
        return new Connectors(properties
                .settings(publicUrl)
                .or(() -> local ? Optional.of(builtIn(publicUrl, environment)) : Optional.empty())
                .map(settings -> making.xapi(settings))
                .stream()
                .toList());
    }

    /** What is told to a system beyond this machine must have happened. */
    @Bean
    RealWorld recordStore(XapiProperties properties) {
        return () -> properties.isBeyondLoopback()
                ? Optional.of("learning records leave this machine (KITH_XAPI_ENDPOINT)")
                : Optional.empty();
    }

    private static XapiSettings builtIn(URI publicUrl, Environment environment) {
        String key = environment.getProperty("kith.local.receiver.key", "kith");
        String secret = environment.getProperty("kith.local.receiver.secret", "local");
        return XapiSettings.of(URI.create(publicUrl + "/local/xapi"), key, secret, null, publicUrl);
    }

    /** What a connector is made with. */
    record Making(Vault vault, MachineTime machine, Outgoing outgoing) {

        Connector xapi(XapiSettings settings) {
            var client = outgoing.through(Outbound.client()).build();
            return new XapiConnector(settings, vault.derive("statement-ids"), client, machine);
        }
    }

    @Bean
    Making connectorMaking(Vault vault, MachineTime machine, Outgoing outgoing) {
        return new Making(vault, machine, outgoing);
    }

    @Bean
    Forwarded forwarded(Redis redis, Retention retention) {
        return new RedisForwarded(redis, retention.answers().named());
    }

    @Bean
    Recalling recalling(Connectors connectors, Forwarded forwarded) {
        return new Recalling(connectors.all(), forwarded);
    }

    @Bean
    Attempts forwardingAttempts(Redis redis) {
        return new RedisAttempts(redis);
    }

    @Bean
    Paces forwardingPaces(Redis redis) {
        return new RedisPaces(redis);
    }

    @Bean
    Books forwardingBooks(Forwarded forwarded, Attempts attempts, Paces paces) {
        return new Books(forwarded, attempts, paces);
    }

    @Bean
    Forwarding forwarding(Connectors connectors, FactLog log, Books books, MachineTime machine) {
        return new Forwarding(connectors.all(), log, books, machine);
    }

    @Bean
    Translator.Said saidByPeople(Deliveries deliveries, CheckinAnswers checkins, NudgeAnswers nudges) {
        return new Translator.Said(deliveries, checkins, nudges);
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
                .flatMap(connector -> connector.can(TakesRecords.class).stream()
                        .map(records -> new Route(connector, records, Brief.of(connector.name()), translator))
                        .map(route -> new Forwarder(route, forwarding.group(connector), node, books, times)))
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
