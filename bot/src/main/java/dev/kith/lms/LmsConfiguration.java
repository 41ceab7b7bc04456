package dev.kith.lms;

import dev.kith.campaign.Campaigns;
import dev.kith.checkin.CheckinAnswers;
import dev.kith.clock.MachineTime;
import dev.kith.clock.RealWorld;
import dev.kith.clock.Tick;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.xapi.XapiConnector;
import dev.kith.connectors.xapi.XapiSettings;
import dev.kith.delivery.Deliveries;
import dev.kith.facts.FactLog;
import dev.kith.outgoing.Outgoing;
import dev.kith.privacy.Retention;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
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
            return new XapiConnector(
                    settings, vault.derive("statement-ids"), client, machine, RandomGenerator.getDefault());
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
    Forwarding forwarding(Connectors connectors, FactLog log, Forwarded forwarded) {
        return new Forwarding(connectors.all(), log, forwarded);
    }

    @Bean
    Translator translator(
            Campaigns campaigns, CheckinAnswers answers, Deliveries deliveries, Catalog catalog, Forwarded forwarded) {
        return new Translator(campaigns, answers, deliveries, catalog, forwarded);
    }

    @Bean
    Forwarders forwarders(
            Connectors connectors,
            Forwarding forwarding,
            Translator translator,
            Forwarded forwarded,
            MachineTime machine,
            Lease lease) {
        return new Forwarders(connectors.all().stream()
                .map(connector -> new Forwarder(
                        connector,
                        forwarding.group(connector),
                        translator,
                        forwarded,
                        new Forwarder.Pace(machine, lease)))
                .toList());
    }

    /** All forwarders as one tick; none waits for another's system. */
    record Forwarders(List<Forwarder> all) implements Tick {

        @Override
        public String name() {
            return "forward to learning systems";
        }

        @Override
        public Optional<Instant> next(Instant now) {
            return Optional.empty();
        }

        @Override
        public boolean unsettled(Instant now) {
            return all.stream().anyMatch(one -> one.unsettled(now));
        }

        @Override
        public int run(Instant now) {
            return all.parallelStream().mapToInt(one -> one.run(now)).sum();
        }
    }
}
