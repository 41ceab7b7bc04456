package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Activity;
import dev.kith.campaign.DryRun;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round that asks only as many as it takes to know. */
class SamplingTest {

    /** Seven answers of thirty people hold 30 points; for seven answers twelve are asked, of each group its part, rounded up. */
    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            sample: {margin: 30, confidence: 90, response: 60}
            """;

    private static Person[] people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestPeople.inDepartment(
                        i < 3 ? "Legal" : "Sales",
                        TestPeople.in(
                                "p" + i,
                                List.of("Europe/Berlin", "Asia/Tokyo", "America/New_York")
                                        .get(i % 3))))
                .toArray(Person[]::new);
    }

    private static Set<String> asked(Workplace workplace, String round) {
        return workplace.deliveries("weekly").stream()
                .filter(item -> item.due().toLocalDate().toString().equals(round))
                .map(item -> item.person())
                .collect(Collectors.toSet());
    }

    private static DryRun.Page dryRun(Workplace workplace) {
        var kept = workplace.desk().find(new CampaignId("weekly")).orElseThrow();
        return (DryRun.Page) workplace.dryRun().page(kept, new DryRun.Question(Duration.ofDays(9), 100, ""));
    }

    private static Set<String> foreseen(DryRun.Page page, String round) {
        return page.items().stream()
                .filter(item -> item.due().toLocalDate().toString().equals(round))
                .map(DryRun.Item::person)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void thoseAreAskedWhomTheDryRunNamesAndItSaysWhy(TestRedis.Mode mode) {
        try (var workplace = Workplace.on(mode, people(30))) {
            workplace
                    .desk()
                    .write(
                            new CampaignId("weekly"),
                            "weekly.yml",
                            WEEKLY.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            var page = dryRun(workplace);
            assertThat(page.shares())
                    .containsExactly(
                            new Activity.Share(
                                    "2026-01-06",
                                    13,
                                    30,
                                    "30 points of margin at 90 % take 7 answers of 30 people; of a hundred that are asked 60 are"
                                            + " thought to answer"),
                            new Activity.Share(
                                    "2026-01-13",
                                    12,
                                    30,
                                    page.shares().getFirst().why()));
            assertThat(page.totals().people()).isEqualTo(30);
            assertThat(workplace
                            .redis()
                            .jedis()
                            .exists(workplace.redis().home("weekly").key("panels", "weekly")))
                    .isFalse();

            workplace.runs(WEEKLY).later(Period.ofDays(9));

            assertThat(asked(workplace, "2026-01-06"))
                    .hasSize(13)
                    .isEqualTo(foreseen(page, "2026-01-06"))
                    .containsAnyOf("p0", "p1", "p2");
            assertThat(asked(workplace, "2026-01-13"))
                    .isEqualTo(foreseen(page, "2026-01-13"))
                    .doesNotContainAnyElementsOf(asked(workplace, "2026-01-06"));
        }
    }

    @Test
    void whoIsChosenStaysWhoeverComesGoesOrPlansAgain() {
        try (var workplace = Workplace.of(people(30))) {
            workplace.runs(WEEKLY);
            var first = foreseen(dryRun(workplace), "2026-01-06");
            assertThat(first).hasSize(13);

            workplace.knows(TestPeople.in("new", "Europe/Berlin"), TestPeople.in("newer", "America/New_York"));
            workplace.later(Duration.ofHours(1));
            workplace.knows(TestPeople.inDepartment("Legal", people(30)[20]));
            workplace.later(Duration.ofHours(1));
            workplace.again().later(Period.ofDays(3));

            assertThat(asked(workplace, "2026-01-06")).isEqualTo(first);
        }
    }

    @Test
    void allAreAskedBeforeAnybodyIsAgain() {
        try (var workplace = Workplace.of(people(30))) {
            workplace.runs(WEEKLY).later(Period.ofDays(22));
            var rounds = List.of("2026-01-06", "2026-01-13", "2026-01-20");
            var times = rounds.stream()
                    .flatMap(round -> asked(workplace, round).stream())
                    .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
            assertThat(times).hasSize(30);
            assertThat(times.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2));
        }
    }

    @Test
    void onlyThoseWhoWereAskedAreReminded() {
        try (var workplace = Workplace.of(people(30))) {
            workplace
                    .runs(WEEKLY.replace("BYDAY=TU", "BYDAY=TU;COUNT=1") + "limits: {remind-after: P2D}\n")
                    .later(Period.ofDays(5));
            var asked = asked(workplace, "2026-01-06");
            assertThat(asked).hasSize(13);
            assertThat(Arrays.stream(people(30)).map(person -> person.id().value()))
                    .allSatisfy(person ->
                            assertThat(workplace.person(person).was()).hasSize(asked.contains(person) ? 2 : 0));
        }
    }
}
