package dev.kith.erasure;

import dev.kith.chat.AdapterData;
import dev.kith.chat.Inbox;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.facts.FactLog;
import dev.kith.people.Directory;
import dev.kith.people.People;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import dev.kith.privacy.SentElsewhere;
import dev.kith.redis.Lease;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Rewriting;
import dev.kith.redis.Streams;
import dev.kith.redis.Vault;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ErasureSettings.class)
class ErasureConfiguration {

    @Bean
    Sweep.Holders holders(
            List<PersonKeys> keys,
            List<PersonalData> data,
            ObjectProvider<AdapterData> adapters,
            List<SentElsewhere> elsewhere) {
        return new Sweep.Holders(keys, data, adapters.stream().toList(), elsewhere);
    }

    @Bean
    Sweep sweep(Redis redis, Directory directory, FactLog facts, Inbox inbox, Sweep.Holders holders) {
        return new Sweep(redis, directory, new Sweep.Streamed(facts, inbox), holders);
    }

    @Bean
    Erasure.Ground erasureGround(Directory directory, People people, Rewriting rewriting) {
        return new Erasure.Ground(directory, people.departed(), rewriting);
    }

    @Bean
    Erasure.Clocks erasureClocks(BusinessTime business, MachineTime machine, Lease lease) {
        return new Erasure.Clocks(business, machine, lease);
    }

    @Bean
    RedisUndertakings undertakings(Redis redis, Vault vault, JsonMapper json) {
        return new RedisUndertakings(redis, vault, json);
    }

    @Bean
    Erasure erasure(
            Erasure.Ground ground,
            Sweep sweep,
            RedisUndertakings undertakings,
            ErasureSettings settings,
            Erasure.Clocks clocks) {
        return new Erasure(ground, sweep, undertakings, new ErasedList(settings.erased()), clocks);
    }

    @Bean
    OldCopies oldCopies(ErasureSettings settings, BusinessTime business) {
        return new OldCopies(settings.oldCopies(), business);
    }

    @Bean
    Restored restored(Erasure erasure) {
        return new Restored(erasure);
    }

    @Bean
    Unhandled unhandled(Inbox inbox, Streams streams, Sweep.Holders holders, MachineTime machine) {
        return new Unhandled(inbox, streams, holders.adapters(), machine);
    }

    @Bean
    Leavers leavers(People people, Directory directory, Sweep sweep) {
        return new Leavers(people.departed(), directory, sweep);
    }

    @Bean
    Nightly nightly(Retention table, List<Expiring> all, Redis redis) {
        return new Nightly(table, all, new RedisNights(redis));
    }
}
