package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Locality;
import dev.kith.people.PeopleParts;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;

/**
 * People of whom the directory says neither zone nor locale live where their profile says. The workplace opens on Monday,
 * 5 January, at 06:00 UTC; Berlin's time and English are usual there.
 */
class MovingTest {

    private static final String TUESDAYS = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            """;

    private static final Duration UNTIL_TUESDAY_AT_NINE_UTC = Duration.ofHours(27);

    private final Workplace workplace = Workplace.of(
            PeopleParts.unplaced(TestPeople.in("ana", "Europe/Berlin")), TestPeople.in("ben", "Europe/Berlin"));

    private Instant sentTo(String person) {
        var sent = workplace.deliveries("weekly").stream()
                .filter(item -> item.person().equals(person))
                .toList();
        assertThat(sent).hasSize(1);
        return sent.getFirst().sentAt().toInstant();
    }

    @Test
    void whomTheirProfilePlacesIsWrittenToAtTheTimeThere() {
        workplace.chat().lives("ana", Locality.named("America/New_York", ""));
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_AT_NINE_UTC);
        workplace.person("ana").seesNothing();

        workplace.later(Duration.ofHours(6));
        assertThat(sentTo("ana")).isEqualTo(Instant.parse("2026-01-06T15:00:00Z"));
    }

    @Test
    void whomNobodyPlacesIsWrittenToWhenItIsUsual() {
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_AT_NINE_UTC);

        assertThat(sentTo("ana")).isEqualTo(Instant.parse("2026-01-06T09:00:00Z"));
    }

    @Test
    void whoMovesOnThePlatformGetsItAtTenOfTheNewPlaceAndOnce() {
        workplace.chat().lives("ana", Locality.named("Asia/Kolkata", ""));
        workplace.runs(TUESDAYS);
        workplace.person("ana").movesTo("America/New_York", "");
        workplace.later(UNTIL_TUESDAY_AT_NINE_UTC);
        workplace.person("ana").seesNothing();

        workplace.later(Duration.ofHours(6)).later(Period.ofDays(1));
        assertThat(sentTo("ana")).isEqualTo(Instant.parse("2026-01-06T15:00:00Z"));
    }

    @Test
    void whoMovesToAPlaceOfHalfAnHourGetsItAtTenThere() {
        workplace.runs(TUESDAYS);
        workplace.person("ana").movesTo("Asia/Kolkata", "");
        workplace.later(UNTIL_TUESDAY_AT_NINE_UTC);

        assertThat(sentTo("ana")).isEqualTo(Instant.parse("2026-01-06T04:30:00Z"));
    }

    @Test
    void aProfileThatMakesNoSenseMovesNobody() {
        workplace.chat().lives("ana", Locality.named("America/New_York", ""));
        workplace.runs(TUESDAYS);
        workplace.person("ana").movesTo("Middle-earth/Bree", "tlh_QO");
        workplace.later(Duration.ofHours(33));

        assertThat(sentTo("ana")).isEqualTo(Instant.parse("2026-01-06T15:00:00Z"));
    }

    @Test
    void whomTheDirectoryPlacesStaysThere() {
        workplace.runs(TUESDAYS);
        workplace.person("ben").movesTo("America/New_York", "de-DE");
        workplace.later(UNTIL_TUESDAY_AT_NINE_UTC);

        assertThat(sentTo("ben")).isEqualTo(Instant.parse("2026-01-06T09:00:00Z"));
        workplace.person("ben").sees("check-in");
    }

    @Test
    void theProfilesLanguageIsSpokenUntilSomebodyChoosesAnother() {
        var ana = workplace.person("ana");
        workplace.runs(TUESDAYS);
        ana.movesTo("Asia/Kolkata", "de-DE");

        ana.says("help");
        ana.says("english");
        ana.movesTo("Asia/Kolkata", "de-AT");
        ana.says("privacy");

        var cards = workplace.chat().cards("ana");
        assertThat(Employee.text(cards.getFirst().message())).contains("Ich bin ein Programm");
        assertThat(Employee.text(cards.getLast().message()))
                .contains("Asia/Kolkata (from your profile in the chat)", "English (your choice)");
    }

    @Test
    void whoseProfileIsNotOursLeavesNoTraceOfWhereTheyLive() {
        workplace.runs(TUESDAYS);
        workplace.person("eve").movesTo("Asia/Kathmandu", "fr-FR");
        workplace.chat().lives("eve", Locality.named("Asia/Kathmandu", "fr-FR"));
        workplace.person("eve").comes();
        workplace.later(Duration.ofHours(1));

        assertThat(workplace.kept().keySet()).noneMatch(key -> key.endsWith("localities"));
    }

    /** Their address, and with it their zone, is found only in the moment of sending: nine in Berlin is four in New York. */
    @Test
    void whoIsFoundInTheLastMomentIsNotWrittenToAtNight() {
        workplace.chat().knowsNot("ana@kith.example");
        workplace.runs(TUESDAYS).isDown(Duration.ofMinutes(11));
        workplace.chat().knowsNow("ana@kith.example");
        workplace.chat().lives("ana", Locality.named("America/New_York", ""));
        workplace.later(UNTIL_TUESDAY_AT_NINE_UTC);
        workplace.person("ana").seesNothing();

        workplace.later(Duration.ofHours(6));
        assertThat(sentTo("ana")).isEqualTo(Instant.parse("2026-01-06T15:00:00Z"));
    }

    @Test
    void whoComesToThePlatformLaterIsPlacedAtOnce() {
        workplace.chat().knowsNot("ana@kith.example");
        workplace.runs(TUESDAYS);
        workplace.chat().knowsNow("ana@kith.example");
        workplace.chat().lives("ana", Locality.named("America/New_York", ""));
        workplace.person("ana").comes();
        workplace.later(Duration.ofHours(33));

        assertThat(sentTo("ana")).isEqualTo(Instant.parse("2026-01-06T15:00:00Z"));
    }
}
