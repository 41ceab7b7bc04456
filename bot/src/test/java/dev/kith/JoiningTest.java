package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Message;
import dev.kith.delivery.CampaignId;
import dev.kith.erasure.ErasureParts;
import dev.kith.joining.JoiningParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.PersonalData.Held;
import dev.kith.privacy.PersonalData.Nature;
import dev.kith.privacy.PrivacyParts;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is invited to a programme and joins takes part in it, and nobody else; who does not is nobody's business. It is a Monday. */
class JoiningTest {

    /** The first round is on Thursday, and fixed on Tuesday. */
    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'person.department == "Sales"'
            programme: {form: mentors}
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TH', at: '10:00'}
            """;

    private static final Person ANA = TestPeople.wanting("ana", "negotiation");
    private static final Person BEN = TestPeople.offering("ben", "negotiation");

    @TempDir
    private Path folder;

    private Workplace workplace =
            Workplace.of(ANA, BEN, TestPeople.placed(TestPeople.in("zoe", "Europe/Berlin"), "Legal", ""));

    @AfterEach
    void close() {
        workplace.close();
    }

    private void opens(Workplace other) {
        workplace.close();
        workplace = other;
    }

    private Employee person(String id) {
        return workplace.person(id);
    }

    /** It is Monday at eleven in Berlin. */
    private void invited() {
        workplace.runs(MENTORS).later(Duration.ofHours(4));
    }

    private Employee.Card invitation(String id) {
        return person(id).seesLast("Would you like to take part?");
    }

    private int seen(String id) {
        return person(id).cards().size();
    }

    private boolean takesPart(String id) {
        var campaign =
                workplace.desk().find(new CampaignId("mentors")).orElseThrow().campaign();
        return JoiningParts.parts(workplace.redis(), PrivacyParts.consents(workplace.redis()))
                .takesPart(campaign, new PersonId(id));
    }

    @Test
    void everybodyOfTheAudienceIsInvitedOnceInTheirWorkingHours() {
        invited();

        assertThat(person("ana").was()).containsExactly("MONDAY 5 08:00 Meet your peer mentor");
        person("ana")
                .sees("Meet your peer mentor")
                .nowReads("Whoever would like to learn something meets somebody who can share it.")
                .nowReads("There is a round each week.")
                .nowReads("You can stop at any time")
                .nowReads("[Join] [Not now]")
                .nowIsWithout("[Why")
                .nowIsWithout("negotiation");
        assertThat(person("ana").cards().getFirst().message().kind()).isEqualTo(Message.Kind.INTRODUCTION);
        person("ben").sees("Would you like to take part?");
        person("zoe").seesNothing();
    }

    @Test
    void whoeverJoinsTakesPartFromTheNextRoundOn() {
        invited();
        invitation("ana")
                .presses("accept")
                .nowReads("You take part from the next round on")
                .nowIsWithout("[Mentoring]");
        invitation("ben").presses("accept").presses("accept").nowReads("[Mentoring] [Leave]");
        assertThat(takesPart("ana")).isTrue();
        workplace.later(Period.ofDays(4));

        person("ana").seesAsNumber(2, "ben");
        person("ben").seesAsNumber(2, "ana");
    }

    @Test
    void whoeverSharesSaysHowFromThere() {
        invited();
        invitation("ben").presses("accept").asks("sharing");

        person("ben").seesLast("Sharing what you know").presses("places-2").nowReads("for 2 people");
    }

    @Test
    void nobodyElseTakesPart() {
        invited();
        invitation("ana").presses("accept");
        workplace.later(Period.ofDays(4));

        person("ana").seesAsNumber(2, "I found nobody who could share");
        assertThat(seen("ben")).as("the invitation alone").isOne();
        assertThat(takesPart("ben")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-now", "silence"})
    void whoeverDoesNotWantToIsNeverAskedAgain(String how) {
        invited();
        if (how.equals("not-now")) {
            invitation("ben").presses("not-now").nowReads("nobody learns of it").nowReads("[Join]");
        }
        workplace.later(Period.ofDays(15));
        assertThat(seen("ben")).isOne();

        var reborn = workplace.again();
        reborn.knows(TestPeople.placed(BEN, "Sales", "lead")).later(Period.ofDays(3));
        assertThat(reborn.person("ben").cards()).hasSize(1);
        assertThat(takesPart("ben")).isFalse();
    }

    @Test
    void theyJoinLaterByAWord() {
        invited();
        invitation("ana").presses("accept");
        invitation("ben").presses("not-now");
        workplace.later(Period.ofDays(4));
        person("ben").says("Programmes");
        person("ben").seesAsNumber(2, "You do not take part").presses("accept").nowReads("from the next round");
        workplace.later(Period.ofDays(7));

        person("ben").seesLast("ana");
        person("ana").seesLast("ben");
    }

    @Test
    void whoeverLeavesTakesNoPartAnyMore() {
        invited();
        invitation("ana").presses("accept");
        invitation("ben").presses("accept");
        workplace.later(Duration.ofHours(20));
        person("ben").says("programmes");
        person("ben").seesLast("You take part").presses("leave").nowReads("You do not take part");
        workplace.later(Period.ofDays(4));

        assertThat(takesPart("ben")).isFalse();
        assertThat(seen("ben")).as("nothing of a round that was not fixed yet").isEqualTo(2);
        person("ana").seesAsNumber(2, "I found nobody who could share");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ben"})
    void ofTwoOfWhomOneLeavesNeitherIsTold(String who) {
        invited();
        invitation("ana").presses("accept");
        invitation("ben").presses("accept");
        workplace.later(Period.ofDays(2));
        person(who).seesLast("You take part").presses("leave");
        workplace.later(Period.ofDays(3));

        assertThat(seen("ben")).isOne();
        assertThat(seen("ana")).as("of somebody who left nobody is told").isOne();
        assertThat(workplace.deliveries("mentors"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.reason()).isEqualTo("not available"));
    }

    @Test
    void whoeverStopsOnACardHasLeftAndComesBackByAWord() {
        invited();
        invitation("ana").presses("accept");
        invitation("ben").presses("accept");
        workplace.later(Period.ofDays(4));
        person("ben").seesAsNumber(2, "ana").presses("stop");
        assertThat(takesPart("ben")).isFalse();
        assertThat(takesPart("ana")).isTrue();

        person("ben").says("programmes");
        person("ben").seesLast("You do not take part").presses("accept");
        assertThat(takesPart("ben")).isTrue();
    }

    @Test
    void whoeverComesIntoTheAudienceIsInvitedThen() {
        invited();
        workplace
                .knows(TestPeople.placed(TestPeople.in("zoe", "Asia/Kolkata"), "Sales", ""))
                .later(Period.ofDays(2));

        assertThat(person("zoe").was()).containsExactly("MONDAY 5 15:30 Meet your peer mentor");
    }

    @Test
    void whoeverIsLeftAloneIsAskedAfterwards() {
        opens(Workplace.of(ANA, BEN));
        workplace.runs(MENTORS.replace("'10:00'", "'10:00', from: 2026-03-01"));
        workplace.desk().pause(new CampaignId("mentors"));
        workplace.later(Duration.ofHours(3));
        person("ana").seesNothing();
        person("ana").says("pause until 2026-01-12");
        workplace.desk().resume(new CampaignId("mentors"));
        workplace.later(Period.ofDays(5));
        person("ana").seesAsNumber(1, "2026");
        workplace.later(Period.ofDays(5));

        person("ana").seesAsNumber(2, "Would you like to take part?");
        assertThat(person("ana").was().getLast()).startsWith("MONDAY 12");
    }

    @Test
    void nobodyIsInvitedBeforeTheirHello() {
        opens(Workplace.ofStrangers(TestRedis.Mode.ALONE, ANA, BEN));
        workplace.runs(MENTORS).later(Duration.ofHours(4));
        assertThat(seen("ana")).isOne();
        assertThat(Employee.text(person("ana").cards().getFirst().message()))
                .doesNotContain("Would you like to take part?");
        workplace.later(Period.ofDays(2));

        person("ana").seesAsNumber(2, "Would you like to take part?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme: {joining: everybody}", "# nothing of a programme"})
    void whereEverybodyTakesPartNobodyIsInvited(String programme) {
        workplace.runs(MENTORS.replace("programme: {form: mentors}", programme)).later(Period.ofDays(4));

        person("ana").sees("ben").nowIsWithout("[Join]");
        person("ben").says("programmes");
        person("ben").seesLast("no programme at the moment");
    }

    @Test
    void aProgrammeThatIsOverIsJoinedByNobody() {
        invited();
        workplace.desk().cancel(new CampaignId("mentors"));

        assertThat(invitation("ana").isNotTaken("accept")).contains("not open to you any more");
        assertThat(takesPart("ana")).isFalse();
    }

    @Test
    void onlyWhomItIsForJoinsIt() {
        invited();

        assertThat(invitation("ana").isPressedBy("zoe", "accept")).contains("not open to you");
        invitation("ana").nowReads("Would you like to take part?");
        assertThat(takesPart("zoe")).isFalse();
        assertThat(takesPart("ana")).isFalse();
    }

    @Test
    void anybodyReadsItInTheirLanguage() {
        opens(Workplace.of(TestPeople.speaking(ANA, Locale.GERMAN), BEN));
        invited();

        person("ana").sees("Möchtest du mitmachen?").nowReads("Jede Woche gibt es eine Runde.");
    }

    @ParameterizedTest
    @EnumSource(TestRedis.Mode.class)
    void nothingThatIsKeptTellsWhoJoinedAndWhoDidNot(TestRedis.Mode mode) {
        opens(Workplace.on(mode, ANA, BEN, TestPeople.in("cai", "Europe/Berlin")));
        invited();
        invitation("ana").presses("accept");
        invitation("ben").presses("not-now");

        assertThat(workplace.redis().keys("part:*")).hasSize(3);
        assertThat(workplace.redis().keys("part:*").stream()
                        .map(key -> workplace.redis().jedis().get(key).length()))
                .containsOnly(workplace
                        .redis()
                        .jedis()
                        .get(workplace.redis().keys("part:*").getFirst())
                        .length());
        assertThat(workplace.redis().keys("progress:joining")).isEmpty();
        assertThat(workplace.desk().find(CampaignId.JOINING)).isEmpty();
        assertThat(workplace.sentLately("ana")).isEmpty();
        assertThat(workplace.progress("mentors").planned()).isZero();
    }

    @Test
    void onlyTheyThemselvesAreToldWhereTheyStand() {
        invited();
        invitation("ana").presses("accept");
        invitation("ben").presses("not-now");

        assertThat(held("ana")).contains(new Held("Meet your peer mentor", "you joined", Nature.NO));
        assertThat(held("ben")).contains(new Held("Meet your peer mentor", "you would rather not, or left", Nature.NO));
    }

    private List<Held> held(String person) {
        return workplace.holders().stream()
                .filter(PersonalData.class::isInstance)
                .map(PersonalData.class::cast)
                .flatMap(holder -> holder.of(new PersonId(person), Locale.ENGLISH).stream())
                .toList();
    }

    @Test
    void whoeverIsErasedWasNeverInvited() {
        invited();
        invitation("ana").presses("accept");
        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("ana"));

        assertThat(workplace.redis().keys("part:*")).hasSize(1).noneMatch(key -> key.contains("ana"));
        assertThat(takesPart("ana")).isFalse();
    }
}
