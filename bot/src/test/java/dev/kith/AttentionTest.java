package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.DeliveryList;
import dev.kith.delivery.CampaignId;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much of somebody's attention campaigns get together. */
class AttentionTest {

    private final Workplace workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private static String campaign(String id, String day, String at, String limits) {
        return """
                id: %s
                activity: {kind: checkin, prompt: weekly}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=%s', at: '%s'}
                late: {send-within: P1D}
                limits: {%s}
                """.formatted(id, day, at, limits);
    }

    @Test
    void theSecondOfADayWaitsForTheNext() {
        workplace.runs(campaign("first", "TU", "10:00", "priority: 5, expires: P7D"));
        workplace.runs(campaign("second", "TU", "15:00", "priority: 5, expires: P7D"));

        workplace.later(Period.ofDays(1)).later(Duration.ofHours(12));
        assertThat(cards()).containsExactly("first");
        assertThat(item("second").state()).isEqualTo("waiting");
        assertThat(item("second").reason()).isEqualTo("enough for now");

        workplace.later(Duration.ofHours(14));
        assertThat(cards()).containsExactly("first", "second");
        assertThat(item("second").sentAt().toString()).isEqualTo("2026-01-07T08:00+01:00");
    }

    @Test
    void ofTwoThatWantTheSameDayTheSmallerPriorityWins() {
        workplace.runs(campaign("less", "TU", "09:00", "priority: 5, expires: P7D"));
        workplace.runs(campaign("same", "TU", "10:00", "priority: 5, expires: P7D"));
        workplace.runs(campaign("more", "TU", "10:00", "priority: 1, expires: P7D"));

        workplace.later(Period.ofDays(1)).later(Duration.ofHours(12));
        assertThat(cards()).containsExactly("more");
        assertThat(item("less").reason()).isEqualTo("enough for now");
        workplace.later(Period.ofDays(3));
        assertThat(cards()).containsExactly("more", "less");
    }

    @Test
    void aSlotOfTheWeekIsKeptForWhatComesFirst() {
        workplace.runs(campaign("more", "FR", "10:00", "priority: 1, expires: P7D"));
        for (String day : List.of("MO", "TU", "WE", "TH")) {
            workplace.runs(campaign("on-" + day.toLowerCase(Locale.ROOT), day, "12:00", "priority: 5, expires: P3D"));
        }
        workplace.later(Period.ofDays(5));
        assertThat(cards()).containsExactly("on-mo", "on-tu", "more");
    }

    @Test
    void whatWaitedPastItsTimeIsDroppedAndSaysForWhatItWaited() {
        workplace.runs(campaign("first", "TU", "10:00", "priority: 5, expires: P7D"));
        workplace.runs(campaign("short", "TU", "15:00", "priority: 5, expires: PT8H"));
        workplace.later(Period.ofDays(3));

        assertThat(cards()).containsExactly("first");
        assertThat(item("short").state()).isEqualTo("dropped");
        assertThat(item("short").reason()).isEqualTo("expired, waiting: enough for now");
    }

    private List<String> cards() {
        return workplace.person("ana").cards().stream()
                .map(card -> String.valueOf(card.message().campaign()))
                .toList();
    }

    private DeliveryList.Item item(String campaign) {
        var kept = workplace.desk().find(new CampaignId(campaign)).orElseThrow();
        return workplace.campaigns().list().page(kept, 10, "").items().getFirst();
    }
}
