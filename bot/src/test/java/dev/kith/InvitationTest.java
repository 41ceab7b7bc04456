package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Message;
import dev.kith.conversation.InvitationDesk.Outcome;
import dev.kith.conversation.InvitationDesk.Wanted;
import dev.kith.delivery.CampaignId;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.redis.Holding;
import dev.kith.release.RoundId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who were asked are invited to talk; only the one they would talk with learns who would like to. */
class InvitationTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'person.department == "Support"'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: %s, k: 5, lattice: [department]}
            loop: {gate: false}
            """;

    private static final RoundId ROUND = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final String ABOUT = "How meetings could leave more room to think.";
    private static final Wanted WANTED = new Wanted("pia@kith.example", ABOUT, "Thursdays after lunch, room 2");

    @TempDir
    private Path folder;

    private final Workplace workplace = Workplace.of(Stream.concat(
                    Stream.of(TestPeople.others(12, "Support")),
                    Stream.of("ana", "pia", "zoe").map(id -> TestPeople.in(id, "Europe/Berlin")))
            .toArray(Person[]::new));

    @AfterEach
    void close() {
        workplace.close();
    }

    /** The round is released: it is noon of Wednesday, the 14th. */
    private void released(String mode) {
        workplace.runs(CAMPAIGN.formatted(mode)).later(Period.ofDays(1)).later(Duration.ofHours(6));
        for (int other = 1; other <= 12; other++) {
            person(other)
                    .sees("Belonging pulse")
                    .answers("authenticity", "2", "acceptance", String.valueOf(other % 4 + 1), "voice", "3");
        }
        workplace.later(Period.ofDays(8));
    }

    private Employee person(int other) {
        return workplace.person("other-" + other);
    }

    private Employee.Card invited(int other) {
        return person(other).seesAsNumber(3, "Would you like to talk? Belonging pulse");
    }

    private void invites() {
        assertThat(workplace.invitations().invite(ROUND, WANTED)).isInstanceOf(Outcome.Done.class);
        workplace.later(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confidential", "anonymous"})
    void whoeverWouldLikeToIsToldToTheHostAloneAndLater(String mode) {
        released(mode);
        invites();
        var card = invited(3)
                .nowReads("pia would like to talk with some of those who were asked in the round of January 6, 2026")
                .nowReads(ABOUT)
                .nowReads("When and where: Thursdays after lunch, room 2")
                .nowReads("If not, nobody learns of it");
        card.presses("accept").nowReads("pia learns within about a day").presses("accept");
        workplace.later(Duration.ofHours(3));
        workplace.person("pia").seesNothing();
        workplace.later(Period.ofDays(2));

        workplace
                .person("pia")
                .sees("other-3 would like to talk with you about this:")
                .nowReads(ABOUT)
                .nowReads("says nothing about whether they answered");
        assertThat(workplace.person("pia").cards().getFirst().message().summary())
                .as("on the lock screen")
                .isEqualTo("Somebody would like to talk with you");
        workplace.person("ana").seesNothing();
        invited(4);
        card.presses("take-back").nowReads("pia knows that you would like to talk");
        workplace.later(Period.ofDays(3));
        workplace.person("pia").sees("other-3 would like to talk");
    }

    @Test
    void aYesIsTakenBackUntilTheHostWasTold() {
        released("confidential");
        invites();
        invited(3).presses("accept").presses("take-back").nowReads("Nobody learns of this.");
        invited(4).presses("accept").presses("no-thanks").nowReads("Nobody learns of this.");
        workplace.later(Period.ofDays(3));
        workplace.person("pia").seesNothing();
    }

    @Test
    void ofANoNothingIsKept() {
        released("confidential");
        invites();
        var before = kept();
        var card = invited(3).presses("no-thanks").nowReads("Thank you. Nobody learns of this.");
        card.presses("no-thanks").nowReads("write to pia yourself");

        assertThat(kept()).isEqualTo(before);
        assertThat(card.isPressedBy("other-4", "accept")).contains("not sent to you");
        workplace.later(Period.ofDays(3));
        assertThat(person(3).cards()).hasSize(3);
    }

    /** But for what remembers that an event was heard. */
    private Map<String, String> kept() {
        return workplace.kept().entrySet().stream()
                .filter(one -> !one.getKey().contains(":seen:") && !one.getKey().endsWith(":inbox"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void nothingThatIsKeptTellsWhoWouldLikeToNorHowManyAreTold() {
        released("confidential");
        invites();
        var before = named("other-3");
        invited(3).presses("accept");
        assertThat(named("other-3")).isEqualTo(before);
        workplace.later(Period.ofDays(2));

        workplace.person("pia").sees("other-3");
        assertThat(named("other-3")).isEqualTo(before);
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains("progress:conversation-wish"));
        assertThat(workplace.desk().find(CampaignId.CONVERSATION)).isEmpty();
        assertThat(workplace.chat().everShown().stream().map(Message::summary))
                .noneMatch(text -> text.contains("other"));
    }

    private List<String> named(String person) {
        return Holding.of(workplace.redis(), person).stream()
                .map(place -> place.substring(0, place.indexOf('}') + 12))
                .filter(place -> !place.contains(":seen:"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-3", "pia"})
    void whoeverIsErasedLeavesNoWish(String gone) {
        released("confidential");
        invites();
        invited(3).presses("accept");
        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId(gone));
        workplace.later(Period.ofDays(3));

        workplace.person("pia").seesNothing();
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains("conversation-wishes"));
    }

    @Test
    void aRoundHasOneInvitationByWhoeverKithCanWriteTo() {
        var desk = workplace.invitations();
        assertThat(desk.invite(ROUND, WANTED)).isInstanceOf(Outcome.NoSuchRound.class);
        workplace.chat().knowsNot("zoe@kith.example");
        released("confidential");
        assertThat(desk.invite(ROUND, new Wanted("nobody", ABOUT, ""))).isInstanceOf(Outcome.NoHost.class);
        assertThat(desk.invite(ROUND, new Wanted("zoe", ABOUT, ""))).isInstanceOf(Outcome.NoHost.class);
        assertThat(desk.invite(ROUND, new Wanted("pia", " ", ""))).isEqualTo(new Outcome.BadText("about", 0, 500));
        assertThat(desk.invite(ROUND, new Wanted("pia", ABOUT, "x".repeat(201))))
                .isEqualTo(new Outcome.BadText("when", 201, 200));
        invites();
        invites();
        assertThat(desk.invite(ROUND, new Wanted("ana", ABOUT, ""))).isInstanceOf(Outcome.NotNow.class);
        workplace.later(Period.ofDays(1));
        invited(7);
    }

    @Test
    void afterNinetyDaysNothingOfItIsKept() {
        released("confidential");
        invites();
        invited(3).presses("accept");
        workplace.later(Period.ofDays(92));
        new ErasureParts(workplace, folder.resolve("erased"))
                .nightly()
                .run(workplace.now().plus(Period.ofDays(1)));

        assertThat(workplace.kept().keySet())
                .noneMatch(key -> key.contains("invit") || key.contains("conversation-wishes"));
    }
}
