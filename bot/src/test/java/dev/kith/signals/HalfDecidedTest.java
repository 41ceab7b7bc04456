package dev.kith.signals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.people.Person;
import dev.kith.redis.TestRedis;
import dev.kith.signals.Response.Decided;
import dev.kith.signals.Response.State;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A crash between a decision and what it brings about loses nothing: whoever asks again goes on. */
class HalfDecidedTest {

    private static final byte[] SIGNAL = """
            {"id": "opened-in-sales", "topic": "access", "source": "survey", "from": "Learning report", "date": "2026-01-02",
             "figure": {"what": "people who opened it", "value": 14, "baseline": 29}, "reason": "Half as often as elsewhere."}
            """.getBytes(StandardCharsets.UTF_8);

    private final Workplace workplace = Workplace.of(IntStream.range(0, 24)
            .mapToObj(number -> TestPeople.placed(TestPeople.in("p" + number, "Europe/Berlin"), "Sales", "Berlin"))
            .toArray(Person[]::new));
    private final SignalDesk desk = workplace.signals().desk();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void decidedBeforeACrash(State to) {
        desk.take(SIGNAL, "API");
        var before = desk.find("opened-in-sales").orElseThrow();
        var kept = new SignalsParts.Store(workplace.redis(), TestRedis.vault()).signals();
        kept.replace(before, before.decided(new Decided(to, "person ana", "", workplace.now())));
        assertThat(workplace.desk().all()).extracting(Kept::state).containsOnly(CampaignState.DRAFT);
    }

    @Test
    void whoeverSaysYesAgainStartsTheRest() {
        decidedBeforeACrash(State.APPROVED);
        desk.approve("opened-in-sales", "person ben");
        assertThat(workplace.desk().all()).extracting(Kept::state).containsOnly(CampaignState.RUNNING);
        assertThat(desk.find("opened-in-sales")
                        .orElseThrow()
                        .decided()
                        .orElseThrow()
                        .by())
                .isEqualTo("person ana");
    }

    @Test
    void aSenderWhoSendsAgainStartsTheRest() {
        decidedBeforeACrash(State.APPROVED);
        desk.take(SIGNAL, "API");
        assertThat(workplace.desk().all()).extracting(Kept::state).containsOnly(CampaignState.RUNNING);
    }

    @Test
    void whatWasSetAsideStartsByNothing() {
        decidedBeforeACrash(State.SET_ASIDE);
        desk.take(SIGNAL, "API");
        desk.approve("opened-in-sales", "person ben");
        assertThat(workplace.desk().all()).extracting(Kept::state).containsOnly(CampaignState.DRAFT);
    }
}
