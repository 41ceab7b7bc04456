package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.campaign.DryRun;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round that comes at a time of chance to each, within their working hours. */
class SpreadTest {

    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=1', at: '10:00', spread: PT6H}
            """;

    private final Workplace workplace = Workplace.of(IntStream.range(0, 20)
            .mapToObj(i -> TestPeople.in("p" + i, i % 2 == 0 ? "Europe/Berlin" : "America/New_York"))
            .toArray(Person[]::new));

    @AfterEach
    void close() {
        workplace.close();
    }

    private Map<String, OffsetDateTime> foreseen() {
        var kept = workplace.desk().find(new CampaignId("weekly")).orElseThrow();
        var page = (DryRun.Page) workplace.dryRun().page(kept, new DryRun.Question(Duration.ofDays(7), 100, ""));
        return page.items().stream().collect(Collectors.toMap(DryRun.Item::person, DryRun.Item::at));
    }

    private Map<String, OffsetDateTime> sent() {
        return workplace.deliveries("weekly").stream()
                .collect(Collectors.toMap(item -> item.person(), item -> item.sentAt()));
    }

    @Test
    void eachIsAskedWhenTheDryRunSaidAlsoWhenItIsPlannedAgain() {
        workplace.runs(WEEKLY);
        var foreseen = foreseen();
        workplace.knows(TestPeople.in("new", "Europe/Berlin")).later(Period.ofDays(3));

        var sent = sent();
        assertThat(sent).hasSize(21).containsAllEntriesOf(foreseen);
        assertThat(sent.values())
                .allSatisfy(
                        at -> assertThat(at.toLocalDateTime()).isBetween("2026-01-06T10:00:00", "2026-01-06T15:59:59"));
        assertThat(sent.values().stream().map(OffsetDateTime::toLocalTime).distinct())
                .hasSizeGreaterThan(15);
    }

    @Test
    void aDayOrMoreIsRefused() {
        assertThat(catchThrowable(() -> workplace.runs(WEEKLY.replace("PT6H", "P1D"))))
                .hasMessageContaining("schedule.spread: is not within a day");
    }

    @Test
    void whatAsksNothingInRoundsHasNoneOfIt() {
        var mentors = WEEKLY.replace("checkin, prompt: weekly", "introduction, prompt: peer-mentors")
                + "limits: {remind-after: P2D}\nsample: {margin: 5}\n";
        assertThat(catchThrowable(() -> workplace.runs(mentors)))
                .hasMessageContainingAll(
                        List.of("schedule.spread: is only", "sample: is only", "limits.remind-after: is")
                                .toArray(String[]::new));
    }
}
