package dev.kith.signals;

import dev.kith.audit.Audit;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Progress;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.insights.Insights;
import dev.kith.loop.Stewards;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.playbook.Cohorts;
import dev.kith.playbook.Playbooks;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignalsSettings.class)
class SignalsConfiguration {

    @Bean
    RedisFindings findings(Redis redis, Vault vault, JsonMapper json) {
        return new RedisFindings(redis, vault, json);
    }

    @Bean
    RedisSignals signals(Redis redis, Vault vault, JsonMapper json) {
        return new RedisSignals(redis, vault, json);
    }

    @Bean
    Undecided undecided(RedisSignals signals) {
        return new Undecided(signals);
    }

    @Bean
    Proposals proposals(Playbooks playbooks, CampaignDesk desk, RedisSignals signals) {
        return new Proposals(playbooks, desk, signals);
    }

    @Bean
    Decisions decisions(
            RedisSignals signals,
            CampaignDesk desk,
            SignalTold signalTold,
            Decisions.Book book,
            SignalsSettings settings) {
        return new Decisions(signals, desk, signalTold, book, settings.automatic());
    }

    @Bean
    Decisions.Book bookOfDecisions(Audit audit, BusinessTime time) {
        return new Decisions.Book(audit, time);
    }

    @Bean
    SignalTold signalTold(Deliveries deliveries, Directory directory, Stewards stewards, RedisSignals signals) {
        return new SignalTold(deliveries, directory, stewards, signals);
    }

    @Bean
    SignalDesk signalDesk(
            RedisSignals signals, SignalRules rules, Proposals proposals, Decisions decisions, BusinessTime time) {
        return new SignalDesk(signals, rules, proposals, decisions, time);
    }

    @Bean
    SignalRules signalRules(Playbooks playbooks, Cohorts cohorts, Audiences audiences) {
        return new SignalRules(playbooks, cohorts, audiences);
    }

    @Bean
    Effects.Following following(
            Progress progress, Directory directory, Audiences audiences, Insights insights, BusinessTime time) {
        return new Effects.Following(progress, directory, audiences, insights, time);
    }

    @Bean
    Effects effects(CampaignDesk desk, Proposals proposals, Effects.Following following) {
        return new Effects(desk, proposals, following);
    }

    @Bean
    SignalCard signalCard(Effects effects) {
        return new SignalCard(effects);
    }

    @Bean
    SignalComposer signalComposer(RedisSignals signals, SignalCard card) {
        return new SignalComposer(signals, card);
    }

    @Bean
    SignalHandler signalHandler(
            Deliveries deliveries, Stewards stewards, RedisSignals signals, SignalDesk desk, SignalCard card) {
        return new SignalHandler(deliveries, stewards, signals, desk, card);
    }

    @Bean
    FindingsDesk findingsDesk(RedisFindings findings, SignalDesk desk, BusinessTime time) {
        return new FindingsDesk(findings, desk, time);
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
