package dev.kith.slack;

import dev.kith.chat.Surroundings;
import dev.kith.clock.MachineTime;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Puts together what lets workspaces install Kith by OAuth. */
@ConditionalOnExpression(Configured.BY_OAUTH)
@Configuration(proxyBeanMethods = false)
class InstallingConfiguration {

    @Bean
    OAuth slackOAuth(SlackCalls calls, SlackSettings settings, Surroundings surroundings, MachineTime machine) {
        return new OAuth(calls, settings, surroundings.publicUrl(), machine);
    }

    @Bean
    Installing slackInstalling(
            OAuth oauth, RedisInstallStates states, RedisInstallations installed, SlackSettings settings) {
        return new Installing(oauth, states, installed, settings);
    }

    @Bean
    RedisInstallStates slackInstallStates(Redis redis, Vault vault, MachineTime machine) {
        return new RedisInstallStates(redis, vault, machine);
    }

    @Bean
    Renewal slackRenewal(RedisInstallations installed, OAuth oauth, MachineTime machine) {
        return new Renewal(new Renewing(installed, oauth, machine));
    }

    /** Machine time's hand on the tokens; at a rate, as what beats with delays beats on one thread, which no call may hold up. */
    record Renewal(Renewing renewing) {

        @Scheduled(fixedRateString = "PT1M")
        void beat() {
            renewing.run();
        }
    }
}
