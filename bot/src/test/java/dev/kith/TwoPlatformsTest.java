package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One person on two platforms: what is sent to them arrives once, where they want it or where it gets through. */
class TwoPlatformsTest {

    private static final String TUESDAYS = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            limits: {expires: P2D}
            """;

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '10:00', from: 2026-01-06}
            """;

    private static final Duration UNTIL_TUESDAY_NOON = Duration.ofHours(30);

    private Workplace workplace = workplace(TestRedis.Mode.ALONE, List.of());

    private static Workplace workplace(TestRedis.Mode mode, List<String> order) {
        return Workplace.onTwoPlatforms(mode, order, TestPeople.in("ana", "Europe/Berlin"));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee ana(String platform) {
        return workplace.person("ana").on(platform);
    }

    private FakeChat chat(String platform) {
        return workplace.chat(platform);
    }

    private void blocks(String... platforms) {
        Stream.of(platforms).forEach(platform -> chat(platform).isBlockedBy("ana"));
    }

    /** What the book says of closed addresses: on which platform, by person. */
    private List<String> closed() {
        var redis = workplace.redis();
        return redis.jedis().hkeys(redis.home("ana").key("closed-addresses")).stream()
                .toList();
    }

    /** How many messages there are on each platform. */
    private Map<String, Integer> cards() {
        var cards = new TreeMap<String, Integer>();
        Stream.of("slack", "teams")
                .forEach(platform ->
                        cards.put(platform, chat(platform).cards("ana").size()));
        return cards;
    }

    private static Map<String, Integer> on(int slack, int teams) {
        return Map.of("slack", slack, "teams", teams);
    }

    private void assertOneSent() {
        var counts = workplace.progress("weekly");
        assertThat(counts.sent()).isOne();
        assertThat(counts.planned()).isOne();
        assertThat(workplace.deliveries("weekly"))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'', slack", "teams, teams", "'slack,teams', slack", "'local,teams', teams"})
    void theOrganisationSaysWhichComesFirst(String order, String first) {
        close();
        workplace = workplace(
                TestRedis.Mode.ALONE,
                Stream.of(order.split(",")).filter(name -> !name.isEmpty()).toList());
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_NOON);

        ana(first).sees("check-in");
        assertThat(cards().values()).containsExactlyInAnyOrder(0, 1);
        assertOneSent();
    }

    @ParameterizedTest
    @EnumSource
    void whoBlocksTheOneIsReachedOnTheOtherAndFromThenOnAtOnce(TestRedis.Mode mode) {
        close();
        workplace = workplace(mode, List.of());
        blocks("slack");
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_NOON);

        ana("teams").sees("check-in");
        assertThat(cards()).isEqualTo(on(0, 1));
        assertThat(closed()).containsExactly("ana slack");
        assertOneSent();
        assertThat(workplace.progress("weekly").wasUnknown()).isZero();

        workplace.later(Period.ofDays(7));
        assertThat(cards()).isEqualTo(on(0, 2));
        assertThat(chat("slack").refusals()).isOne();
    }

    @Test
    void whoBlocksBothIsTriedOnEachOnceAndItEndsRefused() {
        blocks("slack", "teams");
        workplace.runs(TUESDAYS).later(Period.ofDays(4));

        assertThat(workplace.progress("weekly").refused()).isOne();
        assertThat(workplace.progress("weekly").planned()).isOne();
        assertThat(chat("slack").refusals()).isOne();
        assertThat(chat("teams").refusals()).isOne();
        assertThat(closed()).containsExactlyInAnyOrder("ana slack", "ana teams");

        workplace.later(Period.ofDays(7));
        assertThat(workplace.progress("weekly").refused()).isEqualTo(2);
        assertThat(chat("slack").refusals() + chat("teams").refusals()).isEqualTo(3);
    }

    @Test
    void whoIsOnOneOnlyIsRefusedThere() {
        chat("teams").knowsNot("ana@kith.example");
        blocks("slack");
        workplace.runs(TUESDAYS).later(Period.ofDays(2));

        assertThat(workplace.progress("weekly").refused()).isOne();
        assertThat(chat("slack").refusals()).isOne();
    }

    @Test
    void whatMayHaveArrivedIsSentOnceMoreThereAndNeverElsewhere() {
        chat("slack").fail(FakeChat.Fault.ARRIVED_BUT_NOT_TOLD);
        workplace.runs(TUESDAYS).later(Period.ofDays(2));
        assertThat(cards()).isEqualTo(on(2, 0));
        assertThat(workplace.progress("weekly").wasUnknown()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOST", "ARRIVED_BUT_NOT_TOLD", "DIES_IN_THE_CALL"})
    void whatMayHaveArrivedIsNotSentElsewhereWhenThePlatformRefusesItThen(FakeChat.Fault fault) {
        chat("slack").fail(fault, FakeChat.Fault.REFUSED);
        workplace.runs(TUESDAYS).later(Period.ofDays(4));

        assertThat(cards().get("teams")).isZero();
        assertThat(workplace.progress("weekly").refused()).isOne();
        assertThat(workplace.progress("weekly").wasUnknown()).isOne();
        workplace.later(Period.ofDays(6));
        assertThat(cards().get("teams")).isOne();
    }

    /** At nine in UTC it is in doubt, and some seconds later it is sent once more. */
    @Test
    void whatMayHaveArrivedStaysThereWhereverTheyWantToBeWrittenToSince() {
        chat("slack").letsLookBack();
        chat("slack").fail(FakeChat.Fault.LOST);
        workplace.runs(TUESDAYS).later(Duration.ofHours(27));
        ana("teams").says("write to me here");
        workplace.later(Duration.ofHours(3));

        ana("slack").sees("check-in");
        ana("teams").sees("From now on I write to you here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"says", "comes", "opens", "presses"})
    void whoIsHeardFromAgainIsWrittenToThereAgain(String how) {
        blocks("slack");
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_NOON);
        assertThat(closed()).hasSize(1);
        chat("slack").isUnblockedBy("ana");
        switch (how) {
            case "says" -> ana("slack").says("help");
            case "comes" -> ana("slack").comes();
            case "opens" -> ana("slack").opensHome();
            default -> ana("slack").pressesAtHome("quiet-now");
        }
        assertThat(closed()).isEmpty();
    }

    @Test
    void itsProfileIsNoSignOfLifeAndWhereNothingIsClosedNothingIsWritten() {
        ana("slack").opensHome();
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains("closed-addresses"));

        blocks("slack");
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_NOON);
        ana("slack").movesTo("Asia/Kolkata", "");
        assertThat(closed()).hasSize(1);
    }

    @Test
    void whatIsSentAfterSomebodyIsBackGoesThere() {
        blocks("slack");
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_NOON);
        chat("slack").isUnblockedBy("ana");
        ana("slack").opensHome();
        workplace.later(Period.ofDays(7));

        assertThat(cards()).isEqualTo(on(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Write to me here!", "schreib mir hier"})
    void whoSaysSoIsWrittenToThereWhateverIsPlanned(String words) {
        workplace.runs(TUESDAYS);
        ana("teams").says(words);
        ana("teams").sees("From now on I write to you here.");
        workplace.later(UNTIL_TUESDAY_NOON);

        ana("teams").seesAsNumber(2, "check-in");
        assertThat(cards()).isEqualTo(on(0, 2));
        assertOneSent();
        assertThat(buckets()).isEqualTo(List.of("teams:acme"));
    }

    /** The workspaces whose limit was drawn on. */
    private List<String> buckets() {
        return Stream.of("slack:acme", "teams:acme")
                .filter(workspace -> workplace
                        .redis()
                        .jedis()
                        .exists(workplace.redis().home(workspace).key("bucket", workspace)))
                .toList();
    }

    @Test
    void whatWaitsAlreadyGoesWhereTheyWantItBeforeItTakesATurn() {
        workplace.runs(TUESDAYS).later(Duration.ofHours(20));
        ana("slack").says("pause until 2026-01-07");
        workplace.later(Duration.ofHours(10));
        assertThat(workplace.progress("weekly").waiting()).isOne();
        ana("teams").says("write to me here");
        ana("teams").says("resume");
        workplace.later(Period.ofDays(1));

        assertThat(cards()).isEqualTo(on(1, 3));
        assertOneSent();
        assertThat(buckets()).isEqualTo(List.of("teams:acme"));
    }

    @Test
    void theHomeSaysWhereTheyAreWrittenToAndChangesIt() {
        assertThat(ana("slack").home()).contains("Now I write to you in Slack.", "[Write to me in Teams]");
        ana("slack").pressesAtHome("write-on-teams");
        assertThat(ana("teams").home()).contains("Now I write to you in Teams.", "[Write to me in Slack]");
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_NOON);
        ana("teams").sees("check-in");
        ana("slack").says("privacy");
        ana("slack").sees("Wants to be written to in: teams");
    }

    @Test
    void whoIsOnOnePlatformHasNothingToChoose() {
        chat("teams").knowsNot("ana@kith.example");
        assertThat(ana("slack").home()).doesNotContain("I write to you in", "[Write to me in");
    }

    @Test
    void whatWasAskedOnTheOneIsAnsweredOnTheOther() {
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_NOON);
        ana("slack").sees("check-in");

        assertThat(ana("teams").home()).contains("Waiting for you");
        ana("teams").says("checkin");
        ana("teams").sees("This check-in is named").answers("energy", "4", "clarity", "3", "belonging", "5");
        assertThat(workplace.progress("weekly").answered()).isOne();
        assertThat(ana("slack").home()).doesNotContain("Waiting for you");
    }

    @Test
    void thatAnAddressIsClosedIsShownNowhere() {
        blocks("slack");
        workplace.runs(TUESDAYS).later(UNTIL_TUESDAY_NOON);

        assertThat(workplace.deliveries("weekly").toString()).doesNotContainIgnoringCase("closed", "block", "slack");
        ana("teams").says("privacy");
        assertThat(ana("teams").home()
                        + Employee.text(ana("teams").cards().getLast().message()))
                .doesNotContainIgnoringCase("closed")
                .doesNotContainIgnoringCase("blocked");
    }

    /** At nine in UTC the platform has refused it and it is on its way to the other, which it reaches a second later. */
    @Test
    void whereANodeDiesBeforeItClosedTheAddressItGoesOnAllTheSame() {
        blocks("slack");
        workplace.runs(TUESDAYS).later(Duration.ofHours(27));
        assertThat(cards()).isEqualTo(on(0, 0));
        workplace.redis().jedis().del(workplace.redis().home("ana").key("closed-addresses"));
        workplace = workplace.withHello("v1");
        workplace.later(Period.ofDays(1));

        ana("teams").sees("check-in");
        assertThat(chat("slack").refusals()).isEqualTo(2);
        assertThat(closed()).containsExactly("ana slack");
        assertOneSent();
        assertThat(workplace.progress("weekly").wasUnknown()).isZero();
    }

    /** Whatever platforms, people and nodes do: nothing is lost, and nothing is seen on both. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingIsLostAndNothingIsSeenOnBoth(long seed) {
        var random = new SplittableRandom(seed);
        workplace.runs(TUESDAYS);
        for (int week = 1; week <= 8; week++) {
            disturb(random);
            workplace.later(Period.ofDays(7));
        }
        var counts = workplace.progress("weekly");
        assertThat(counts.waiting()).as("only the next").isLessThanOrEqualTo(1);
        assertThat(counts.sending()).isZero();
        assertThat(counts.planned() - counts.waiting()).isEqualTo(8);
        assertThat(workplace.deliveries("weekly"))
                .extracting(one -> one.id())
                .doesNotHaveDuplicates()
                .hasSize((int) counts.planned());
        assertThat(deliveriesOn("slack")).noneMatch(deliveriesOn("teams")::contains);
    }

    private List<String> deliveriesOn(String platform) {
        return chat(platform).cards("ana").stream()
                .map(FakeChat.Card::deliveryId)
                .filter(id -> !id.contains("-event-"))
                .toList();
    }

    private void disturb(SplittableRandom random) {
        for (String platform : List.of("slack", "teams")) {
            chat(platform).behaves();
            switch (random.nextInt(5)) {
                case 0, 1 -> chat(platform).isBlockedBy("ana");
                case 2 -> chat(platform).isUnblockedBy("ana");
                case 3 -> ana(platform).opensHome();
                default -> ana(platform).says("write to me here");
            }
            var faults = FakeChat.Fault.values();
            for (int i = random.nextInt(4); i > 0; i--) {
                chat(platform).fail(faults[random.nextInt(faults.length)]);
            }
        }
    }

    @Test
    void twoAreBroughtTogetherWhereBothWantToBeWrittenTo() {
        close();
        workplace = Workplace.onTwoPlatforms(TestRedis.Mode.ALONE, List.of(), pair());
        Stream.of("slack", "teams").forEach(platform -> chat(platform).gathers());
        workplace.person("ben").on("teams").says("write to me here");
        workplace.person("cai").on("teams").says("write to me here");
        workplace.runs(MENTORS).later(Period.ofDays(2));

        workplace.person("ben+cai").on("teams").sees("cai, meet ben.");
        workplace.person("ben+cai").on("slack").seesNothing();
        assertThat(workplace.progress("mentors").planned()).isOne();
    }

    @Test
    void twoWhoWantToBeWrittenToApartAreToldEachWhereTheyWantIt() {
        close();
        workplace = Workplace.onTwoPlatforms(TestRedis.Mode.ALONE, List.of(), pair());
        Stream.of("slack", "teams").forEach(platform -> chat(platform).gathers());
        workplace.person("ben").on("teams").says("write to me here");
        workplace.runs(MENTORS).later(Period.ofDays(2));

        workplace.person("ben").on("teams").seesAsNumber(2, "cai");
        workplace.person("cai").on("slack").sees("ben");
    }

    private static Person[] pair() {
        return new Person[] {TestPeople.offering("ben", "negotiation"), TestPeople.wanting("cai", "negotiation")};
    }
}
