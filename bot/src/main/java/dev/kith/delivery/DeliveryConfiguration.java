package dev.kith.delivery;

import dev.kith.chat.Chats;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.people.Directory;
import dev.kith.privacy.Pauses;
import dev.kith.redis.Buckets;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
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
    Rows rows(Redis redis, Vault vault) {
        return new Rows(redis, vault);
    }

    @Bean
    Deliveries deliveries(Rows rows, FactLog facts) {
        return new RedisDeliveries(rows, facts);
    }

    @Bean
    Outbox outbox(Rows rows, FactLog facts) {
        return new RedisOutbox(rows, facts);
    }

    @Bean
    Gate pausedGate(Pauses pauses) {
        return new PausedGate(pauses);
    }

    @Bean
    Gate workingHoursGate(DeliverySettings settings) {
        return new WorkingHoursGate(settings);
    }

    @Bean
    Clearance clearance(
            Outbox outbox, Directory directory, Clearance.Tokens tokens, List<Gate> gates, List<Composer> composers) {
        return new Clearance(outbox, directory, tokens, gates, composers);
    }

    @Bean
    Clearance.Tokens tokens(Buckets buckets, DeliverySettings settings) {
        return new Clearance.Tokens(buckets, settings);
    }

    @Bean
    Promoter promoter(Redis redis, Outbox outbox, Buckets buckets, DeliverySettings settings) {
        return new Promoter(redis.partitions(), outbox, buckets, settings);
    }

    @Bean
    Couriers couriers(
            Redis redis, Outbox outbox, Deliveries deliveries, Chats chats, Clearance clearance, Lease lease) {
        var courier = new Courier(outbox, deliveries, chats, clearance);
        return new Couriers(redis.partitions(), outbox, courier, lease, Executors.newVirtualThreadPerTaskExecutor());
    }
}
