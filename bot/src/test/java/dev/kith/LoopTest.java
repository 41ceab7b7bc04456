package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.CampaignDesk.Outcome;
import dev.kith.campaign.DryRun;
import dev.kith.delivery.CampaignId;
import dev.kith.loop.LoopDesk;
import dev.kith.loop.Post;
import dev.kith.people.Person;
import dev.kith.release.RoundId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a round somebody says what comes of it, and before that nobody is asked again. */
class LoopTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'person.department == "Support"'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: confidential, k: 5, lattice: [department]}
            loop: {posts: pia@kith.example}
            """;

    private static final RoundId ROUND = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final String REASON =
            "The move to the new office is the week after, and we want a figure from before.";

    /** Ana and Ben run Kith; Pia, who is not asked, says what comes of it. */
    private final Workplace workplace = Workplace.of(Stream.of(
                    Stream.of(TestPeople.others(12, "Support")),
                    Stream.of("ana", "ben").map(id -> TestPeople.in(id, "Europe/Berlin")),
                    Stream.of(TestPeople.in("pia", "Europe/Berlin")))
            .flatMap(people -> people)
            .toArray(Person[]::new));

    @AfterEach
    void close() {
        workplace.close();
    }

    /** The first round is answered by all, and released on the night of the 13th; it is the morning of the 14th. */
    private void firstRound(String campaign) {
        workplace.runs(campaign).later(Period.ofDays(1)).later(Duration.ofHours(6));
        for (int other = 1; other <= 12; other++) {
            workplace
                    .person("other-" + other)
                    .sees("Belonging pulse")
                    .answers("authenticity", String.valueOf(other % 5 + 1), "acceptance", "4", "voice", "3");
        }
        workplace.later(Period.ofDays(8));
    }

    private Employee.Card asked() {
        return workplace.person("pia").sees("What comes of it? Belonging pulse");
    }

    private List<String> reasons(String run) {
        return workplace.deliveries("pulse").stream()
                .filter(item -> item.due().toString().startsWith(run))
                .map(item -> item.state() + ": " + item.reason())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"confidential", "anonymous"})
    void whatTheOneWhoIsNamedSaysIsReadByEverybodyWhoWasAsked(String mode) {
        firstRound(CAMPAIGN.replace("mode: confidential", "mode: " + mode));
        asked().nowReads("Everybody who was asked in the round of January 6, 2026 was told the result: ")
                .nowReads("of 5 on average")
                .nowReads("12 people will read what you write here")
                .nowReads("Until you have, this check-in is not asked again.")
                .answers("kind", "action", "text", "From *March* on every team <has> a buddy.")
                .nowReads("It is on its way to everybody who was asked:");
        workplace.later(Duration.ofHours(4));

        workplace
                .person("other-7")
                .seesAsNumber(3, "What comes of it: Belonging pulse")
                .nowReads("After the round of January 6, 2026 this is done:")
                .nowReads("From *March* on every team <has> a buddy.")
                .nowReads("Written by pia");
        workplace.person("ana").seesNothing();
    }

    @Test
    void moreCanBeSaidLater() {
        firstRound(CAMPAIGN);
        var card = asked().answers("kind", "no-change", "text", "The budget is spent for this year.");
        workplace.later(Duration.ofHours(1));
        card.presses("more")
                .answers("kind", "action", "text", "There is a budget after all: buddies come.")
                .nowReads("The budget is spent for this year.")
                .nowReads("There is a budget after all: buddies come.");
        workplace.later(Duration.ofHours(4));

        var read = workplace.person("other-1").cards();
        assertThat(read).hasSize(4);
        assertThat(read.stream().map(one -> Employee.text(one.message())))
                .anySatisfy(text -> assertThat(text).contains("nothing changes, because:", "The budget is spent"))
                .anySatisfy(text -> assertThat(text).contains("One more word on it", "There is a budget after all"));
    }

    @Test
    void whatIsTooShortOrOfNoKindIsNotTaken() {
        firstRound(CAMPAIGN);
        var card = asked();
        assertThat(card.isRefused("text", "This is long enough.")).contains("choose whether");
        assertThat(card.isRefused("kind", "action", "text", "too short")).contains("10 to 1000 characters");
        assertThat(card.isPressedBy("ana")).contains("not sent to you");
        assertThat(workplace.loop().rounds("pulse").getFirst().posts()).isEmpty();
    }

    @Test
    void whoeverIsNamedIsRemindedEveryWeekUntilTheySaidIt() {
        firstRound(CAMPAIGN);
        asked();
        workplace.later(Period.ofDays(14));
        var pia = workplace.person("pia");
        assertThat(pia.was())
                .containsExactly(
                        "WEDNESDAY 14 08:00 What comes of it? Belonging pulse",
                        "WEDNESDAY 21 08:00 What comes of it? Belonging pulse",
                        "WEDNESDAY 28 08:00 What comes of it? Belonging pulse");
        pia.seesAsNumber(3, "What comes of it?")
                .answers("kind", "no-change", "text", "We want to see a second figure first.");
        workplace.later(Period.ofDays(21));
        assertThat(pia.was()).hasSize(3);
    }

    @Test
    void withoutAWordTheNextRoundWaitsAndIsDroppedForEverybodyAlike() {
        firstRound(CAMPAIGN);
        workplace.later(Period.ofDays(20));
        assertThat(reasons("2026-02-03"))
                .containsExactly("waiting: nothing was said yet about what came of the round of 2026-01-06");
        workplace.later(Period.ofDays(4));

        assertThat(reasons("2026-02-03"))
                .containsExactly("dropped: nothing was said yet about what came of the round of 2026-01-06");
        workplace.person("other-3").seesAsNumber(2, "What came of it");
        asked(3).answers("kind", "action", "text", "Too late for this round, in time for the next.");
        workplace.later(Period.ofDays(30));
        assertThat(workplace.person("other-3").was()).last().asString().startsWith("TUESDAY 3 10:00 Belonging pulse");
    }

    private Employee.Card asked(int reminded) {
        return workplace.person("pia").seesAsNumber(reminded + 1, "What comes of it?");
    }

    @Test
    void aWordWhileTheRoundWaitsLetsItGo() {
        firstRound(CAMPAIGN);
        workplace.later(Period.ofDays(20));
        workplace.loop().post(ROUND, Post.Kind.NO_CHANGE, "It is as good as it can be.", "");
        workplace.later(Duration.ofHours(4));

        assertThat(workplace.person("other-3").cards())
                .extracting(FakeChat.Card::title)
                .contains("What comes of it: Belonging pulse", "Belonging pulse");
        assertThat(reasons("2026-02-03")).containsExactly("sent: ");
    }

    @Test
    void whereNothingCouldBeShownNothingHasToBeSaid() {
        workplace.runs(CAMPAIGN).later(Period.ofDays(9));
        workplace.person("pia").seesNothing();
        workplace.later(Period.ofDays(21));
        assertThat(reasons("2026-02-03")).containsExactly("sent: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "gate"})
    void whatIsNamedOrHasNoGateIsAskedAgain(String how) {
        String without = CAMPAIGN.replace("loop: {posts: pia@kith.example}\n", "");
        firstRound(
                how.equals("named")
                        ? without.replace("mode: confidential", "mode: named")
                        : without + "loop: {gate: false}\n");
        workplace.later(Period.ofDays(21));
        assertThat(reasons("2026-02-03")).containsExactly("sent: ");
        workplace.person("pia").seesNothing();
    }

    @Test
    void twoWhoRunKithMayGoAheadWithoutAWordAndThoseAskedReadWhy() {
        firstRound(CAMPAIGN);
        workplace.later(Period.ofDays(19));
        assertThat(workplace.loop().goAhead(ROUND, REASON, "ana@kith.example"))
                .isInstanceOf(LoopDesk.Outcome.Done.class);
        workplace.later(Duration.ofHours(1));
        workplace
                .person("ana")
                .sees("In the name of ana it is proposed to ask again")
                .nowReads(REASON)
                .presses("answer")
                .nowReads("Your yes is kept");
        workplace.later(Period.ofDays(1));
        assertThat(reasons("2026-02-03").getFirst()).startsWith("waiting");
        workplace.person("ben").sees("In the name of ana").presses("answer").nowReads("It is settled");
        workplace.later(Period.ofDays(1));

        workplace
                .person("other-3")
                .seesAsNumber(3, "Belonging pulse")
                .nowReads("although nothing was said yet about what came of the round of January 6, 2026")
                .nowReads(REASON);
        assertThat(workplace.loop().rounds("pulse").getFirst().wanted()).isTrue();
    }

    @Test
    void nobodyGoesAheadAlone() {
        firstRound(CAMPAIGN);
        var loop = workplace.loop();
        assertThat(loop.goAhead(ROUND, REASON, "pia@kith.example")).isInstanceOf(LoopDesk.Outcome.Nobody.class);
        loop.goAhead(ROUND, REASON, "ben");
        workplace.later(Duration.ofHours(4));
        var ana = workplace.person("ana").sees("In the name of ben");
        ana.presses("answer");
        ana.presses("answer").nowReads("Your yes is kept");
        workplace.loses("ben");

        assertThat(loop.rounds("pulse").getFirst().goAhead().orElseThrow().at()).isEmpty();
        workplace.later(Period.ofDays(28));
        assertThat(reasons("2026-02-03").getFirst()).startsWith("dropped");
    }

    @Test
    void aDryRunSaysWhoIsMissingAndWhatWouldWait() {
        assertThat(tried(CAMPAIGN).warnings()).isEmpty();
        assertThat(tried(CAMPAIGN.replace("pia@", "nobody@")).warnings())
                .containsExactly("loop.posts: nobody is called nobody@kith.example;"
                        + " the next round waits until somebody did");
        String without = CAMPAIGN.replace("loop: {posts: pia@kith.example}\n", "");
        assertThat(tried(without).warnings())
                .containsExactly("loop.posts: nobody is named to say what comes of a round;"
                        + " the next round waits until somebody did");
        firstRound(CAMPAIGN);
        var page = page();
        assertThat(page.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.outcome() + ": " + item.reason())
                        .isEqualTo("wait: nothing was said yet about what came of the round of 2026-01-06"));
    }

    private DryRun.Page tried(String campaign) {
        workplace.desk().write(ROUND.campaign(), "pulse.yml", campaign.getBytes(StandardCharsets.UTF_8));
        return page();
    }

    private DryRun.Page page() {
        var kept = ((Outcome.Done) workplace.desk().tryOut(ROUND.campaign())).campaign();
        return (DryRun.Page) workplace.dryRun().page(kept, new DryRun.Question(Duration.ofDays(28), 100, ""));
    }
}
