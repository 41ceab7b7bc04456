package dev.kith.campaign;

import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Amendments;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryParts;
import dev.kith.delivery.Gate;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.redis.Memory;
import dev.kith.redis.Redis;
import java.util.List;
import java.util.Set;

/** Campaigns, wired by hand. */
public record CampaignParts(CampaignDesk desk, Progress progress, DeliveryList list, Tick planner, DryRun dryRun) {

    /** What holds back deliveries that are no longer as planned. */
    public static Gate stillDue(
            Campaigns campaigns, List<Activity> activities, Directory directory, Audiences audiences) {
        return new StillDueGate(campaigns, new CampaignRules(activities, audiences, Set::of), directory);
    }

    /** Whom campaigns serve. */
    public record Around(
            Directory directory, Audiences audiences, DeliveryParts delivery, BusinessTime time, Redis redis) {

        Deliveries deliveries() {
            return delivery.deliveries();
        }
    }

    public static Repairs repairs(
            Deliveries deliveries, Amendments amendments, Directory directory, BusinessTime time) {
        return new Repairs(deliveries, amendments, directory, time);
    }

    public static Campaigns campaigns(Redis redis) {
        return new RedisCampaigns(redis);
    }

    public static CampaignParts of(
            Campaigns campaigns, List<Activity> activities, Around around, Set<String> connectors) {
        var rules = new CampaignRules(activities, around.audiences(), () -> connectors);
        return new CampaignParts(
                new CampaignDesk(campaigns, rules, around.deliveries(), around.time()),
                new Progress(around.deliveries()),
                new DeliveryList(around.deliveries(), around.directory()),
                new Planner(campaigns, rules, around.directory(), around.deliveries(), new Memory(around.redis())),
                new DryRun(
                        campaigns,
                        new Forecaster(
                                new Wishes(rules, around.directory()),
                                around.delivery().foresight(),
                                around.delivery().queues()),
                        around.directory(),
                        around.time()));
    }
}
