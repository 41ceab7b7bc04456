package dev.kith.meeting;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Bringer;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Recents;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.introduction.IntroductionParts;
import dev.kith.privacy.Consents;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Meetings, wired by hand. */
public record MeetingParts(Composer composer, ChatHandler handler, Tick following, List<Object> holders) {

    /** Where they are kept. */
    public record Stores(RedisMeetings meetings, RedisPauses pauses, FactLog facts, Lease lease) {

        public static Stores in(Redis redis, Vault vault, FactLog facts, Lease lease) {
            var meetings =
                    new RedisMeetings(redis, vault, facts, JsonMapper.builder().build());
            return new Stores(meetings, new RedisPauses(redis), facts, lease);
        }

        /** What comes of introductions, for whoever counts it. */
        public Encounters encounters() {
            return meetings;
        }

        /** What an introduction is to know of them. */
        public IntroductionParts.Afterwards afterwards() {
            return new IntroductionParts.Afterwards(List.of(pauses), List.of(new NeverMet(meetings)));
        }
    }

    /** By what it goes. */
    public record Around(
            IntroductionParts introduction,
            List<Bringer> bringers,
            Consents consents,
            Recents recents,
            WorkingTime working) {}

    public static MeetingParts of(CheckinParts.Ground ground, Stores stores, Around around, BusinessTime time) {
        var meetings = stores.meetings();
        var pauses = stores.pauses();
        var views = new Views(ground.campaigns(), ground.directory(), ground.catalog());
        var course = new Course(ground.deliveries(), ground.directory(), around.working(), time);
        var halfHours = new HalfHours(around.working(), around.consents());
        var settling = new Settling(meetings, views, halfHours, course, time);
        var introductions = new Following.Introductions(
                ground.deliveries(),
                ground.campaigns(),
                around.introduction().told(),
                around.bringers(),
                List.of(around.introduction().composer()));
        return new MeetingParts(
                new MeetingComposer(
                        meetings,
                        views,
                        settling,
                        new MeetingComposer.Standing(around.consents(), pauses, time),
                        course),
                new MeetingHandler(
                        meetings, views, settling, new Hearing(meetings, course, pauses, time), around.recents()),
                new Following(
                        stores.facts().group(Following.GROUP),
                        new FactGroup.Telling(stores.lease().length(), 100),
                        introductions,
                        meetings,
                        course),
                List.of(meetings, pauses, new SaidOfMeetings(meetings, views, pauses)));
    }
}
