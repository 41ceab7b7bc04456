package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Voided;
import dev.kith.erasure.ErasureParts;
import dev.kith.lms.Statements;
import dev.kith.nudge.Nudging;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a learning system is told of what people do of their own: that they did it; and of a no, or of silence, not a trace. */
class ToldDeedsTest {

    private static final String JOINING = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'person.department == "Sales"'
            programme: {form: mentors}
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TH', at: '10:00'}
            forward: [xapi]
            """;

    private static final String ASKING = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00', from: 2026-01-06}
            programme: {joining: everybody, asks: both, answer-within: P3D, lasts: P8W}
            forward: [xapi]
            """;

    private static final String MEETING = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            forward: [xapi]
            """;

    private static final String WEEKLY = """
            id: weekly-checkin
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            forward: [xapi]
            forward-items: true
            """;

    private static final Person BEN = TestPeople.offering("ben", "negotiation");
    private static final Person CAI = TestPeople.wanting("cai", "negotiation");

    @TempDir
    private Path folder;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private Workplace among(TestRedis.Mode mode, Person... people) {
        close();
        workplace = Workplace.on(mode, people);
        return workplace;
    }

    private Workplace among(Person... people) {
        return among(TestRedis.Mode.ALONE, people);
    }

    private Employee person(String id) {
        return workplace.person(id);
    }

    private void soon() {
        workplace.later(Duration.ofMinutes(1));
    }

    private List<Did> did() {
        return some(Did.class);
    }

    private <T extends LearningRecord> List<T> some(Class<T> kind) {
        return workplace.connector().stored().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The statements of all that was told, as a record store has them. */
    private List<JsonNode> statements() {
        return Statements.of(workplace.connector().stored());
    }

    private static String verb(JsonNode statement) {
        return statement.at("/verb/id").asString();
    }

    private static String who(JsonNode statement) {
        return statement.at("/actor/account/name").asString();
    }

    private static String what(JsonNode statement) {
        return statement.at("/object/id").asString();
    }

    @ParameterizedTest
    @EnumSource
    void thatSomebodyJoinsIsToldOnceAndNothingOfWhoeverDoesNot(TestRedis.Mode mode) {
        among(mode, CAI, BEN, TestPeople.wanting("dee", "negotiation"), TestPeople.wanting("eve", "negotiation"));
        workplace.runs(JOINING).later(Duration.ofHours(4));
        person("dee").seesLast("Would you like to take part?").presses("not-now");
        person("cai")
                .seesLast("Would you like to take part?")
                .nowReads("If you join, your learning system is told so, once.")
                .presses("accept")
                .presses("leave")
                .presses("accept");
        soon();

        assertThat(statements()).singleElement().satisfies(statement -> {
            assertThat(who(statement)).isEqualTo("cai");
            assertThat(verb(statement)).isEqualTo("http://adlnet.gov/expapi/verbs/registered");
            assertThat(what(statement)).endsWith("/xapi/campaigns/mentors");
        });
        var first = statements();
        workplace.later(Duration.ofHours(1));
        person("cai").seesLast("You take part").presses("leave").presses("accept");
        soon();
        assertThat(statements()).as("told again it would tell that they left").isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void whatCameAboutIsToldOfBothWhoWereAskedTogetherWithTheirYes(TestRedis.Mode mode) {
        among(mode, BEN, CAI).runs(ASKING).later(Period.ofDays(1)).later(Duration.ofHours(5));
        person("cai")
                .sees("Would you like to meet?")
                .nowReads("If it comes about, your learning system is told that you were asked and said yes")
                .presses("accept");
        workplace.later(Duration.ofHours(1));
        assertThat(workplace.connector().stored()).as("only one said yes").isEmpty();
        person("ben").sees("Would you meet?").presses("accept").presses("accept");
        soon();

        assertThat(statements())
                .extracting(ToldDeedsTest::who, ToldDeedsTest::verb)
                .containsExactlyInAnyOrder(
                        tuple("ben", "http://activitystrea.ms/invite"),
                        tuple("ben", "http://activitystrea.ms/accept"),
                        tuple("cai", "http://activitystrea.ms/invite"),
                        tuple("cai", "http://activitystrea.ms/accept"));
        assertThat(statements()).allSatisfy(statement -> {
            assertThat(what(statement)).endsWith("/xapi/prompts/peer-mentors");
            assertThat(statement.toString().contains("ben")
                            && statement.toString().contains("cai"))
                    .as("nobody is named in somebody else's statement")
                    .isFalse();
        });
        assertThat(did())
                .as("nobody reads from it who was asked first")
                .extracting(Did::at)
                .containsOnly(did().getLast().at());

        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("cai"));
        assertThat(some(Voided.class))
                .extracting(one -> one.learner().personId())
                .containsExactly("cai", "cai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-now", "not-this-person", "wrong-topic", "silence"})
    void ofANoOrSilenceThereIsNoTraceNorOfTheOthersYes(String no) {
        among(BEN, CAI).runs(ASKING).later(Period.ofDays(1)).later(Duration.ofHours(5));
        person("cai").sees("Would you like to meet?").presses("accept");
        if (!no.equals("silence")) {
            person("ben").sees("Would you meet?").presses(no);
        }
        workplace.later(Period.ofDays(12));

        assertThat(workplace.mentorship().standing("mentors")).noneMatch(one -> one.contains("running"));
        assertThat(workplace.connector().stored()).isEmpty();
        assertThat(workplace.redis().keys("records:*")).isEmpty();
    }

    @Test
    void thatSomebodyMetAsAMentorIsToldWhenBothSayThatTheyMet() {
        among(BEN, CAI).followsIntroductions().runs(MEETING).later(Period.ofDays(9));
        person("cai").seesLast("Have you had a chance to talk?").presses("met");
        soon();
        assertThat(did()).as("one says so").isEmpty();
        var card = person("ben").seesLast("Have you had a chance to talk?").presses("not-yet");
        soon();
        assertThat(did()).as("the other says not yet").isEmpty();
        card.presses("met").presses("met");
        soon();

        assertThat(statements())
                .filteredOn(statement -> verb(statement).equals("http://id.tincanapi.com/verb/mentored"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(who(statement)).isEqualTo("ben");
                    assertThat(what(statement)).endsWith("/xapi/prompts/peer-mentors");
                    assertThat(statement.toString()).doesNotContain("cai");
                });
        assertThat(some(Completed.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-yet", "wont", "date", "silence"})
    void whereOneOfTheTwoDoesNotSayThatTheyMetNobodyMentored(String word) {
        among(BEN, CAI).followsIntroductions().runs(MEETING).later(Period.ofDays(9));
        person("ben").seesLast("Have you had a chance to talk?").presses("met");
        if (!word.equals("silence")) {
            person("cai").seesLast("Have you had a chance to talk?").presses(word);
        }
        workplace.later(Period.ofDays(8));

        assertThat(workplace.connector().stored())
                .extracting(record -> record.learner().personId())
                .containsOnly("ben");
        assertThat(did()).isEmpty();
    }

    @Test
    void thatTheWholeOfANudgeWasOpenedIsToldOnceAndNothingWhereItCameWhole() {
        close();
        workplace = Nudging.at(Nudging.starting("mia"), Nudging.starting("uwe"), Nudging.starting("zoe"));
        person("mia").pressesAtHome("likes-short");
        person("uwe").pressesAtHome("likes-short");
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        person("mia").sees("Praise what you saw").presses("full").presses("full");
        soon();

        assertThat(statements()).singleElement().satisfies(statement -> {
            assertThat(who(statement)).isEqualTo("mia");
            assertThat(verb(statement)).isEqualTo("http://adlnet.gov/expapi/verbs/experienced");
            assertThat(what(statement)).endsWith("/xapi/prompts/praise");
        });
        person("mia").sees("Praise what you saw").presses("helpful");
        soon();
        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("mia"));
        assertThat(some(Voided.class)).as("opened, and completed").hasSize(2);
    }

    @Test
    void eachItemIsToldWhereTheCampaignAsksForItAndIsReplacedWithItsAnswer() {
        among(TestPeople.in("berlin", "Europe/Berlin")).runs(WEEKLY).later(Period.ofDays(2));
        var card = person("berlin").sees("This check-in is named");
        card.answers("energy", "4", "clarity", "3", "belonging", "5", "comment", "A good week.");
        soon();

        assertThat(statements())
                .filteredOn(statement -> verb(statement).equals("http://adlnet.gov/expapi/verbs/answered"))
                .extracting(
                        ToldDeedsTest::what,
                        statement -> statement.at("/result/response").asString())
                .satisfiesExactlyInAnyOrder(
                        item -> assertThat(item.toList().toString()).contains("/prompts/weekly/items/energy, 4"),
                        item -> assertThat(item.toList().toString()).contains("/prompts/weekly/items/clarity, 3"),
                        item -> assertThat(item.toList().toString()).contains("/prompts/weekly/items/belonging, 5"));
        assertThat(some(Completed.class)).hasSize(1);
        var first = some(Answered.class);

        card.answers("energy", "2", "clarity", "3", "belonging", "5");
        soon();
        assertThat(some(Answered.class)).hasSize(6);
        assertThat(some(Voided.class))
                .extracting(Voided::voidedId)
                .hasSize(4)
                .containsAll(first.stream().map(Answered::id).toList());

        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("berlin"));
        assertThat(some(Voided.class))
                .extracting(Voided::voidedId)
                .doesNotHaveDuplicates()
                .hasSize(8);
    }

    @Test
    void withoutAWordOfTheCampaignNoItemIsTold() {
        among(TestPeople.in("berlin", "Europe/Berlin"))
                .runs(WEEKLY.replace("forward-items: true\n", ""))
                .later(Period.ofDays(2));
        person("berlin").sees("named").answers("energy", "4", "clarity", "3", "belonging", "5");
        soon();

        assertThat(workplace.connector().stored()).singleElement().isInstanceOf(Completed.class);
    }

    @Test
    void whereTheCampaignForwardsNothingNoneOfItIsTold() {
        among(BEN, CAI)
                .runs(ASKING.replace("forward: [xapi]\n", ""))
                .later(Period.ofDays(1))
                .later(Duration.ofHours(5));
        person("cai")
                .sees("Would you like to meet?")
                .nowIsWithout("learning system")
                .presses("accept");
        person("ben").sees("Would you meet?").presses("accept");
        soon();

        assertThat(workplace.connector().stored()).isEmpty();
    }
}
