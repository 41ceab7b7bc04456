package dev.kith.courses;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Onward;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Deliveries;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.lms.AskingPace;
import dev.kith.lms.Connectors;
import dev.kith.nudge.Nudges;
import dev.kith.nudge.Progress;
import dev.kith.people.Directory;
import dev.kith.privacy.Retention;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CoursesSettings.class)
class CoursesConfiguration {

    /** Of each partition at once. */
    private static final int MOST = 100;

    @Bean
    RedisCourses courses(Redis redis, Vault vault, JsonMapper json, FactLog facts, Retention retention) {
        return new RedisCourses(redis, vault, json, facts, retention.answers().named());
    }

    @Bean
    RedisRota rotaOfCourses(Redis redis) {
        return new RedisRota(redis);
    }

    @Bean
    Refusals refusalsOfCourses(Redis redis, JsonMapper json) {
        return new RedisRefusals(redis, json);
    }

    @Bean
    Progress completedCourses(Courses courses, Connectors connectors) {
        return new CompletedCourses(courses, connectors.courseNames());
    }

    @Bean
    SaidOfCourses saidOfCourses(Courses courses) {
        return new SaidOfCourses(courses);
    }

    @Bean
    HomeSection completedSection(Directory directory, Courses courses) {
        return new CompletedSection(directory, courses);
    }

    @Bean
    Interest interestInCourses(Campaigns campaigns, List<Activity> activities, Connectors connectors) {
        return new Interest(campaigns, activities, connectors.courseNames());
    }

    @Bean
    Hearing hearingOfCourses(Courses courses, Refusals refusals) {
        return new Hearing(courses, new Titles(), refusals);
    }

    @Bean
    CourseDesk courseDesk(Connectors connectors, Hearing hearing, AskingPace pace, BusinessTime time) {
        return new CourseDesk(connectors.courseSystems(), connectors.courseNames(), hearing, pace, time);
    }

    @Bean
    Inquiry inquiry(Directory directory, Interest interest, Rota rota, Hearing hearing, AskingPace pace) {
        return new Inquiry(directory, interest, rota, hearing, pace);
    }

    @Bean
    Tick courseRota(
            Connectors connectors, Interest interest, Rota rota, Directory directory, CoursesSettings settings) {
        return new DrawingUp(connectors.courseSystems(), interest, rota, directory, settings.every());
    }

    @Bean
    Tick courseAskers(Connectors connectors, Rota rota, Inquiry inquiry, AskingPace pace, CoursesSettings settings) {
        return Askers.of(connectors.courseSystems(), rota, inquiry, pace, settings.every());
    }

    @Bean
    Follower.Ways waysToCourses(Deliveries deliveries, Nudges nudges, Interest interest, Follower.Wishes wishes) {
        return new Follower.Ways(deliveries, nudges, interest, wishes);
    }

    @Bean
    Follower.Wishes wishesOfCourses(Connectors connectors, Courses courses, Rota rota) {
        return new Follower.Wishes(connectors.courseSystems(), connectors.courseNames(), courses, rota);
    }

    @Bean
    Tick courseFollower(FactLog facts, Lease lease, Follower.Ways ways, Onward onward) {
        return new Follower(facts.group(Follower.GROUP), new FactGroup.Telling(lease.length(), MOST), ways, onward);
    }
}
