package dev.kith.journey;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Companions;
import dev.kith.campaign.Onward;
import dev.kith.campaign.StepOwner;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.nudge.Progress;
import dev.kith.people.Attributes;
import dev.kith.people.Audiences;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** The journey, wired by hand. */
public record JourneyParts(
        JourneyHouse house,
        CheckinParts.Ground ground,
        Scenes scenes,
        Lookout.Register register,
        JourneyActivity journeys) {

    /** What journeys are kept in, and how long what was read of them is good for. */
    public record Stores(Redis redis, MachineTime machine) {

        private JourneyHouse.Ground ground() {
            return new JourneyHouse.Ground(redis, JsonMapper.builder().build(), machine);
        }
    }

    /** What journeys look at. */
    public record Around(
            Stores stores,
            Audiences audiences,
            Companions companions,
            Supplier<List<StepOwner>> owners,
            Progress progress,
            Deaths deaths) {}

    public static JourneyParts of(CheckinParts.Ground ground, Around around, WorkingTime working, BusinessTime time) {
        var real = JourneyHouse.of(around.stores().ground(), ground.catalog(), ground.deliveries(), working);
        var house =
                new JourneyHouse(real.journeys(), around.deaths().of(real.enrolments()), real.quarters(), real.cards());
        var trails = new Trails(ground.catalog(), ground.deliveries(), around.owners(), around.progress());
        var people = new Scenes.People(ground.directory(), around.companions());
        var scenes =
                new Scenes(people, around.audiences(), trails, house.cards().timetable(), time);
        var register = house.register(ground.directory(), around.audiences(), scenes);
        var faults = new JourneyFaults(ground.catalog(), around.audiences(), new Attributes(List.of()));
        return new JourneyParts(
                house, ground, scenes, register, house.activity(faults, register, scenes, ground.catalog()));
    }

    private JourneyFaults faults() {
        return new JourneyFaults(ground.catalog(), scenes.audiences(), new Attributes(List.of()));
    }

    /** What holds something of people. */
    public List<Object> holders(Redis redis) {
        var enrolments = new RedisEnrolments(redis, JsonMapper.builder().build());
        return List.of(
                enrolments, new RedisShared(redis), new Walked(ground.campaigns(), house.journeys(), enrolments));
    }

    public Activity activity() {
        return journeys;
    }

    public Bringer bringer() {
        return journeys;
    }

    public Composer composer() {
        return house.composer(ground.campaigns(), scenes.trails(), ground.directory(), ground.catalog());
    }

    /** Where it is decided who begins. */
    public JourneyDesk desk(Onward onward) {
        var around = new JourneyDesk.Around(ground.directory(), onward, scenes.time(), faults());
        return house.desk(ground.campaigns(), register, new Comparison(scenes), around);
    }

    /** Where people begin for themselves. */
    public OwnJourneys own(CampaignDesk desk, Onward onward) {
        return house.own(desk, new JourneyDesk.Around(ground.directory(), onward, scenes.time(), faults()));
    }

    /** Who begins, and how they go on. */
    public List<Tick> ticks(FactLog facts, Onward onward, Lease lease, Executor hands) {
        var telling = new FactGroup.Telling(lease.length(), Follower.MOST, hands);
        return List.of(
                house.lookout(register, ground.campaigns(), ground.directory(), onward),
                house.follower(
                        facts, ground.campaigns(), house.steps(scenes.people(), onward, scenes.trails()), telling));
    }
}
