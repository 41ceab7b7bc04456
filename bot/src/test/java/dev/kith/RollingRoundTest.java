package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.disclosure.Tally;
import dev.kith.people.Person;
import dev.kith.release.Released;
import dev.kith.release.Round;
import dev.kith.release.Round.State;
import dev.kith.release.RoundId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check-in in a journey that is not asked by name: people come to it one after another, and a quarter of them is one round. */
class RollingRoundTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 6);
    private static final RoundId ROUND = new RoundId(new CampaignId("arrival"), "mood@2026-Q1");
    private static final int DAY_OF_THE_STEP = 20;

    @TempDir
    Path folder;

    private Workplace workplace;

    @AfterEach
    void close() {
        workplace.close();
    }

    /** So many begin to work here, one a day from the sixth of January on; each is asked twenty days later. */
    private void begin(int many) {
        var catalog = new TestCatalog()
                .journey("arrival", "startDate", "id: ask, day: " + DAY_OF_THE_STEP + ", at: '09:00', prompt: mood")
                .in(folder);
        var people = TestPeople.others(many, "Support");
        workplace = Workplace.reading(
                        catalog,
                        IntStream.range(0, many)
                                .mapToObj(i -> TestPeople.starting(FIRST.plusDays(i), people[i]))
                                .toArray(Person[]::new))
                .runs("""
                        id: arrival
                        activity: {kind: journey, prompt: arrival}
                        audience: 'true'
                        limits: {expires: P7D}
                        confidentiality: {mode: confidential, k: 5, lattice: [department]}
                        """);
    }

    private void goTo(Instant then) {
        workplace.later(Duration.between(workplace.now(), then));
    }

    /** All of them have been asked. */
    private void allWereAsked(int many) {
        workplace.later(Period.ofDays(DAY_OF_THE_STEP + many + 3));
    }

    private void answers(int number, String option) {
        workplace.person("other-" + number).sees("Mood").answers("ready", option);
    }

    private Round round() {
        return workplace.release().rounds().find(ROUND).orElseThrow();
    }

    private Released released() {
        return workplace.release().releases().find(ROUND).orElseThrow();
    }

    @Test
    void aQuarterOfPeopleIsReleasedTogetherOnceItIsOver() {
        begin(14);
        workplace.later(Period.ofDays(DAY_OF_THE_STEP + 2));
        workplace.person("other-1").sees("Mood").nowReads("confidential");
        answers(1, "yes");
        workplace.person("other-14").seesNothing();
        allWereAsked(14);
        IntStream.rangeClosed(2, 9).forEach(number -> answers(number, "yes"));
        IntStream.rangeClosed(10, 12).forEach(number -> answers(number, "no"));
        goTo(round().frozen().until().minusSeconds(1));
        assertThat(round().state()).isEqualTo(State.OPEN);
        assertThat(workplace.release().releases().find(ROUND)).isEmpty();
        answers(13, "no");
        goTo(round().frozen().until().plus(Duration.ofDays(4)));

        assertThat(round().state()).isEqualTo(State.RELEASED);
        assertThat(round().asked()).isEqualTo(14);
        assertThat(released().figures())
                .singleElement()
                .extracting(Released.Figure::cells)
                .isEqualTo(List.of(
                        new Released.InCell(Map.of(), 14, Tally.of(9, 4)),
                        new Released.InCell(Map.of("department", "Support"), 14, Tally.of(9, 4))));
        IntStream.rangeClosed(1, 14)
                .forEach(number -> workplace.person("other-" + number).seesAsNumber(2, "What came of it: Mood"));
    }

    /** Twelve were expected when the first was asked, and four of them left before they were. */
    @Test
    void whereTooFewWereAskedTheAnswersAreDestroyedUnreadAndAllAreTold() {
        begin(12);
        workplace.later(Period.ofDays(DAY_OF_THE_STEP + 2)).loses("other-9", "other-10", "other-11", "other-12");
        allWereAsked(12);
        IntStream.rangeClosed(1, 8).forEach(number -> answers(number, "yes"));
        assertThat(workplace.kept().keySet()).anyMatch(key -> key.contains(":sealed:"));
        goTo(round().frozen().until().plus(Duration.ofDays(4)));

        assertThat(released().figures()).isEmpty();
        assertThat(workplace.release().answers().areKept(round())).isFalse();
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains(":sealed:") || key.contains(":asked:"));
        IntStream.rangeClosed(1, 8)
                .forEach(number -> workplace
                        .person("other-" + number)
                        .seesAsNumber(2, "What came of it: Mood")
                        .nowReads("Too few people were asked for anything to be shown: it takes 10 of them"));
        workplace.person("other-9").seesNothing();
    }
}
