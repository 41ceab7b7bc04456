package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journey that somebody begins for themselves: nobody gave it to them, and nobody else is told. The first day is a Monday. */
class ChosenJourneyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private Workplace leading(Person... people) {
        workplace.close();
        workplace = Workplace.reading(
                new TestCatalog()
                        .journey(
                                "leading",
                                "managerSince",
                                "id: a, day: 0, at: '09:00', prompt: n01",
                                "id: m, day: 1, at: '09:00', to: manager, prompt: n02",
                                "id: b, day: 2, at: '09:00', prompt: n03")
                        .in(folder),
                people);
        return workplace;
    }

    private static Person mia() {
        return TestPeople.ledBy("boss", TestPeople.in("mia", "Europe/Berlin"));
    }

    private static Person boss() {
        return TestPeople.in("boss", "Europe/Berlin");
    }

    private Employee.Card learn(String id) {
        workplace.person(id).says("learn");
        return workplace.person(id).seesAsNumber(workplace.person(id).cards().size(), "[");
    }

    private String last(String id) {
        return Employee.text(workplace.person(id).cards().getLast().message());
    }

    @Test
    void itBeginsTheNextDayWhateverItIsAnchoredOnAndTellsNobodyElse() {
        leading(mia(), boss());
        learn("mia")
                .nowReads("Journey leading (2 messages over 3 days). It begins with “Nudge 01”.\n[Start]")
                .asks("start-leading");
        assertThat(last("mia")).contains("begins for you on Tuesday, January 6, 2026");

        workplace.later(Period.ofDays(7));
        assertThat(workplace.person("mia").was().subList(2, 4))
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "THURSDAY 8 09:00 Nudge 03");
        workplace.person("boss").seesNothing();
        assertThat(workplace.deliveries("chosen-leading")).isEmpty();
        assertThat(workplace.connector().stored()).isEmpty();
    }

    @Test
    void nothingInTheDirectorySpeaksAgainstIt() {
        leading(mia(), boss());
        learn("mia").asks("start-leading");
        workplace.later(Period.ofDays(2));
        workplace.hears(TestPeople.managingSince(MONDAY.minusYears(2), mia()));
        workplace.later(Period.ofDays(5));
        assertThat(workplace.person("mia").was().subList(2, 4))
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "THURSDAY 8 09:00 Nudge 03");
    }

    @Test
    void startedTwiceItWalksOnceAndSaysSo() {
        leading(mia(), boss());
        var list = learn("mia").asks("start-leading").asks("start-leading");
        assertThat(last("mia")).contains("already, by your own choice");
        workplace.later(Period.ofDays(7));
        assertThat(workplace.person("mia").was()).hasSize(5);

        list.asks("start-leading");
        assertThat(last("mia")).contains("begins for you on Tuesday, January 13, 2026");
        workplace.later(Period.ofDays(7));
        assertThat(workplace.person("mia").was().subList(6, 8))
                .containsExactly("TUESDAY 13 09:00 Nudge 01", "THURSDAY 15 09:00 Nudge 03");
    }

    @Test
    void itIsStoppedByAButtonAndBegunAnew() {
        leading(mia(), boss());
        learn("mia").asks("start-leading");
        learn("mia")
                .nowReads("Under way\nJourney leading, because you chose it yourself\n[Stop]")
                .asks("stop-leading");
        var stopped = workplace.person("mia").seesAsNumber(4, "Nothing more of “Journey leading” comes");
        workplace.later(Duration.ofMinutes(1));
        assertThat(Employee.text(learn("mia").card().message())).doesNotContain("Under way");
        stopped.asks("start-leading");
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(5));
        workplace.person("mia").seesAsNumber(7, "The text of 01.");

        learn("mia").asks("stop-leading");
        workplace.later(Period.ofDays(7));
        assertThat(workplace.person("mia").was()).hasSize(9);
    }

    @Test
    void whoeverWantedNoMoreOfItByItsCardMayBeginItAgain() {
        leading(mia(), boss());
        var list = learn("mia").asks("start-leading");
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(5));
        var card = workplace.person("mia").seesAsNumber(3, "The text of 01.");
        card.asks("why");
        assertThat(last("mia"))
                .isEqualTo("This is from “Journey leading”, because you chose it yourself. Nobody is told.");
        card.presses("stop");
        learn("mia").nowIsWithout("Under way").nowReads("[Start]");
        list.asks("start-leading");
        workplace.later(Period.ofDays(3));
        workplace.person("mia").seesAsNumber(7, "The text of 03.");
    }

    @Test
    void whoWalksItByTheOrganisationsWishIsToldSo() {
        leading(TestPeople.managingSince(MONDAY, boss()), mia()).runs("""
                id: managers
                activity: {kind: journey, prompt: leading}
                audience: 'true'
                """).later(Duration.ofHours(2));
        learn("boss")
                .nowReads("Under way\nJourney leading, because you have led a team since January 5, 2026")
                .nowIsWithout("[Stop]")
                .asks("start-leading");
        assertThat(last("boss")).startsWith("You are on “Journey leading” already;");

        workplace.later(Period.ofDays(1)).later(Duration.ofHours(3));
        workplace.person("boss").seesAsNumber(3, "The text of 01.").asks("why");
        assertThat(last("boss")).endsWith("It is just this one because you have led a team since January 5, 2026.");
    }

    @Test
    void whoeverIsGivenItMeanwhileWalksItOnce() {
        leading(mia(), boss()).runs("""
                id: managers
                activity: {kind: journey, prompt: leading}
                audience: 'true'
                """);
        learn("mia").asks("start-leading");
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(8));
        workplace.knows(
                TestPeople.managingSince(MONDAY.plusDays(1), mia()),
                TestPeople.ledBy("mia", TestPeople.in("kai", "Europe/Berlin")));
        workplace.later(Period.ofDays(10));
        assertThat(workplace.person("mia").was().subList(2, 5))
                .as("what was given begins on Wednesday")
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "WEDNESDAY 7 09:00 Nudge 01", "FRIDAY 9 09:00 Nudge 03");
        assertThat(workplace.person("mia").was()).hasSize(5);
    }

    @Test
    void aJourneyThatTheCatalogueHasNotIsNotStarted() {
        leading(mia(), boss());
        assertThat(learn("mia").isNotTaken("start-nowhere")).contains("no longer there");
        assertThat(learn("mia").isNotTaken("stop-nowhere")).contains("no longer there");
        learn("mia").asks("stop-leading");
        assertThat(last("mia")).contains("nothing to stop");
    }
}
