package dev.kith.meeting;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Recents;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.introduction.Told;
import dev.kith.meeting.Following.Introductions;
import dev.kith.meeting.MeetingComposer.Standing;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    /** Of each partition at once. */
    private static final int MOST = 100;

    @Bean
    FactType mentorMet() {
        return new FactType(MentorMet.class);
    }

    @Bean
    FactType peopleMet() {
        return new FactType(PeopleMet.class);
    }

    @Bean
    RedisMeetings meetings(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        return new RedisMeetings(redis, vault, facts, json);
    }

    @Bean
    RedisPauses pausesFromIntroductions(Redis redis) {
        return new RedisPauses(redis);
    }

    @Bean
    NeverMet neverMet(Meetings meetings) {
        return new NeverMet(meetings);
    }

    @Bean
    Views viewsOfMeetings(Campaigns campaigns, Directory directory, Catalog catalog) {
        return new Views(campaigns, directory, catalog);
    }

    @Bean
    Course courseOfMeetings(Deliveries deliveries, Directory directory, WorkingTime working, BusinessTime time) {
        return new Course(deliveries, directory, working, time);
    }

    @Bean
    HalfHours halfHours(WorkingTime working, Consents consents) {
        return new HalfHours(working, consents);
    }

    @Bean
    Settling settling(Meetings meetings, Views views, HalfHours halfHours, Course course, BusinessTime time) {
        return new Settling(meetings, views, halfHours, course, time);
    }

    @Bean
    Hearing hearingOfMeetings(Meetings meetings, Course course, Pauses pauses, BusinessTime time) {
        return new Hearing(meetings, course, pauses, time);
    }

    @Bean
    Standing standingWithMeetings(Consents consents, Pauses pauses, BusinessTime time) {
        return new Standing(consents, pauses, time);
    }

    @Bean
    MeetingComposer meetingComposer(
            Meetings meetings, Views views, Settling settling, Standing standing, Course course) {
        return new MeetingComposer(meetings, views, settling, standing, course);
    }

    @Bean
    MeetingHandler meetingHandler(Meetings meetings, Views views, Settling settling, Hearing hearing, Recents recents) {
        return new MeetingHandler(meetings, views, settling, hearing, recents);
    }

    @Bean
    Introductions introductionsFollowed(
            Deliveries deliveries, Campaigns campaigns, Told told, List<Bringer> bringers, List<Composer> composers) {
        return new Introductions(deliveries, campaigns, told, bringers, composers);
    }

    @Bean
    Following followingIntroductions(
            FactLog facts, Lease lease, Introductions introductions, Meetings meetings, Course course) {
        var telling = new FactGroup.Telling(lease.length(), MOST);
        return new Following(facts.group(Following.GROUP), telling, introductions, meetings, course);
    }

    @Bean
    SaidOfMeetings saidOfMeetings(Meetings meetings, Views views, RedisPauses pauses) {
        return new SaidOfMeetings(meetings, views, pauses);
    }
}
