package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kith.campaign.DryRun;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.introduction.Group;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** By what people are brought together, and what of it they, and an admin who tries it, read. */
class WhyTheyMeetTest {

    private static final String NEW = "you have not been introduced here before.";

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void among(Person... people) {
        close();
        workplace = Workplace.of(people);
    }

    private static String campaign(String prompt, String programme) {
        return """
                id: coffee
                activity: {kind: introduction, prompt: %s}
                programme: {joining: everybody, %s}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
                """.formatted(prompt, programme);
    }

    private static Person[] people() {
        return Stream.of("ana", "ben", "cai", "dee")
                .map(id -> TestPeople.in(id, "Europe/Berlin"))
                .toArray(Person[]::new);
    }

    @Test
    void weightsChangeWhoMeets() {
        var people = people();
        people[2] = TestPeople.inDepartment("Support", people[2]);
        people[3] = TestPeople.inDepartment("Support", people[3]);
        among(people);
        workplace.runs(campaign("peers", "weights: {department: 10}")).later(Period.ofDays(2));
        assertThat(workplace.person("ana").home()).doesNotContain("ben: on").containsAnyOf("cai: on", "dee: on");

        among(people);
        workplace.runs(campaign("peers", "weights: {department: -10}")).later(Period.ofDays(2));
        assertThat(workplace.person("ana").home()).contains("ben: on");
    }

    @Test
    void sharedInterestsBringTogetherAndAreTheReason() {
        var people = people();
        people[0] = TestPeople.withAttributes(people[0], Map.of("interests", "Chess; hiking"));
        people[3] = TestPeople.withAttributes(people[3], Map.of("interests", "singing, chess"));
        among(people);
        workplace.runs(campaign("peers", "form: peers")).later(Period.ofDays(2));

        workplace.person("ana").sees("Why you: you share an interest in Chess and " + NEW);
        workplace.person("dee").sees("Meet ana");
    }

    @Test
    void aDryRunNamesTheReasonsOfWhoWouldMeet() {
        among(TestPeople.offering("ben", "negotiation"), TestPeople.wanting("cai", "negotiation"), people()[3]);
        workplace.runs(campaign("peer-mentors", "form: mentors"));
        var kept = workplace.desk().find(new CampaignId("coffee")).orElseThrow();
        var page = (DryRun.Page) workplace.dryRun().page(kept, new DryRun.Question(Duration.ofDays(7), 100, ""));

        assertThat(page.items())
                .extracting(DryRun.Item::person, DryRun.Item::why)
                .containsExactlyInAnyOrder(
                        tuple("ben", "Why you: one of you can share negotiation with the other and " + NEW),
                        tuple("cai", "Why you: one of you can share negotiation with the other and " + NEW));
    }

    /** Two departments of two: by what is usual each meets somebody of the other. The first round is fixed. */
    @Test
    void aDryRunSaysInHowManyGroupsOthersWouldMeetByOtherWeights() {
        var people = people();
        people[2] = TestPeople.inDepartment("Support", people[2]);
        people[3] = TestPeople.inDepartment("Support", people[3]);
        among(people);
        workplace.runs(campaign("peers", "form: peers"));

        assertThat(changed(Map.of())).isNull();
        assertThat(changed(Map.of("department", 10))).isZero();
        assertThat(changed(Map.of("department", -10))).isEqualTo(2);
    }

    private @Nullable Integer changed(Map<String, Integer> weights) {
        var kept = workplace.desk().find(new CampaignId("coffee")).orElseThrow();
        var question = new DryRun.Question(Duration.ofDays(14), 100, "", weights);
        return ((DryRun.Page) workplace.dryRun().page(kept, question)).changed();
    }

    /** Of a round that is fixed, and of nothing else. */
    @Test
    void anErrandTellsWhoIsToldOfEachOther() {
        among(TestPeople.offering("ben", "negotiation"), TestPeople.wanting("cai", "negotiation"));
        workplace.runs(campaign("peer-mentors", "form: mentors")).later(Duration.ofHours(1));
        var ben = new PersonId("ben");
        var cai = new PersonId("cai");
        var told = new Errand(new CampaignId("coffee"), "2026-01-06", "meet", ben, cai);

        var group = new Group(List.of(cai, ben), Optional.of("negotiation"));
        assertThat(workplace.told().by(told)).contains(group);
        assertThat(workplace.told().by(told.to(ben))).contains(group);
        assertThat(workplace.told().by(told.to(new PersonId("dee")))).isEmpty();
        assertThat(workplace.told().by(new Errand(told.campaign(), "2026-01-06", "alone", cai, cai)))
                .isEmpty();
        assertThat(workplace.told().by(new Errand(told.campaign(), "2026-01-06/x", "meet", ben, cai)))
                .isEmpty();
    }
}
