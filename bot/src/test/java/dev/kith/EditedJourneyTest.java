package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.journey.Changes;
import dev.kith.prompts.Catalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody edits a journey that people are walking. */
class EditedJourneyTest {

    private static final CampaignId ARRIVAL = new CampaignId("arrival");

    @TempDir
    Path folder;

    private Workplace workplace;

    @BeforeEach
    void open() {
        workplace = Workplace.reading(
                catalog(
                        "first",
                        "id: a, day: 0, at: '09:00', prompt: n01",
                        "id: b, day: 6, at: '09:00', prompt: n02",
                        "id: c, day: 8, at: '09:00', prompt: n03"),
                TestPeople.starting(LocalDate.of(2026, 1, 6), TestPeople.in("mia", "Asia/Kolkata")));
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """);
        workplace.later(Period.ofDays(2));
        workplace = workplace.readingNow(catalog(
                "second",
                "id: a, day: 0, at: '10:00', prompt: n01",
                "id: new, day: 1, at: '09:00', prompt: n04",
                "id: c, day: 6, at: '11:00', prompt: n03"));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Catalog catalog(String version, String... steps) {
        return new TestCatalog().journey("arrival", "startDate", steps).in(folder.resolve(version));
    }

    @Test
    void aRunningCampaignKeepsTheOneItStartedWith() {
        workplace.later(Period.ofDays(14));
        assertThat(workplace.person("mia").was())
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "MONDAY 12 09:00 Nudge 02", "WEDNESDAY 14 09:00 Nudge 03");
        assertThat(workplace.journeys().timeline(ARRIVAL).orElseThrow().walks().outdated())
                .isTrue();
    }

    @Test
    void whatWouldChangeForWhomIsSaidBeforeItDoes() {
        var changes = workplace.journeys().changes(ARRIVAL).orElseThrow();
        assertThat(changes.steps())
                .containsExactlyInAnyOrder(
                        new Changes.OfStep("b", "gone"),
                        new Changes.OfStep("a", "changed"),
                        new Changes.OfStep("new", "new"),
                        new Changes.OfStep("c", "changed"));
        assertThat(changes.people())
                .as("what she has behind her does not change")
                .containsExactlyInAnyOrder(
                        change("b", "goes", "2026-01-12T09:00+05:30", null),
                        change("c", "moves", "2026-01-14T09:00+05:30", "2026-01-12T11:00+05:30"),
                        change("new", "comes", null, "2026-01-07T09:00+05:30"));
        assertThat(workplace.journeys().timeline(ARRIVAL).orElseThrow().walks().outdated())
                .as("saying so changed nothing")
                .isTrue();
    }

    @Test
    void movedItGoesOnByTheNewOneAndSendsNothingTwice() {
        assertThat(workplace.journeys().move(ARRIVAL)).isPresent();
        workplace.later(Period.ofDays(14));
        assertThat(workplace.person("mia").was())
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "WEDNESDAY 7 11:30 Nudge 04", "MONDAY 12 11:00 Nudge 03");
    }

    private static Changes.OfPerson change(String step, String what, @Nullable String before, @Nullable String after) {
        return new Changes.OfPerson(
                "mia",
                step,
                what,
                before == null ? null : OffsetDateTime.parse(before),
                after == null ? null : OffsetDateTime.parse(after));
    }
}
