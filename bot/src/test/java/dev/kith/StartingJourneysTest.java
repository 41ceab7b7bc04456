package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.journey.JourneyDesk.Beginner;
import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who begins a journey and when, by what the directory says and when it says so. The campaign starts on a Monday. */
class StartingJourneysTest {

    private static final String ZONE = "Asia/Kolkata";
    private static final CampaignId LEADING = new CampaignId("leading");
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    /** Six steps on the first days, and one in each of the weeks after. */
    private Workplace leading(Person... people) {
        return leading(new TestCatalog(), people);
    }

    private Workplace leading(TestCatalog catalog, Person... people) {
        workplace.close();
        workplace = Workplace.reading(
                catalog.journey(
                                "leading",
                                "managerSince",
                                "id: a, day: 0, at: '09:00', prompt: n01",
                                "id: b, day: 7, at: '09:00', prompt: n02",
                                "id: c, day: 30, at: '09:00', prompt: n03",
                                "id: d, day: 60, at: '09:00', prompt: n04")
                        .in(folder),
                people);
        return workplace.runs("""
                id: leading
                activity: {kind: journey, prompt: leading}
                audience: 'person.department == "Sales"'
                """);
    }

    private static Person leader(String id, @Nullable LocalDate since) {
        return TestPeople.managingSince(since, TestPeople.in(id, ZONE));
    }

    private static Person report(String of) {
        return TestPeople.ledBy(of, TestPeople.in(of + "s-own", ZONE));
    }

    private List<String> beginners() {
        return workplace.journeys().beginners(LEADING).orElseThrow().stream()
                .map(Beginner::toString)
                .toList();
    }

    private List<String> was(String person) {
        return workplace.person(person).was();
    }

    @Test
    void aChangeInTheDirectoryStartsItTheNextMorning() {
        leading(leader("mia", null), report("mia")).later(Period.ofDays(1));
        workplace.knows(leader("mia", MONDAY.plusDays(1))).later(Period.ofDays(3));
        assertThat(was("mia")).containsExactly("WEDNESDAY 7 09:00 Nudge 01");
    }

    @Test
    void aDateToComeIsWaitedFor() {
        leading(leader("mia", null), report("mia")).later(Period.ofDays(1));
        workplace.knows(leader("mia", MONDAY.plusDays(9))).later(Period.ofDays(20));
        assertThat(was("mia")).containsExactly("WEDNESDAY 14 09:00 Nudge 01", "WEDNESDAY 21 09:00 Nudge 02");
    }

    @Test
    void theFirstImportBeginsNothingByItself() {
        leading().later(Period.ofDays(1));
        workplace.knows(leader("mia", MONDAY.plusDays(2)), report("mia")).later(Period.ofDays(4));
        assertThat(was("mia")).isEmpty();
        assertThat(workplace.journeys().beginners(LEADING).orElseThrow())
                .containsExactly(new Beginner("mia", "mia", MONDAY.plusDays(2), "whole", "asked"));

        assertThat(workplace.journeys().begin(LEADING, Optional.empty())).contains(1);
        assertThat(beginners()).isEmpty();
        workplace.later(Period.ofDays(4));
        assertThat(was("mia"))
                .as("on the working day after somebody said so")
                .containsExactly("MONDAY 12 09:00 Nudge 01");

        workplace.knows(leader("new", MONDAY.plusDays(7)), report("new")).later(Period.ofDays(3));
        assertThat(was("new")).as("the next does so by itself").hasSize(1);
    }

    @Test
    void aChangeOfMoreThanTwentyPeopleBeginsNothingByItselfEvenWhereItComesInParts() {
        leading(TestPeople.in("first", ZONE)).later(Period.ofDays(1));
        var many = new ArrayList<Person>();
        IntStream.range(0, 21)
                .mapToObj("l%02d"::formatted)
                .forEach(id -> many.addAll(List.of(leader(id, MONDAY.plusDays(3)), report(id))));
        workplace.knows(many.subList(0, 20).toArray(Person[]::new)).later(Duration.ofMinutes(20));
        workplace.knows(many.subList(20, many.size()).toArray(Person[]::new)).later(Period.ofDays(5));
        assertThat(workplace.chat().everShown()).isEmpty();
        assertThat(beginners()).hasSize(21);

        assertThat(workplace.journeys().leaveOut(LEADING, Optional.of(List.of("l07"))))
                .contains(1);
        assertThat(workplace.journeys().begin(LEADING, Optional.of(List.of("l01", "l02"))))
                .contains(2);
        workplace.later(Period.ofDays(4));
        assertThat(Stream.of("l01", "l02", "l03", "l07").map(id -> was(id).size()))
                .containsExactly(1, 1, 0, 0);
        assertThat(beginners()).hasSize(18);
    }

    @Test
    void twentyBeginByThemselves() {
        leading(TestPeople.in("first", ZONE)).later(Period.ofDays(1));
        workplace.knows(IntStream.range(0, 20)
                .mapToObj("l%02d"::formatted)
                .flatMap(id -> Stream.of(leader(id, MONDAY.plusDays(1)), report(id)))
                .toArray(Person[]::new));
        workplace.later(Period.ofDays(2));
        assertThat(workplace.chat().everShown()).hasSize(20);
    }

    @Test
    void aDateLearntLateBeginsAtStepOneThenWithASummaryThenNotAtAll() {
        leading(
                leader("late", MONDAY.minusDays(30)),
                report("late"),
                leader("later", MONDAY.minusDays(31)),
                report("later"),
                leader("most", MONDAY.minusDays(90)),
                report("most"),
                leader("too-late", MONDAY.minusDays(91)),
                report("too-late"));
        workplace.later(Period.ofDays(35));
        assertThat(was("late"))
                .as("counted from the day after it was learnt")
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "TUESDAY 13 09:00 Nudge 02", "THURSDAY 5 09:00 Nudge 03");
        assertThat(was("later"))
                .as("what was missed in one card, and the rest by the date")
                .containsExactly("TUESDAY 6 09:00 Journey leading", "TUESDAY 3 09:00 Nudge 04");
        assertThat(Employee.text(workplace.person("later").cards().getFirst().message()))
                .contains("Nudge 01: Try 01.", "Nudge 02: Try 02.", "Nudge 03: Try 03.")
                .doesNotContain("Try 04.");
        assertThat(was("most")).containsExactly("TUESDAY 6 09:00 Journey leading");
        assertThat(was("too-late")).isEmpty();
    }

    @Test
    void aCorrectedDateMovesWhatIsLeftAndSendsNothingTwice() {
        leading(leader("mia", MONDAY.plusDays(1)), report("mia")).later(Period.ofDays(3));
        workplace.knows(leader("mia", MONDAY.plusDays(8))).later(Period.ofDays(40));
        assertThat(was("mia"))
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "TUESDAY 20 09:00 Nudge 02", "THURSDAY 12 09:00 Nudge 03");
    }

    @Test
    void aCancelledPromotionEndsWithAKindLineAndComesBack() {
        leading(leader("mia", MONDAY.plusDays(1)), report("mia")).later(Period.ofDays(3));
        workplace.knows(leader("mia", null)).later(Period.ofDays(14));
        assertThat(was("mia")).containsExactly("TUESDAY 6 09:00 Nudge 01", "MONDAY 12 09:00 Journey leading");
        assertThat(Employee.text(workplace.person("mia").cards().getLast().message()))
                .contains("There is nothing for you to do");

        workplace.knows(leader("mia", MONDAY.plusDays(1))).later(Period.ofDays(4));
        assertThat(was("mia")).hasSize(3).last().isEqualTo("FRIDAY 23 09:00 Nudge 02");
    }

    @Test
    void whatIsGoneForAnHourOnlyChangesNothing() {
        leading(leader("mia", MONDAY.plusDays(1)), report("mia")).later(Period.ofDays(3));
        workplace.knows(leader("mia", null)).later(Duration.ofHours(1));
        workplace.knows(leader("mia", MONDAY.plusDays(1))).later(Period.ofDays(10));
        assertThat(was("mia")).containsExactly("TUESDAY 6 09:00 Nudge 01", "TUESDAY 13 09:00 Nudge 02");
    }

    @Test
    void aDateThatWasGoneForDaysBeforeAnythingWasSentBeginsAllTheSame() {
        leading(leader("mia", MONDAY.plusDays(9)), report("mia")).later(Period.ofDays(1));
        workplace.knows(leader("mia", null)).later(Period.ofDays(3));
        workplace.knows(leader("mia", MONDAY.plusDays(9))).later(Period.ofDays(7));
        assertThat(was("mia")).containsExactly("WEDNESDAY 14 09:00 Nudge 01");
    }

    @Test
    void whoIsMissingFromAFileForAWhileGoesOn() {
        leading(leader("mia", MONDAY.plusDays(1)), report("mia")).later(Period.ofDays(2));
        workplace.loses("mia").later(Period.ofDays(3));
        workplace.knows(leader("mia", MONDAY.plusDays(1))).later(Period.ofDays(5));
        assertThat(was("mia")).containsExactly("TUESDAY 6 09:00 Nudge 01", "TUESDAY 13 09:00 Nudge 02");
    }

    @Test
    void aDateThatWasMistypedAndIsLongGoneBeginsNothing() {
        leading(leader("mia", null), report("mia")).later(Period.ofDays(1));
        workplace.knows(leader("mia", MONDAY.minusDays(3))).later(Duration.ofMinutes(20));
        workplace.knows(leader("mia", LocalDate.of(2023, 1, 2))).later(Period.ofDays(10));
        assertThat(was("mia")).isEmpty();
    }

    @Test
    void whoLeadsNobodyIsNoNewManagerUntilTheyDo() {
        leading(leader("mia", MONDAY.plusDays(1))).later(Period.ofDays(10));
        assertThat(was("mia")).isEmpty();
        workplace.knows(report("mia")).later(Period.ofDays(4));
        assertThat(was("mia")).as("counted from the day after").containsExactly("FRIDAY 16 09:00 Nudge 01");
    }

    @Test
    void whoLeavesTheAudienceIsToldThatItEnds() {
        leading(leader("mia", MONDAY.plusDays(1)), report("mia")).later(Period.ofDays(3));
        workplace
                .knows(TestPeople.inDepartment("Finance", leader("mia", MONDAY.plusDays(1))))
                .later(Period.ofDays(20));
        assertThat(was("mia")).containsExactly("TUESDAY 6 09:00 Nudge 01", "MONDAY 12 09:00 Journey leading");
    }

    @Test
    void anotherPromotionIsAnotherJourney() {
        leading(leader("mia", MONDAY.plusDays(1)), report("mia")).later(Period.ofDays(65));
        assertThat(was("mia")).hasSize(4);
        workplace.knows(leader("mia", LocalDate.of(2026, 4, 1))).later(Period.ofDays(25));
        assertThat(was("mia")).hasSize(5).last().isEqualTo("WEDNESDAY 1 09:00 Nudge 01");
    }

    @Test
    void aCheckInInItIsInConfidenceOnlyWhereEnoughPeopleAreExpected() {
        assertThat(promiseTo(9)).contains("your name");
        assertThat(promiseTo(10)).doesNotContain("your name");
    }

    /** What a card of a check-in says to the first of so many who begin in one quarter. */
    private String promiseTo(int people) {
        workplace.close();
        workplace = Workplace.reading(
                new TestCatalog()
                        .journey("asking", "startDate", "id: ask, day: 0, at: '09:00', prompt: mood")
                        .in(folder.resolve(String.valueOf(people))),
                IntStream.range(0, people)
                        .mapToObj(i -> TestPeople.starting(MONDAY.plusDays(1), TestPeople.in("p" + i, ZONE)))
                        .toArray(Person[]::new));
        workplace.runs("""
                id: asking
                activity: {kind: journey, prompt: asking}
                audience: 'true'
                confidentiality: {mode: confidential, k: 5}
                """);
        workplace.later(Period.ofDays(2));
        var card = workplace.person("p0").sees("Mood").answers("ready", "yes");
        assertThat(workplace.progress("asking").answered())
                .as("whether one answered is confidential, too")
                .isEqualTo(0);
        return Employee.text(workplace.chat().everShown().getFirst());
    }
}
