package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import dev.kith.delivery.CampaignId;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for somebody's answer is found again: in the home and by a word. */
class OpenCheckinsTest {

    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            limits: {expires: P2D}
            """;

    private final Workplace workplace =
            Workplace.of(TestPeople.in("ana", "Europe/Berlin"), TestPeople.in("ben", "Europe/Berlin"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee ana() {
        return workplace.person("ana");
    }

    private Employee asked() {
        workplace.runs(WEEKLY).later(Period.ofDays(1)).later(Duration.ofHours(6));
        ana().sees("check-in");
        return ana();
    }

    private String show() {
        return workplace.home().of(FakeChat.address("ana")).getFirst().blocks().stream()
                .flatMap(block -> block instanceof Block.Actions row ? row.actions().stream() : Stream.empty())
                .map(action -> action.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHomeNamesItAndShowsTheCardAgain() {
        asked();
        assertThat(ana().home()).contains("Waiting for you", "Weekly check-in, since Tuesday, January 6, 2026");

        assertThat(ana().pressesAtHome(show())).isInstanceOf(Reply.Say.class);
        ana().seesAsNumber(2, "This check-in is named").answers("energy", "4", "clarity", "3", "belonging", "5");

        assertThat(workplace.progress("weekly").answered()).isEqualTo(1);
        assertThat(ana().home()).contains("Nothing waits for you");
    }

    @Test
    void aWordFindsItToo() {
        asked().says("checkin");
        ana().seesAsNumber(2, "This check-in is named").answers("energy", "4", "clarity", "3", "belonging", "5");

        ana().says("Check-in!");
        ana().seesAsNumber(3, "Nothing waits for you");
    }

    @Test
    void whatIsOverWaitsForNobody() {
        asked();
        workplace.later(Period.ofDays(3));

        assertThat(ana().home()).contains("Nothing waits for you");
    }

    @Test
    void onlyWhoWasAskedIsShown() {
        asked();
        workplace.person("ben").says("checkin");
        workplace
                .person("ben")
                .seesAsNumber(2, "This check-in is named")
                .answers("energy", "1", "clarity", "1", "belonging", "1");

        assertThat(workplace.progress("weekly").answered()).isEqualTo(1);
        assertThat(ana().home()).contains("Waiting for you");
    }

    /** The id in the button is only a claim. */
    @Test
    void anothersCardIsShownToNobody() {
        asked();
        var claimed = new Incoming.Chose(
                "claim",
                FakeChat.address("ben"),
                Incoming.Card.inHome(new Topic("open-checkins", "")),
                show(),
                Map.of());

        workplace.conversation().answer(claimed);

        workplace.person("ben").seesAsNumber(2, "Nothing waits for you");
    }

    @Test
    void whatWasTakenBackWaitsForNobody() {
        asked();
        workplace.repairs().withdraw(new CampaignId("weekly"));
        workplace.later(Duration.ofMinutes(1));

        assertThat(ana().home()).contains("Nothing waits for you");
    }

    /** One that could not even be read is in nobody's way. */
    @Test
    void noCampaignIsReadThatDidNotWriteToTheReader() {
        asked();
        var redis = workplace.redis();
        redis.jedis().sadd(redis.home("broken").key("campaigns"), "broken");
        redis.jedis().hset(redis.home("broken").key("campaign", "broken"), "text", "no campaign");

        ana().says("checkin");
        ana().seesAsNumber(2, "This check-in is named");
    }

    @Test
    void whatWasPutOffWaitsFromWhenItCameAgain() {
        asked();
        ana().sees("check-in").presses("snooze").does("that-day", "until", "2026-01-12");
        workplace.later(Period.ofDays(6));

        assertThat(ana().home()).contains("Waiting for you", "Weekly check-in");
    }
}
