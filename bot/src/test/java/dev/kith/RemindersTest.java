package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.campaign.DryRun;
import dev.kith.delivery.Amendments;
import dev.kith.delivery.CampaignId;
import dev.kith.facts.FactLog;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has not answered a check-in is reminded once; nobody else learns of it. */
class RemindersTest {

    private static final CampaignId ID = new CampaignId("weekly");

    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=1', at: '10:00'}
            limits: {expires: P7D, remind-after: P2D}
            """;

    private static final String CONFIDENTIAL = WEEKLY + "confidentiality: {mode: confidential, k: 3}\n";

    private static final String[] FINE = {"energy", "4", "clarity", "4", "belonging", "4"};

    private final Workplace workplace =
            Workplace.of(TestPeople.in("ana", "Europe/Berlin"), TestPeople.in("ben", "Europe/Berlin"));

    @AfterEach
    void close() {
        workplace.close();
    }

    /** Tuesday afternoon. */
    private Workplace asked(String campaign) {
        if (campaign.equals(CONFIDENTIAL)) {
            workplace.knows(TestPeople.others(8, "Support"));
        }
        return workplace.runs(campaign).later(Period.ofDays(1)).later(Duration.ofHours(6));
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceAndWhoHasIsNot() {
        asked(WEEKLY).person("ana").sees("check-in").answers(FINE);
        workplace.later(Period.ofDays(14));

        assertThat(workplace.person("ana").was()).hasSize(1);
        assertThat(workplace.person("ben").was())
                .containsExactly("TUESDAY 6 10:00 Weekly check-in", "THURSDAY 8 10:00 Weekly check-in");
        workplace.person("ben").seesAsNumber(2, "This comes once more to whoever has not answered");
    }

    @ParameterizedTest
    @EnumSource
    void itsCardAnswersWhatWasAskedFirst(TestRedis.Mode mode) {
        try (var there = Workplace.on(mode, TestPeople.in("ana", "Europe/Berlin"))) {
            there.runs(WEEKLY).later(Period.ofDays(4));
            there.person("ana").seesAsNumber(2, "check-in").answers(FINE).nowReads("Thank you");

            assertThat(there.progress("weekly").answered()).isEqualTo(1);
            assertThat(there.progress("weekly").planned()).isEqualTo(1);
            assertThat(there.person("ana").home()).contains("Nothing waits for you");
        }
    }

    @Test
    void itWaitsForWorkingHours() {
        asked(WEEKLY.replace("P2D", "PT57H")).later(Period.ofDays(6));
        assertThat(workplace.person("ana").was())
                .containsExactly("TUESDAY 6 10:00 Weekly check-in", "FRIDAY 9 08:00 Weekly check-in");
    }

    @Test
    void itCountsFromWhenItWasSentNotFromWhenItWasDue() {
        asked(WEEKLY.replace("10:00", "19:30")).later(Period.ofDays(6));
        assertThat(workplace.person("ana").was())
                .containsExactly("WEDNESDAY 7 08:00 Weekly check-in", "FRIDAY 9 08:00 Weekly check-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "pause", "cancel", "withdraw"})
    void whereNothingIsWantedAnyMoreNobodyIsReminded(String what) {
        var card = asked(WEEKLY).person("ana").sees("check-in");
        switch (what) {
            case "stop" -> card.presses("stop");
            case "pause" -> workplace.desk().pause(ID);
            case "cancel" -> workplace.desk().cancel(ID);
            default -> workplace.repairs().withdraw(ID);
        }
        workplace.later(Period.ofDays(5));
        assertThat(workplace.person("ana").was()).hasSizeLessThan(2);
    }

    @Test
    void whoPutItOffGetsItByThatAlone() {
        asked(WEEKLY).person("ana").sees("check-in").presses("snooze").presses("next-week");
        workplace.later(Period.ofDays(14));
        assertThat(workplace.person("ana").was()).hasSize(2).last().asString().startsWith("TUESDAY 13");
    }

    @Test
    void itIsTakenBackWithTheFirstAndCountedNowhere() {
        asked(WEEKLY).later(Period.ofDays(3));
        assertThat(workplace.person("ben").was()).hasSize(2);

        assertThat(workplace.repairs().withdraw(ID).left()).isEqualTo(2);
        workplace.later(Duration.ZERO);

        workplace.person("ana").seesNothing();
        workplace.person("ben").seesNothing();
        assertThat(workplace.repairs().amendment(ID).map(Amendments.Standing::done))
                .contains(2L);
    }

    /** What an admin can see, and what learning systems are told, while one was reminded and the other had answered. */
    @Test
    void nothingTellsWhoWasReminded() {
        asked(CONFIDENTIAL).person("ana").sees("check-in").answers(FINE);
        var seen = List.of(exits("ana"), exits("ben"));
        assertThat(seen.getFirst()).isEqualTo(seen.getLast());
        var before = workplace.progress("weekly");
        var facts = facts();

        workplace.later(Period.ofDays(3));

        assertThat(workplace.person("ben").was()).hasSize(2);
        assertThat(workplace.person("ana").was()).hasSize(1);
        assertThat(workplace.progress("weekly")).isEqualTo(before);
        assertThat(List.of(exits("ana"), exits("ben"))).isEqualTo(seen);
        assertThat(facts()).isEqualTo(facts);
        assertThat(dryRun().items()).isEmpty();
        assertThat(dryRun().totals().deliveries()).isZero();
    }

    @Test
    void beforeItGoesNothingIsListedEither() {
        asked(CONFIDENTIAL);
        assertThat(workplace.deliveries("weekly"))
                .hasSize(10)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo("sent"));
        assertThat(workplace.progress("weekly").waiting()).isZero();
        assertThat(dryRun().items()).isEmpty();
    }

    /** Were the reminder counted, the next message would wait for whoever got it and for nobody else. */
    @Test
    void whatOthersSendWaitsForNobodysReminder() {
        asked(CONFIDENTIAL).person("ana").sees("check-in").answers(FINE);
        workplace.runs(WEEKLY.replace("id: weekly", "id: other")
                .replace("BYDAY=TU", "BYDAY=TH")
                .replace("10:00", "12:00"));
        workplace.later(Period.ofDays(3));
        assertThat(workplace.deliveries("other"))
                .hasSize(10)
                .extracting(one -> one.sentAt() + one.reason())
                .containsOnly("2026-01-08T12:00+01:00");
    }

    @Test
    void aReminderAfterTheEndIsRefused() {
        assertThat(catchThrowable(() -> workplace.runs(WEEKLY.replace("P2D", "P7D"))))
                .hasMessageContaining("limits.remind-after: comes when it can be answered no more");
    }

    private String exits(String person) {
        return workplace.deliveries("weekly").stream()
                .filter(item -> item.person().equals(person))
                .map(item -> item.toString().replace(item.id(), "").replace(person, ""))
                .collect(Collectors.joining());
    }

    private DryRun.Page dryRun() {
        var kept = workplace.desk().find(ID).orElseThrow();
        return (DryRun.Page) workplace.dryRun().page(kept, new DryRun.Question(Duration.ofDays(7), 100, ""));
    }

    private long facts() {
        return workplace.redis().partitions().all().stream()
                .mapToLong(partition -> workplace.redis().jedis().xlen(FactLog.stream(partition)))
                .sum();
    }
}
