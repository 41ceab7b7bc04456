package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.delivery.DeliveryArrived;
import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an introduction each taps the half hours that suit them; the first that suits all is told to all, in each one's own time. */
class HalfAnHourTest {

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=8;BYDAY=TU', at: '10:00', from: 2026-01-06}
            """;

    private static final String CARD = "Half an hour with";

    private final Person ben = TestPeople.offering("ben", "negotiation");
    private final Person cai = TestPeople.movedTo(TestPeople.wanting("cai", "negotiation"), "Asia/Kolkata");
    private Workplace workplace = Workplace.of(ben, cai).followsIntroductions();

    @AfterEach
    void close() {
        workplace.close();
    }

    /** On Tuesday both are told and asked; it is Wednesday, seven in the morning in Berlin. */
    private void introduced() {
        workplace.runs(MENTORS).later(Period.ofDays(2));
    }

    @Test
    void eachIsAskedAnHourAfterTheyWereTold() {
        introduced();

        assertThat(workplace.person("ben").was())
                .containsExactly("TUESDAY 6 10:00 Meet your peer mentor", "TUESDAY 6 11:00 Half an hour with cai");
        assertThat(workplace.person("cai").was())
                .containsExactly("TUESDAY 6 10:00 Meet your peer mentor", "TUESDAY 6 11:00 Half an hour with ben");
    }

    /** Of the hours from eight to six in Berlin and in Bengaluru, four and a half hours apart, and from a day later on. */
    @Test
    void onlyHalfHoursInWhichBothWorkAreOffered() {
        introduced();

        assertThat(halves("ben"))
                .containsExactly(
                        "Wed, Jan 7, 9:00 AM",
                        "Wed, Jan 7, 12:00 PM",
                        "Thu, Jan 8, 10:30 AM",
                        "Fri, Jan 9, 9:00 AM",
                        "Fri, Jan 9, 12:00 PM",
                        "Mon, Jan 12, 10:30 AM",
                        "Tue, Jan 13, 9:00 AM",
                        "Tue, Jan 13, 12:00 PM");
        assertThat(halves("cai")).startsWith("Wed, Jan 7, 1:30 PM").endsWith("Tue, Jan 13, 4:30 PM");
    }

    @Test
    void theFirstThatSuitsBothIsToldToBothInTheirOwnTime() {
        introduced();
        taps("ben", "Fri, Jan 9, 12:00 PM");
        taps("ben", "Thu, Jan 8, 10:30 AM");
        taps("cai", "Fri, Jan 9, 1:30 PM");
        workplace.person("cai").seesLast(CARD).nowIsWithout("You meet");

        taps("cai", "Thu, Jan 8, 3:00 PM");
        assertThat(reads("cai")).contains("You meet ben", "When: Thu, Jan 8, 3:00 PM");
        workplace.later(Duration.ofHours(3));
        assertThat(reads("ben")).contains("You meet cai", "When: Thu, Jan 8, 10:30 AM");
        assertThat(workplace.person("ben").was()).hasSize(3);
        assertThat(workplace.person("cai").was()).hasSize(2);
    }

    @Test
    void oneTapPutsItIntoACalendar() {
        introduced();
        taps("ben", "Thu, Jan 8, 10:30 AM");
        taps("cai", "Thu, Jan 8, 3:00 PM");

        var links = last("cai").blocks().stream()
                .filter(Block.Link.class::isInstance)
                .map(block -> ((Block.Link) block).target().toString())
                .toList();
        assertThat(links)
                .containsExactly(
                        "https://outlook.office.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose"
                                + "&rru=addevent&subject=Meet%20your%20peer%20mentor"
                                + "&startdt=2026-01-08T09%3A30%3A00Z&enddt=2026-01-08T10%3A00%3A00Z",
                        "https://calendar.google.com/calendar/render?action=TEMPLATE&text=Meet%20your%20peer%20mentor"
                                + "&dates=20260108T093000Z%2F20260108T100000Z");
    }

    @Test
    void whatOneTapsIsNotShownToTheOther() {
        introduced();
        var before = last("cai");
        taps("ben", "Thu, Jan 8, 10:30 AM");
        workplace.later(Duration.ofHours(4));

        assertThat(last("cai")).isEqualTo(before);
        assertThat(reads("ben")).contains("Suits you: Thu, Jan 8, 10:30 AM");
    }

    @Test
    void aSecondTapTakesItBack() {
        introduced();
        taps("ben", "Thu, Jan 8, 10:30 AM");
        taps("ben", "✓ Thu, Jan 8, 10:30 AM");
        workplace.person("ben").seesLast(CARD).nowIsWithout("Suits you");

        taps("cai", "Thu, Jan 8, 3:00 PM");
        workplace.person("cai").seesLast(CARD).nowIsWithout("You meet");
    }

    @Test
    void whomNothingSuitsSeesTheNextDays() {
        introduced();
        taps("ben", "None of these");

        assertThat(halves("ben")).hasSize(8).first().isEqualTo("Wed, Jan 14, 9:00 AM");
        taps("ben", "None of these");
        taps("ben", "None of these");
        assertThat(labels("ben")).doesNotContain("None of these");
        assertThat(halves("cai")).startsWith("Wed, Jan 7, 1:30 PM");
    }

    /** Of whoever saw no further nobody learns that the other did. */
    @Test
    void whereNothingIsSettledInTwoDaysBothSeeMore() {
        introduced();
        taps("ben", "Tue, Jan 13, 9:00 AM");
        workplace.later(Period.ofDays(2));

        assertThat(workplace.person("ben").was()).last().isEqualTo("THURSDAY 8 10:00 Half an hour with cai");
        assertThat(labels("ben")).contains("✓ Tue, Jan 13, 9:00 AM", "Wed, Jan 14, 9:00 AM");
        assertThat(labels("cai")).contains("Tue, Jan 13, 1:30 PM", "Wed, Jan 14, 1:30 PM");
    }

    @Test
    void whatPassedIsNeverSettled() {
        introduced();
        taps("ben", "Wed, Jan 7, 12:00 PM");
        String late = button("cai", "Wed, Jan 7, 4:30 PM");
        workplace.later(Duration.ofHours(7));

        workplace.person("cai").seesLast(CARD).presses(late).nowIsWithout("You meet");
        assertThat(labels("cai")).doesNotContain("Wed, Jan 7, 4:30 PM").contains("Fri, Jan 9, 4:30 PM");
    }

    /** A card that was left lying offers other days. */
    @Test
    void whoComesLateSeesOtherDays() {
        introduced();
        String late = button("cai", "Wed, Jan 7, 4:30 PM");
        var card = workplace.person("cai").seesLast(CARD);
        workplace.later(Period.ofDays(15));

        card.presses(late).nowReads("has passed").nowReads("[Other days]").presses("days-2");
        card.nowReads("Tap whatever suits you").nowReads("Jan 2");
    }

    @Test
    void aLeaveThatCameBetweenIsNeverMetIn() {
        introduced();
        taps("ben", "Fri, Jan 9, 9:00 AM");
        taps("ben", "Mon, Jan 12, 10:30 AM");
        String friday = button("cai", "Fri, Jan 9, 1:30 PM");
        workplace.hears(TestPeople.onLeave(LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 9), ben));

        workplace
                .person("cai")
                .seesLast(CARD)
                .presses(friday)
                .nowIsWithout("You meet")
                .nowIsWithout("Fri, Jan 9");
        taps("cai", "Mon, Jan 12, 3:00 PM");
        assertThat(reads("cai")).contains("You meet ben", "Mon, Jan 12, 3:00 PM");
    }

    @Test
    void theDayAfterBothAreAskedWhetherTheyMet() {
        introduced();
        taps("ben", "Thu, Jan 8, 10:30 AM");
        taps("cai", "Thu, Jan 8, 3:00 PM");
        workplace.later(Period.ofDays(3));

        assertThat(workplace.person("ben").was()).last().isEqualTo("FRIDAY 9 10:00 Meet your peer mentor");
        workplace.person("ben").seesLast("Have you had a chance to talk?");
        assertThat(workplace.person("cai").was()).last().isEqualTo("FRIDAY 9 10:00 Meet your peer mentor");
        workplace.later(Period.ofDays(3));
        assertThat(workplace.person("cai").was()).hasSize(3);
    }

    @Test
    void whoeverIsNotOneOfThemIsRefused() {
        workplace.knows(TestPeople.in("dee", "Europe/Berlin"));
        introduced();
        var card = workplace.person("ben").seesLast(CARD);

        assertThat(card.isPressedBy("dee", button("ben", "Thu, Jan 8, 10:30 AM")))
                .contains("not sent to you");
        assertThat(card.isNotTaken("take-1")).contains("not sent to you");
        assertThat(card.isNotTaken("take-x")).contains("not sent to you");
        assertThat(card.isNotTaken("days-99")).contains("not sent to you");
    }

    @Test
    void aRestartChangesNothing() {
        introduced();
        taps("ben", "Thu, Jan 8, 10:30 AM");
        workplace = workplace.again();
        workplace.later(Duration.ofMinutes(30));
        taps("cai", "Thu, Jan 8, 3:00 PM");
        workplace.later(Duration.ofHours(5));

        assertThat(reads("ben")).contains("You meet cai", "Thu, Jan 8, 10:30 AM");
        assertThat(workplace.person("ben").was()).hasSize(3);
    }

    @Test
    void twoWhoReadItTogetherAreEachAskedAlone() {
        close();
        workplace = Workplace.of(ben, cai).followsIntroductions();
        workplace.chat().gathers();
        introduced();

        assertThat(workplace.chat().cards("ben+cai")).hasSize(1);
        workplace.person("ben").sees("Half an hour with cai");
        workplace.person("cai").sees("Half an hour with ben");
    }

    /** By a step of the walk of one of them. */
    @Test
    void twoWhoMeetOnAJourneyAreAskedToo(@TempDir Path folder) {
        close();
        var catalog = new TestCatalog()
                .journey("arrival", "startDate", "id: meet, day: 1, at: '09:00', prompt: peer-mentors");
        var mia = TestPeople.starting(LocalDate.of(2026, 1, 6), TestPeople.wanting("mia", "negotiation"));
        workplace = Workplace.reading(catalog.in(folder), ben, mia).followsIntroductions();
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """).later(Period.ofDays(3));

        workplace.person("mia").seesLast("Half an hour with ben");
        workplace.person("ben").seesLast("Half an hour with mia");
        String first = halves("mia").getFirst();
        taps("mia", first);
        taps("ben", first);
        assertThat(reads("ben")).contains("You meet mia");
    }

    /** As after a crash between what was done and that it was noted. */
    @Test
    void whatIsToldASecondTimeChangesNothing() {
        introduced();
        taps("ben", "Thu, Jan 8, 10:30 AM");
        taps("cai", "Thu, Jan 8, 3:00 PM");
        tellsAgain("ben");
        workplace.later(Period.ofDays(2)).later(Duration.ofHours(5));
        assertThat(workplace.person("ben").was()).last().isEqualTo("FRIDAY 9 10:00 Meet your peer mentor");
        int before = workplace.person("ben").was().size();
        tellsAgain("ben");
        workplace.later(Period.ofDays(6));

        assertThat(workplace.person("ben").was()).hasSize(before);
        workplace.later(Period.ofDays(2));
        assertThat(workplace.person("ben").was()).hasSize(before + 1);
    }

    private void tellsAgain(String person) {
        var again = workplace.chat().cards(person).stream()
                .map(card -> new DeliveryArrived(card.deliveryId(), card.at(), "any", person))
                .toList();
        workplace.facts().append(person, again);
        workplace.later(Duration.ZERO);
    }

    @Test
    void whoeverIsLeftAloneIsAskedNothing() {
        workplace
                .runs(MENTORS)
                .later(Period.ofDays(1))
                .later(Duration.ofHours(3).plusMinutes(30));
        workplace.person("ben").sees("Meet cai");
        workplace.person("ben").says("pause");
        workplace.later(Period.ofDays(40));

        assertThat(workplace.chat().cards("ben")).noneMatch(card -> card.title().contains("Half an hour"));
        assertThat(workplace.chat().cards("ben")).noneMatch(card -> card.title().contains("A pause, if"));
    }

    private String reads(String person) {
        return Employee.text(last(person)).replace('\u202f', ' ');
    }

    private List<String> labels(String person) {
        return last(person).actions().stream()
                .map(action -> action.label().replace('\u202f', ' '))
                .toList();
    }

    private List<String> halves(String person) {
        return labels(person).stream().filter(label -> label.contains("Jan")).toList();
    }

    private String button(String person, String label) {
        return last(person).actions().stream()
                .filter(action -> action.label().replace('\u202f', ' ').equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void taps(String person, String label) {
        workplace.person(person).seesLast(CARD).presses(button(person, label));
    }

    /** What stands now where they were asked last. */
    private Message last(String person) {
        return workplace.chat().cards(person).getLast().message();
    }
}
