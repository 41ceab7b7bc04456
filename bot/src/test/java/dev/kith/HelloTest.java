package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything else, a person is told what this is. */
class HelloTest {

    private static final String DAILY = """
            id: daily
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY', at: '10:00'}
            limits: {priority: 5, expires: P2D}
            """;

    private final Workplace workplace = Workplace.ofStrangers(
            TestRedis.Mode.ALONE,
            TestPeople.in("ana", "Europe/Berlin"),
            TestPeople.speaking("ben", "Europe/Berlin", Locale.GERMAN));

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void theHelloComesFirstAndAWorkingDayLaterTheCampaign() {
        workplace.runs(DAILY).later(Duration.ofHours(2));
        var hello = workplace.person("ana").sees("I am a program, and your organisation runs me");
        assertThat(hello.card().message().kind()).isEqualTo(Message.Kind.NOTICE);
        assertThat(hello.card().message().campaign()).isNull();
        workplace.later(Duration.ofHours(12));
        workplace.person("ana").sees("I am a program");
        assertThat(reasons()).contains("hello first");

        workplace.later(Duration.ofHours(14));
        workplace.person("ana").seesAsNumber(2, "check-in");
    }

    @Test
    void afterAFridayAWorkingDayIsMonday() {
        workplace.later(Period.ofDays(4)).runs(DAILY).later(Duration.ofHours(2));
        workplace.person("ana").sees("I am a program");
        workplace.later(Period.ofDays(2));
        workplace.person("ana").sees("I am a program");
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(2));
        workplace.person("ana").seesAsNumber(2, "check-in");
    }

    @Test
    void itSpeaksThePersonsLanguage() {
        workplace.runs(DAILY).later(Duration.ofHours(2));
        workplace.person("ben").sees("betrieben von deiner Organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ben"})
    void itIsShort(String id) {
        workplace.runs(DAILY).later(Duration.ofHours(2));
        var words = workplace.person(id).cards().getFirst().message().blocks().stream()
                .filter(block -> !(block instanceof Block.Actions))
                .map(block -> Employee.text(Message.of(Message.Kind.NOTICE, "", block)))
                .mapToInt(text -> text.split("\\s+").length)
                .sum();
        assertThat(words).isLessThanOrEqualTo(110);
    }

    @Test
    void anotherVersionIsShownAgainAndHoldsAgain() {
        workplace.runs(DAILY).later(Period.ofDays(1)).later(Duration.ofHours(4));
        workplace.person("ana").seesAsNumber(2, "check-in");

        var renewed = workplace.withHello("v2");
        renewed.later(Duration.ofMinutes(1));
        renewed.person("ana").seesAsNumber(3, "I am a program");
        renewed.later(Duration.ofHours(20));
        renewed.person("ana").seesAsNumber(3, "I am a program");
        renewed.later(Duration.ofHours(4));
        renewed.person("ana").seesAsNumber(4, "check-in");
    }

    @Test
    void thatItWasSaidIsKeptWithThePersonOnAClusterToo() {
        try (var here = Workplace.ofStrangers(TestRedis.Mode.CLUSTER, TestPeople.in("ana", "Europe/Berlin"))) {
            here.runs(DAILY).later(Period.ofDays(1)).later(Duration.ofHours(4));
            here.person("ana").seesAsNumber(2, "check-in");
        }
    }

    @Test
    void itIsSaidOnce() {
        workplace.runs(DAILY).later(Period.ofDays(20));
        assertThat(workplace.person("ana").cards().stream()
                        .filter(card -> card.message().kind() == Message.Kind.NOTICE)
                        .filter(card -> Employee.text(card.message()).contains("I am a program")))
                .hasSize(1);
    }

    @Test
    void whereItIsRefusedEverythingElseWaitsUntilItExpires() {
        workplace.chat().fail(FakeChat.Fault.REFUSED, FakeChat.Fault.REFUSED);
        workplace.runs(DAILY).later(Period.ofDays(7));

        workplace.person("ana").seesNothing();
        assertThat(reasons()).contains("hello first", "expired, waiting: hello first");
    }

    @Test
    void aButtonChoosesThePaceAndAnotherStopsEverything() {
        workplace.runs(DAILY).later(Duration.ofHours(2));
        var hello = workplace.person("ana").sees("[3 a week] [2 a week] [1 a week] [Monthly] [Stop everything]");
        hello.presses("pace-1").nowReads("At most one message a week").presses("pace-1");
        workplace.later(Period.ofDays(5));
        workplace.person("ana").seesAsNumber(2, "check-in");

        hello.presses("pause").nowReads("All quiet");
        workplace.later(Period.ofDays(14));
        workplace.person("ana").seesAsNumber(2, "check-in");
    }

    @Test
    void aButtonChoosesTheLanguageOfAllThatFollows() {
        workplace.runs(DAILY).later(Duration.ofHours(2));
        var hello = workplace.person("ana").sees("I am a program").nowReads("[Deutsch (du)]");
        hello.presses("speak-de").nowReads("Ich bin ein Programm").nowReads("[English]");
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(4));
        workplace.person("ana").seesAsNumber(2, "[Später]");
        workplace.person("ben").seesAsNumber(2, "[Später]");
    }

    @Test
    void nobodyElseChooses() {
        workplace.runs(DAILY).later(Duration.ofHours(2));
        assertThat(workplace.person("ana").sees("I am a program").isPressedBy("ben", "pause"))
                .contains("not sent to you");
    }

    @Test
    void itIsNoCampaignOfAnybodys() {
        assertThatThrownBy(() -> workplace.runs(DAILY.replace("id: daily", "id: hello")))
                .hasMessageContaining("Kith's own");
    }

    private List<String> reasons() {
        var kept = workplace.desk().find(new CampaignId("daily")).orElseThrow();
        return workplace.campaigns().list().page(kept, 100, "").items().stream()
                .map(item -> item.reason())
                .toList();
    }
}
