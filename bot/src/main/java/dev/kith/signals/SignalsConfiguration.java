package dev.kith.signals;

import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.insights.Insights;
import dev.kith.loop.Stewards;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class SignalsConfiguration {

    @Bean
    RedisFindings findings(Redis redis, Vault vault, JsonMapper json) {
        return new RedisFindings(redis, vault, json);
    }

    @Bean
    FindingsDesk findingsDesk(RedisFindings findings, BusinessTime time) {
        return new FindingsDesk(findings, time);
    }

    @Bean
    FindingComposer findingComposer(RedisFindings findings) {
        return new FindingComposer(findings);
    }

    @Bean
    Told findingsTold(Deliveries deliveries, Directory directory, Campaigns campaigns, Stewards stewards) {
        return new Told(deliveries, directory, campaigns, stewards);
    }

    @Bean
    Proposing proposing(Insights insights, RedisFindings findings, Told findingsTold) {
        return new Proposing(insights, findings, findingsTold);
    }
}
