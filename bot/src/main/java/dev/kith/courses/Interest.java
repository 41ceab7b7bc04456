package dev.kith.courses;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.delivery.CampaignId;
import dev.kith.lms.CourseName;
import dev.kith.lms.CourseNames;
import dev.kith.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which courses matter to whom: by the campaigns that run, and by nothing else. */
final class Interest {

    private static final Set<CampaignState> UNDER_WAY = Set.of(CampaignState.RUNNING, CampaignState.PAUSED);

    private final Campaigns campaigns;
    private final Map<String, Activity> activities;
    private final CourseNames names;

    Interest(Campaigns campaigns, Collection<Activity> activities, CourseNames names) {
        this.campaigns = campaigns;
        this.activities = activities.stream().collect(Collectors.toMap(Activity::kind, Function.identity()));
        this.names = names;
    }

    /** The campaigns that run. */
    List<CampaignId> running() {
        return campaigns().map(Campaign::id).toList();
    }

    /** Asked of many, what they have in common is read once. Not to be kept. */
    Function<Person, Set<CourseName>> at(Instant now) {
        var each = campaigns()
                .flatMap(campaign -> activity(campaign).stream().map(one -> one.coursesOf(campaign, now)))
                .toList();
        return person -> each.stream()
                .flatMap(courses -> courses.apply(person).stream())
                .flatMap(course -> names.read(course).stream())
                .collect(Collectors.toSet());
    }

    /** The same of one person. */
    Set<CourseName> of(Person person, Instant now) {
        return campaigns()
                .flatMap(campaign ->
                        activity(campaign).stream().flatMap(one -> one.coursesOf(campaign, person, now).stream()))
                .flatMap(course -> names.read(course).stream())
                .collect(Collectors.toSet());
    }

    /** The campaigns under way that go by a course. */
    List<CampaignId> goingBy(CourseName course) {
        return campaigns.all().stream()
                .filter(kept -> UNDER_WAY.contains(kept.state()))
                .map(Kept::campaign)
                .filter(campaign -> activity(campaign).stream()
                        .flatMap(one -> one.courses(campaign).stream())
                        .anyMatch(said -> names.read(said).equals(Optional.of(course))))
                .map(Campaign::id)
                .toList();
    }

    private Stream<Campaign> campaigns() {
        return campaigns.all().stream()
                .filter(kept -> kept.state() == CampaignState.RUNNING)
                .map(Kept::campaign);
    }

    private Optional<Activity> activity(Campaign campaign) {
        return Optional.ofNullable(activities.get(campaign.activity().kind()));
    }
}
