package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a campaign does with what it missed while no node was there. Everybody is in Berlin; due is Tuesday at 10:00. */
class OutageTest {

    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-01-06T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // An outage of minutes.
        "skip, PT3M, sent",
        "skip, PT20M, dropped",
        "send-within: PT4H, PT20M, sent",
        // Of a night across midnight: it comes back at eight on Wednesday.
        "send-within: PT4H, PT22H, dropped",
        "send-within: P1D, PT22H, sent",
        // Of a week.
        "send-within: P1D, P7D, dropped",
        "send-within: P8D, P7DT1H, dropped",
    })
    void isSentLateOrSkippedAsTheCampaignSays(String late, Duration outage, String state) {
        try (var workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            workplace.runs("""
                    id: weekly
                    activity: {kind: checkin, prompt: weekly}
                    audience: 'true'
                    schedule: {rule: 'FREQ=WEEKLY;COUNT=1;BYDAY=TU', at: '10:00'}
                    late: %s
                    limits: {expires: P7D}
                    """.formatted(late.equals("skip") ? late : "{" + late + "}"));
            workplace.later(Duration.between(workplace.now(), TUESDAY_AT_TEN.minusSeconds(60)));
            workplace.isDown(outage.plusSeconds(60)).later(Duration.ofDays(1));

            assertThat(workplace.deliveries("weekly").getFirst().state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @CsvSource({"PT20M", "PT30H"})
    void whatTheSwitchHeldIsNotLate(Duration stopped) {
        try (var workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            workplace.runs("""
                    id: weekly
                    activity: {kind: checkin, prompt: weekly}
                    audience: 'true'
                    schedule: {rule: 'FREQ=WEEKLY;COUNT=1;BYDAY=TU', at: '10:00'}
                    late: skip
                    """);
            workplace.later(Duration.between(workplace.now(), TUESDAY_AT_TEN.minusSeconds(60)));
            workplace.sending().stop();
            workplace.later(stopped);
            workplace.person("ana").seesNothing();
            assertThat(workplace.progress("weekly").waiting()).isEqualTo(1);

            workplace.sending().resume();
            workplace.later(Duration.ofDays(1));
            workplace.person("ana").sees("check-in");
        }
    }
}
