package dev.kith.campaign;

import dev.kith.calendar.WorkingTime;
import dev.kith.chat.Chats;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.delivery.Amendments;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Foresight;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Preparations;
import dev.kith.delivery.Queues;
import dev.kith.delivery.Sendings;
import dev.kith.people.Attributes;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.redis.Keepers;
import dev.kith.redis.Memory;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk and the planner together. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    @Bean
    Campaigns campaigns(Redis redis, MachineTime machine) {
        return new RedisCampaigns(redis, machine);
    }

    @Bean
    CampaignRules campaignRules(
            List<Activity> activities, Audiences audiences, Destination destination, Attributes attributes) {
        return new CampaignRules(activities, audiences, destination, attributes);
    }

    @Bean
    Lots lots(Vault vault) {
        return new Lots(vault);
    }

    @Bean
    RoundTimes roundTimes(Lots lots, WorkingTime time) {
        return new RoundTimes(lots, time);
    }

    @Bean
    CampaignDesk campaignDesk(
            Campaigns campaigns,
            CampaignRules rules,
            Deliveries deliveries,
            BusinessTime time,
            List<Precondition> preconditions) {
        return new CampaignDesk(campaigns, rules, deliveries, time, preconditions);
    }

    @Bean
    Planner planner(Campaigns campaigns, CampaignRules rules, Directory directory, Planning planning, Memory memory) {
        return new Planner(campaigns, new Plans(rules, directory), planning, memory);
    }

    @Bean
    Invited invited(CampaignRules rules, Directory directory) {
        return new PlannedInvited(new Plans(rules, directory));
    }

    @Bean
    Onward onward(Campaigns campaigns, CampaignRules rules, Directory directory, Planning planning, BusinessTime time) {
        return new Onward(campaigns, new Plans(rules, directory), planning, time);
    }

    @Bean
    Readying readying(
            Campaigns campaigns, CampaignRules rules, Directory directory, Chats chats, Preparations preparations) {
        return new Readying(campaigns, rules, directory, chats, preparations);
    }

    @Bean
    AuditPass auditPass(Keepers keepers, CampaignDesk desk, Planner planner, MachineTime machine) {
        return new AuditPass(keepers, desk, planner, machine);
    }

    @Bean
    WantedSoon wantedSoon(Campaigns campaigns, CampaignRules rules, Directory directory, Deliveries deliveries) {
        return new WantedSoon(campaigns, rules, directory, deliveries);
    }

    @Bean
    CampaignWords campaignWords(Campaigns campaigns, CampaignRules rules) {
        return new CampaignWords(campaigns, rules);
    }

    @Bean
    SentToThem sentToThem(Sendings sendings, Campaigns campaigns, CampaignRules rules) {
        return new SentToThem(sendings, campaigns, rules);
    }

    @Bean
    LatelySection latelySection(Directory directory, Sendings sendings, Campaigns campaigns, CampaignRules rules) {
        return new LatelySection(directory, sendings, campaigns, rules);
    }

    @Bean
    Gate stillDueGate(Campaigns campaigns, CampaignRules rules, Directory directory) {
        return new StillDueGate(campaigns, rules, directory);
    }

    @Bean
    SampleCampaigns sampleCampaigns(CampaignDesk desk, List<EarlierDays> earlier) {
        return new SampleCampaigns(desk, earlier);
    }

    @Bean
    Progress progress(Deliveries deliveries) {
        return new Progress(deliveries);
    }

    @Bean
    Repairs repairs(Deliveries deliveries, Amendments amendments, Directory directory, BusinessTime time) {
        return new Repairs(deliveries, amendments, directory, time);
    }

    @Bean
    DryRun dryRun(Campaigns campaigns, Forecaster forecaster, Directory directory, BusinessTime time) {
        return new DryRun(campaigns, forecaster, directory, time);
    }

    @Bean
    Forecaster forecaster(CampaignRules rules, Directory directory, Foresight foresight, Queues queues) {
        return new Forecaster(new Prospects(rules, directory), foresight, queues);
    }

    @Bean
    DeliveryList deliveryList(Deliveries deliveries, Directory directory) {
        return new DeliveryList(deliveries, directory);
    }
}
