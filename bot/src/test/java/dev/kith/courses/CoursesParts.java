package dev.kith.courses;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Onward;
import dev.kith.chat.HomeSection;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.lms.AskingPace;
import dev.kith.lms.CourseNames;
import dev.kith.lms.CourseSystem;
import dev.kith.lms.LmsParts;
import dev.kith.nudge.Nudges;
import dev.kith.nudge.Progress;
import dev.kith.people.Directory;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Courses, wired by hand. */
public final class CoursesParts {

    /** Longer than usual: stories go through many days. */
    private static final Duration EVERY = Duration.ofHours(4);

    private final Stores stores;
    private final List<CourseSystem> systems;
    private final CourseNames names;
    private final Hearing hearing;
    private final RedisCourses courses;
    private final RedisRota rota;
    private final AskingPace pace;

    /** What they are kept in, and the time by which systems are waited for. */
    public record Stores(Redis redis, Vault vault, FactLog facts, MachineTime machine, Lease lease) {}

    public CoursesParts(Stores stores, List<CourseSystem> systems) {
        var json = JsonMapper.builder().build();
        this.stores = stores;
        this.systems = systems;
        this.names = new CourseNames(
                names(systems),
                names(systems.stream()
                        .filter(system -> system.progress().isPresent())
                        .toList()));
        this.courses = new RedisCourses(stores.redis(), stores.vault(), json, stores.facts(), Period.ofMonths(12));
        this.rota = new RedisRota(stores.redis());
        this.hearing = new Hearing(courses, new Titles(), new RedisRefusals(stores.redis(), json));
        this.pace = LmsParts.askingPace(stores.redis(), stores.machine());
    }

    private static Set<String> names(List<CourseSystem> systems) {
        return systems.stream().map(CourseSystem::name).collect(Collectors.toSet());
    }

    public CourseNames names() {
        return names;
    }

    public Progress progress() {
        return new CompletedCourses(courses, names);
    }

    public CourseDesk desk(BusinessTime time) {
        return new CourseDesk(systems, names, hearing, pace, time);
    }

    public HomeSection section(Directory directory) {
        return new CompletedSection(directory, courses);
    }

    /** What holds something of people. */
    public List<Object> holders() {
        return List.of(courses, rota, new SaidOfCourses(courses));
    }

    /** What goes on by courses. */
    public record Around(Campaigns campaigns, List<Activity> activities, Onward onward) {}

    public List<Tick> ticks(CheckinParts.Ground ground, Nudges nudges, Around around) {
        var interest = new Interest(around.campaigns(), around.activities(), names);
        var wishes = new Follower.Wishes(systems, names, courses, rota);
        var inquiry = new Inquiry(ground.directory(), interest, rota, hearing, pace);
        var ticks = new ArrayList<Tick>();
        ticks.add(new Follower(
                stores.facts().group(Follower.GROUP),
                new FactGroup.Telling(stores.lease().length(), 100),
                new Follower.Ways(ground.deliveries(), nudges, interest, wishes),
                around.onward()));
        ticks.add(new DrawingUp(systems, interest, rota, ground.directory(), EVERY));
        ticks.add(Askers.of(systems, rota, inquiry, pace, EVERY));
        return ticks;
    }
}
