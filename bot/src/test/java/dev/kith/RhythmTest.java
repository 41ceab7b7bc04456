package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two who have a mentorship of eight weeks are reminded of their next conversation every other week. */
class RhythmTest {

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00', from: 2026-01-06}
            programme: {joining: everybody, asks: mentor, answer-within: P3D, lasts: P8W, rhythm: P2W}
            """;

    private static final String REMINDER = "Time for your next conversation with";

    private final Person ben = TestPeople.offering("ben", "feedback");
    private Workplace workplace = Workplace.of(ben, TestPeople.wanting("cai", "feedback"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private void begins(String campaign) {
        workplace.runs(campaign).later(Period.ofDays(1)).later(Duration.ofHours(5));
        workplace.person("ben").sees("Would you meet?").presses("accept");
        workplace.later(Duration.ofMinutes(1));
    }

    private List<String> reminders(String person) {
        return workplace.chat().cards(person).stream()
                .map(card -> Employee.text(card.message()))
                .filter(text -> text.contains(REMINDER))
                .toList();
    }

    /** At four and at eight weeks they are asked how it goes, and whether it is to end. */
    @Test
    void bothAreRemindedButNotWhenTheyAreAskedAnyway() {
        begins(MENTORS);
        workplace.later(Period.ofDays(54));

        assertThat(reminders("ben")).hasSize(2).allMatch(text -> text.contains("cai"));
        assertThat(reminders("cai")).hasSize(2).allMatch(text -> text.contains("ben"));
        assertThat(reminders("cai").getFirst()).isNotEqualTo(reminders("cai").getLast());
    }

    @Test
    void whoeverWantsNoneEndsThemAndTheOtherLearnsNothing() {
        begins(MENTORS);
        workplace.later(Period.ofDays(15));
        workplace
                .person("cai")
                .seesLast(REMINDER)
                .presses("no-reminders")
                .nowReads("I do not remind you of it any more")
                .presses("no-reminders");
        workplace.later(Period.ofDays(35));

        assertThat(reminders("ben")).hasSize(1);
        assertThat(workplace.mentorship().standing("mentors")).containsExactly("ben+cai running");
        workplace.person("ben").seesLast("You and cai are halfway");
    }

    @Test
    void whatEachWantsToReachIsReadByBothAndNobodyElse() {
        begins(MENTORS);
        workplace.later(Period.ofDays(15));
        var card = workplace.person("cai").seesLast(REMINDER);
        card.asks("goal");
        card.does("save-goal", "words", "  Give feedback without fear ")
                .nowReads("You want to reach: Give feedback without fear");
        workplace.later(Period.ofDays(14));

        workplace
                .person("ben")
                .seesLast("You and cai are halfway")
                .nowReads("cai wants to reach: Give feedback without fear");
        workplace.person("cai").seesLast("You and ben are halfway").nowReads("You want to reach: Give feedback");
        assertThat(workplace.kept().values().toString())
                .doesNotContain(HexFormat.of().formatHex("without fear".getBytes(StandardCharsets.UTF_8)));
        assertThat(said("cai")).contains("Give feedback without fear");
        assertThat(said("ben")).noneMatch(words -> words.contains("without fear"));
        assertThat(workplace.deliveries("mentors").toString()).doesNotContain("without fear");

        card.does("save-goal", "words", " ").nowIsWithout("You want to reach");
        assertThat(said("cai")).noneMatch(words -> words.contains("without fear"));
    }

    private List<String> said(String person) {
        return ((PersonalData) workplace.mentorship().held())
                .of(new PersonId(person), Locale.ENGLISH).stream()
                        .map(PersonalData.Held::words)
                        .toList();
    }

    @Test
    void whileItRestsNobodyIsReminded() {
        begins(MENTORS);
        workplace.later(Period.ofDays(2));
        workplace.hears(TestPeople.onLeave(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 2, 15), ben));
        workplace.later(Period.ofDays(36));
        assertThat(reminders("cai")).isEmpty();

        workplace.later(Period.ofDays(4));
        workplace.person("ben").seesLast("Welcome back").presses("go-on");
        workplace.later(Period.ofDays(13));
        assertThat(reminders("cai")).as("as much is left of it as before").hasSize(1);
    }

    @Test
    void withoutARhythmNobodyIs() {
        begins(MENTORS.replace(", rhythm: P2W", ""));
        workplace.later(Period.ofDays(54));

        assertThat(reminders("ben")).isEmpty();
    }
}
