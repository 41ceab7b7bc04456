package dev.kith.campaign;

import static dev.kith.campaign.Tries.MENTORS;
import static dev.kith.campaign.Tries.WEEKLY;
import static dev.kith.campaign.Tries.page;
import static dev.kith.campaign.Tries.tried;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a dry run says of each delivery is what then comes to pass. */
class DryRunTest {

    private final Workplace workplace = Workplace.of(
            TestPeople.in("ana", "Europe/Berlin"),
            TestPeople.in("kai", "Asia/Kolkata"),
            TestPeople.in("nia", "America/New_York"));

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void everybodyIsForeseenAtTheirLocalTime() {
        var page = tried(workplace, WEEKLY);
        assertThat(page.items())
                .extracting(DryRun.Item::person, one -> one.at().toString(), DryRun.Item::outcome)
                .containsExactly(
                        tuple("kai", "2026-01-06T10:00+05:30", "send"),
                        tuple("ana", "2026-01-06T10:00+01:00", "send"),
                        tuple("nia", "2026-01-06T10:00-05:00", "send"));
        assertThat(page.totals()).isEqualTo(new Totals(3, 3, 3, 0, 0, 0, 0, Map.of("reachable", 3), Map.of()));
        assertThat(page.next()).isEmpty();
    }

    @Test
    void whatIsDueOutsideWorkingHoursWaitsForTheMorning() {
        var page = tried(workplace, WEEKLY.replace("10:00", "19:30"));
        assertThat(page.items()).hasSize(3).allSatisfy(one -> {
            assertThat(one.outcome()).isEqualTo("wait");
            assertThat(one.reason()).isEqualTo("outside working hours");
            assertThat(one.due().toLocalDateTime()).hasToString("2026-01-06T19:30");
            assertThat(one.at().toLocalDateTime()).hasToString("2026-01-07T08:00");
        });
        assertThat(page.totals().reasons()).isEqualTo(Map.of("outside working hours", 3));
    }

    @Test
    void itIsTheSameOnACluster() {
        try (var cluster = Workplace.on(TestRedis.Mode.CLUSTER, TestPeople.in("ana", "Europe/Berlin"))) {
            cluster.runs(WEEKLY);
            assertThat(page(cluster, "weekly", 100, "").items())
                    .extracting(one -> one.at().toString(), DryRun.Item::outcome)
                    .containsExactly(tuple("2026-01-06T10:00+01:00", "send"));
        }
    }

    @Test
    void aWeekendMovesToMonday() {
        assertThat(tried(workplace, WEEKLY.replace("TU", "SA")).items())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.at().toLocalDateTime()).hasToString("2026-01-12T08:00"));
    }

    @Test
    void aChoiceOfTheirOwnReadsNotAvailable() {
        workplace.runs(WEEKLY.replace("id: weekly", "id: earlier"));
        workplace.person("ana").says("pause");
        assertThat(tried(workplace, WEEKLY).items())
                .filteredOn(one -> one.person().equals("ana"))
                .extracting(DryRun.Item::outcome, DryRun.Item::reason)
                .containsExactly(tuple("drop", "not available"));
    }

    /** When it would go, in which place of the list, and when all would be out would each say how long the choice lasts. */
    @Test
    void howLongAChoiceOfTheirOwnLastsIsNotForeseen() {
        workplace.runs(WEEKLY.replace("id: weekly", "id: earlier"));
        var before = tried(workplace, WEEKLY);
        workplace.person("ana").says("pause until 2026-01-09");
        workplace.later(Duration.ofMinutes(2));
        var page = tried(workplace, WEEKLY);
        assertThat(page.items())
                .extracting(DryRun.Item::person, one -> one.at().toString(), DryRun.Item::outcome, DryRun.Item::reason)
                .containsExactly(
                        tuple("kai", "2026-01-06T10:00+05:30", "send", ""),
                        tuple("ana", "2026-01-06T10:00+01:00", "wait", "not available"),
                        tuple("nia", "2026-01-06T10:00-05:00", "send", ""));
        assertThat(page.finishesAt()).isEqualTo(before.finishesAt());
    }

    @Test
    void whomNoPlatformKnowsIsCounted() {
        workplace.chat().knowsNot("nia@kith.example");
        var page = tried(workplace, WEEKLY);
        assertThat(page.items())
                .filteredOn(one -> one.outcome().equals("drop"))
                .extracting(DryRun.Item::person, DryRun.Item::reason)
                .containsExactly(tuple("nia", "no address on any platform"));
        assertThat(page.totals().withoutAddress()).isEqualTo(1);
        assertThat(page.totals().send()).isEqualTo(2);
    }

    @Test
    void anIntroductionIsForeseenForBoth() {
        try (var pair =
                Workplace.of(TestPeople.offering("ben", "negotiation"), TestPeople.wanting("cai", "negotiation"))) {
            assertThat(tried(pair, MENTORS).items())
                    .extracting(DryRun.Item::person)
                    .containsExactly("ben", "cai");
        }
    }

    @Test
    void whatWasSentIsForeseenNoMoreAndWhatWaitsStillIs() {
        workplace.runs(WEEKLY.replace("10:00", "19:30")).later(Period.ofDays(1)).later(Duration.ofHours(15));
        assertThat(workplace.now()).isEqualTo(Instant.parse("2026-01-06T21:00:00Z"));
        assertThat(page(workplace, "weekly", 100, "").items())
                .filteredOn(one -> one.at().toLocalDate().equals(LocalDate.of(2026, 1, 7)))
                .extracting(DryRun.Item::person, DryRun.Item::outcome, DryRun.Item::reason)
                .containsExactly(
                        tuple("kai", "wait", "outside working hours"),
                        tuple("ana", "wait", "outside working hours"),
                        tuple("nia", "wait", "outside working hours"));
        workplace.later(Duration.ofDays(1));
        assertThat(page(workplace, "weekly", 100, "").items())
                .allSatisfy(one -> assertThat(one.due()).isAfter("2026-01-13T00:00:00Z"));
    }

    @Test
    void whatIsForeseenComesToPass() {
        var foreseen = tried(workplace, WEEKLY).items();
        workplace.desk().start(new CampaignId("weekly"));
        workplace.later(Period.ofDays(7));
        var kept = workplace.desk().find(new CampaignId("weekly")).orElseThrow();
        assertThat(workplace.campaigns().list().page(kept, 100, "").items())
                .filteredOn(one -> one.sentAt() != null)
                .extracting(DeliveryList.Item::person, DeliveryList.Item::sentAt)
                .containsExactlyInAnyOrderElementsOf(foreseen.stream()
                        .map(one -> tuple(one.person(), one.at()))
                        .toList());
    }
}
