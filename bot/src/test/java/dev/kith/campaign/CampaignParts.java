package dev.kith.campaign;

import dev.kith.attention.Explained;
import dev.kith.attention.Wishes;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Amendments;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryParts;
import dev.kith.delivery.Forerunner;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Sendings;
import dev.kith.people.Attributes;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.privacy.PersonalData;
import dev.kith.redis.Keepers;
import dev.kith.redis.Memory;
import dev.kith.redis.Redis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Campaigns, wired by hand. */
public record CampaignParts(
        CampaignDesk desk,
        Progress progress,
        DeliveryList list,
        Tick planner,
        Planning planning,
        Onward onward,
        Tick auditPass,
        Ahead ahead,
        Forecasts forecasts) {

    /** Of an organisation without fields of its own. */
    private static final Attributes NOTHING = new Attributes(List.of());

    /** What a dry run is made of, but for the way out. */
    public record Forecasts(Campaigns campaigns, CampaignRules rules, Directory directory, BusinessTime time) {}

    public DryRun dryRun(DeliveryParts delivery) {
        var prospects = new Prospects(forecasts.rules(), forecasts.directory());
        return new DryRun(
                forecasts.campaigns(),
                new Forecaster(prospects, delivery.foresight(), delivery.queues()),
                forecasts.directory(),
                forecasts.time());
    }

    /** What holds back deliveries that are no longer as planned. */
    public static Gate stillDue(
            Campaigns campaigns, List<Activity> activities, Directory directory, Audiences audiences) {
        return new StillDueGate(campaigns, new CampaignRules(activities, audiences, Set::of, NOTHING), directory);
    }

    /** Whom rounds are for. */
    public static Invited invited(List<Activity> activities, Directory directory, Audiences audiences) {
        return new PlannedInvited(new Plans(new CampaignRules(activities, audiences, Set::of, NOTHING), directory));
    }

    /** What somebody was sent lately, in their home. */
    /** What people were sent. */
    public PersonalData sent(Sendings sendings) {
        return new SentToThem(sendings, forecasts.campaigns(), forecasts.rules());
    }

    public HomeSection lately(Sendings sendings) {
        return new LatelySection(forecasts.directory(), sendings, forecasts.campaigns(), forecasts.rules());
    }

    /** Whom campaigns serve. */
    public record Around(
            Directory directory,
            Audiences audiences,
            Attributes attributes,
            Deliveries deliveries,
            List<Forerunner> forerunners,
            BusinessTime time,
            Redis redis,
            List<Precondition> preconditions) {}

    public static Repairs repairs(
            Deliveries deliveries, Amendments amendments, Directory directory, BusinessTime time) {
        return new Repairs(deliveries, amendments, directory, time);
    }

    public static Campaigns campaigns(Redis redis, MachineTime machine) {
        return new RedisCampaigns(redis, machine);
    }

    /** What campaigns are going to want, the tick that looks, and what they say of themselves. */
    public record Ahead(Wishes wishes, Tick tick, Explained explained) {}

    public static CampaignParts of(
            Campaigns campaigns, List<Activity> activities, Around around, Destination destination) {
        var rules = new CampaignRules(activities, around.audiences(), destination, around.attributes());
        var planning = new Planning(around.deliveries(), around.forerunners());
        var foresight = new WantedSoon(campaigns, rules, around.directory(), around.deliveries());
        var desk = new CampaignDesk(campaigns, rules, around.deliveries(), around.time(), around.preconditions());
        var planner =
                new Planner(campaigns, new Plans(rules, around.directory()), planning, new Memory(around.redis()));
        // It looks each time that it is run.
        var machine = new AtomicReference<>(Instant.EPOCH);
        var auditPass = new AuditPass(
                new Keepers(around.redis()),
                desk,
                planner,
                () -> machine.updateAndGet(at -> at.plus(Duration.ofHours(1))));
        return new CampaignParts(
                desk,
                new Progress(around.deliveries()),
                new DeliveryList(around.deliveries(), around.directory()),
                planner,
                planning,
                new Onward(campaigns, new Plans(rules, around.directory()), planning, around.time()),
                auditPass,
                new Ahead(foresight, foresight, new CampaignWords(campaigns, rules)),
                new Forecasts(campaigns, rules, around.directory(), around.time()));
    }
}
