package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.DryRun;
import dev.kith.chat.Block;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.privacy.OwnHours;
import dev.kith.privacy.PrivacyParts;
import dev.kith.redis.TestRedis;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say of themselves and set themselves, and what comes of it. */
class AboutTest {

    private static final String DAILY = """
            id: daily
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY', at: '08:30'}
            late: {send-within: P1D}
            limits: {expires: P14D}
            """;

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TH', at: '10:00'}
            """;

    private final Workplace workplace = Workplace.of(
            TestPeople.in("ana", "Europe/Berlin"),
            TestPeople.wanting("ben", "Pottery"),
            TestPeople.offering("cai", "negotiation"),
            TestPeople.speaking("dora", "Asia/Kolkata", Locale.GERMAN));

    /** Somebody who was looked for once is known by their address; what they were looked for is off again. */
    @BeforeEach
    void getKnown() {
        var off = new CampaignId("off");
        workplace.runs(DAILY.replace("id: daily", "id: off"));
        workplace.desk().cancel(off);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    /** The questions, on a card: there is no window here. */
    private Employee.Card asked(String who, String what) {
        var person = workplace.person(who);
        int before = person.cards().size();
        assertThat(person.pressesAtHome("set-" + what)).isInstanceOf(Reply.Say.class);
        return person.seesAsNumber(before + 1, "[");
    }

    private List<String> reasons(String campaign, String person) {
        return workplace.deliveries(campaign).stream()
                .filter(item -> item.person().equals(person))
                .map(item -> item.reason())
                .distinct()
                .toList();
    }

    @Test
    void theHomeShowsWhatIsSetAndWhatCanBe() {
        assertThat(workplace.person("cai").home())
                .contains("About you", "You could help others with: negotiation", "as your organisation's directory")
                .contains(
                        "Time off: none that you told me of", "I write: between 08:00 and 18:00, as your organisation")
                .contains(
                        "Being a mentor: you may be asked",
                        "[Skills] [Role to try] [Time off] [Quiet hours] [Mentoring: not now]")
                .doesNotContain("[Skills as in the directory]");
    }

    @Test
    void skillsInOnesOwnWordsAreMatchedOn() {
        asked("ana", "skills")
                .answers("offered", " pottery,  pottery , Public\tspeaking,", "wanted", "Negotiation")
                .nowReads("You could help others with: pottery, Public speaking")
                .nowReads("in your own words");
        workplace.runs(MENTORS).later(Period.ofDays(4));
        workplace.person("ben").sees("ana");
        workplace.person("cai").seesNothing();
    }

    /** A file's skills stand between semicolons. */
    @Test
    void aCommaInsideASkillIsNoEndOfIt() {
        try (var one = Workplace.of(TestPeople.offering("eva", "Java, Kotlin"))) {
            var eva = one.runs(DAILY).later(Duration.ofHours(3)).person("eva");
            eva.pressesAtHome("set-skills");
            var sheet = eva.seesAsNumber(2, "[Save]");
            assertThat(sheet.card().message().blocks())
                    .contains(new Block.FreeText("offered", "You could help others with", true, 1240, "Java, Kotlin;"));
            sheet.answers("offered", "Java, Kotlin;").nowReads("as your organisation's directory has them");

            eva.pressesAtHome("set-skills");
            eva.seesAsNumber(3, "[Save]")
                    .answers("offered", "Java, Kotlin; chess\nWriting, reading")
                    .nowReads("You could help others with: Java, Kotlin; chess; Writing, reading");
        }
    }

    @Test
    void savingSkillsAsTheyAreLeavesThemToTheDirectory() {
        asked("cai", "skills").answers("offered", "negotiation").nowReads("as your organisation's directory has them");
        assertThat(workplace.person("cai").home()).doesNotContain("[Skills as in the directory]");
        asked("cai", "skills").answers("offered", "Negotiation").nowReads("in your own words");
    }

    @Test
    void itIsTheSameOnACluster() {
        try (var cluster = Workplace.on(
                TestRedis.Mode.CLUSTER, TestPeople.offering("eva", "Pottery"), TestPeople.wanting("fay", "Pottery"))) {
            cluster.runs(MENTORS);
            cluster.later(Period.ofDays(2)).person("eva").pressesAtHome("set-role");
            cluster.person("eva").sees("A role").answers("role", "Potter").nowReads("try: Potter");
            cluster.person("eva").pressesAtHome("mentor-not-now");
            assertThat(cluster.later(Period.ofDays(2)).person("eva").home()).contains("Potter", "a mentor: not now");
            cluster.person("fay").seesNothing();
        }
    }

    @Test
    void theDirectorysSkillsComeBack() {
        asked("cai", "skills").answers().nowReads("You could help others with: nothing yet");
        var cai = workplace.person("cai");
        assertThat(cai.pressesAtHome("skills-as-filed")).isInstanceOf(Reply.Update.class);
        assertThat(cai.home())
                .contains("You could help others with: negotiation")
                .doesNotContain("in your own words");
    }

    @Test
    void aRoleToTryIsKeptAndTakenBack() {
        asked("ana", "role").nowReads("For now only you see it.");
        asked("ana", "role").answers("role", "Product owner\nfor a week").nowReads("try: Product owner for a week");
        assertThat(asked("ana", "role").card().message().blocks())
                .contains(new Block.FreeText(
                        "role", "A role you would like to try", true, 100, "Product owner for a week"));
        asked("ana", "role").answers().nowReads("try: nothing yet");
    }

    @Test
    void nothingIsSentInTheTimeOffAndItIsSentAfter() {
        asked("ana", "leave")
                .answers("from", "2026-01-05", "until", "2026-01-08")
                .nowReads("Monday, January 5, 2026 to Thursday, January 8, 2026");
        workplace.runs(DAILY.replace("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=TU")).later(Period.ofDays(4));
        workplace.person("ben").sees("check-in");
        assertThat(workplace.person("ana").cards()).hasSize(1);
        workplace.later(Duration.ofHours(1));
        workplace.person("ana").seesAsNumber(2, "check-in");
        assertThat(workplace.person("ana").home()).contains("none that you told me of");
    }

    @Test
    void theDaysReadLikeTheWordsAroundThem() {
        var fay = TestPeople.speaking("fay", "Europe/Paris", Locale.of("pl", "PL"));
        try (var one = Workplace.of(fay)) {
            var card = one.runs(DAILY).later(Duration.ofHours(3)).person("fay");
            card.pressesAtHome("set-leave");
            card.seesAsNumber(2, "[Save]")
                    .answers("from", "2026-02-05", "until", "2026-02-08")
                    .nowReads("Thursday, February 5, 2026 to Sunday, February 8, 2026");
            card.says("privacy");
            card.seesAsNumber(3, "On leave: Feb 5, 2026").nowReads("Polish (Poland)");
            card.says("pause until 2026-02-09");
            card.seesAsNumber(4, "Monday, February 9, 2026");
        }
    }

    @Test
    void aTimeOffOfOnesOwnShowsOnlyThatOneIsNotAvailable() {
        asked("ana", "leave").answers("from", "2026-01-05", "until", "2026-01-08");
        workplace.runs(DAILY).later(Period.ofDays(2));
        assertThat(workplace.person("ana").cards()).hasSize(1);
        assertThat(reasons("daily", "ana")).containsOnly("not available", "");
        asked("ana", "leave").answers().nowReads("none that you told me of");
    }

    @Test
    void quietHoursHoldInAZoneWithHalfHours() {
        asked("dora", "hours").answers("from", "11:00", "until", "16:00").nowReads("zwischen 11:00 und 16:00");
        workplace.runs(DAILY).later(Duration.ofHours(23));
        assertThat(workplace.person("dora").cards()).hasSize(1);
        assertThat(reasons("daily", "dora")).containsOnly("not available", "");
        workplace.later(Duration.ofMinutes(30));
        workplace.person("dora").seesAsNumber(2, "Diese Umfrage");
    }

    @Test
    void quietHoursThatLieOutsideTheOrganisationsNowGiveWayToThem() {
        var evening = new OwnHours(Optional.of(LocalTime.of(19, 0)), Optional.of(LocalTime.of(20, 0)));
        PrivacyParts.consents(workplace.redis()).hours(new PersonId("ana"), evening);
        assertThat(workplace.person("ana").home())
                .contains("I write: between 08:00 and 18:00, as your organisation has it: the hours you chose");
        workplace.runs(DAILY).later(Duration.ofHours(3));
        workplace.person("ana").sees("check-in");
    }

    @Test
    void theWindowSaysWhichHoursAreSetNow() {
        asked("ana", "hours").nowReads("Now it is between 08:00 and 18:00, as your organisation has it.");
        asked("ana", "hours").answers("from", "11:00", "until", "usual");
        asked("ana", "hours").nowReads("Now it is between 11:00 and 18:00, as you want it.");
    }

    /** In Berlin the clocks went forward between the two. */
    @Test
    void thatQuietHoursKeepSomethingIsForeseenAndNotUntilWhen() {
        workplace.later(Period.ofDays(81));
        asked("ana", "hours").answers("from", "11:00", "until", "usual").nowReads("between 11:00 and 18:00");
        assertThat(foreseen(DAILY).stream().filter(one -> one.person().equals("ana")))
                .extracting(one -> one.at() + " " + one.outcome() + " " + one.reason())
                .containsSubsequence(
                        "2026-03-27T08:30+01:00 wait not available", "2026-03-30T08:30+02:00 wait not available");
        asked("ana", "hours").answers("from", "usual", "until", "usual").nowReads("as your organisation has it");
        workplace.later(Duration.ofMinutes(2));
        assertThat(foreseen(DAILY).stream().filter(one -> one.person().equals("ana")))
                .extracting(one -> one.at() + " " + one.outcome())
                .startsWith("2026-03-27T08:30+01:00 send");
    }

    @Test
    void whoIsNoMentorNowLooksLikeNobodyAndMayStillFindOne() {
        asked("ben", "skills").answers("wanted", "negotiation");
        assertThat(foreseen(MENTORS)).extracting(DryRun.Item::person).containsExactlyInAnyOrder("ben", "cai");
        assertThat(workplace.person("cai").pressesAtHome("mentor-not-now")).isInstanceOf(Reply.Update.class);
        assertThat(workplace.person("cai").home()).contains("Being a mentor: not now", "[Mentoring: ask me]");
        workplace.later(Duration.ofMinutes(2));
        assertThat(foreseen(MENTORS))
                .extracting(one -> one.person() + " " + one.step())
                .containsExactly("ben alone");

        asked("ana", "skills").answers("offered", "pottery");
        asked("cai", "skills").answers("offered", "negotiation, budgets", "wanted", "pottery");
        workplace.runs(MENTORS).later(Period.ofDays(4));
        workplace.person("cai").seesAsNumber(2, "ana");
        workplace.person("ben").seesLast("I found nobody who could share");
        assertThat(workplace.deliveries("mentors"))
                .extracting(item -> item.person())
                .containsExactlyInAnyOrder("ana", "ben", "cai");
    }

    /** The pairs of a round are found two days before. */
    @Test
    void whoIsNoMentorAnyMoreIsNotIntroducedAfterAll() {
        asked("ben", "skills").answers("wanted", "negotiation");
        workplace.runs(MENTORS).later(Period.ofDays(2));
        assertThat(workplace.deliveries("mentors")).hasSize(2);
        workplace.person("cai").pressesAtHome("mentor-not-now");
        workplace.later(Period.ofDays(2));
        workplace.person("cai").seesNothing();
        assertThat(workplace.person("ben").cards()).hasSize(1);
        assertThat(workplace.deliveries("mentors"))
                .extracting(item -> item.reason())
                .containsOnly("not available");
    }

    /** Who was told of a mentor before is not told by their card that this one wants to be none any more. */
    @Test
    void whatWasToldStays() {
        asked("ben", "skills").answers("wanted", "negotiation");
        workplace.runs(MENTORS).later(Period.ofDays(4));
        workplace.person("cai").pressesAtHome("mentor-not-now");
        workplace
                .person("ben")
                .seesAsNumber(2, "cai")
                .presses("snooze")
                .presses("back")
                .nowReads("cai");
        assertThat(workplace.person("ben").home()).contains("cai");
    }

    @Test
    void whoIsOpenAgainIsAskedAgain() {
        asked("ben", "skills").answers("wanted", "negotiation");
        workplace.person("cai").pressesAtHome("mentor-not-now");
        workplace.person("cai").pressesAtHome("mentor-open");
        workplace.runs(MENTORS).later(Period.ofDays(4));
        workplace.person("cai").sees("ben");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leave  | from=2026-01-08,until=2026-01-07 | before the first
            leave  | from=2026-01-08                  | both days, or neither
            leave  | from=2025-12-01,until=2026-01-04 | over already
            leave  | from=2026-12-01,until=2027-01-06 | more than a year ahead
            leave  | from=soon,until=2026-01-07       | no day I know
            hours  | from=16:00,until=10:00           | before the beginning
            hours  | from=07:00,until=usual           | no hour to choose
            hours  | from=usual,until=18:00           | no hour to choose
            hours  | from=usual                       | no hour to choose
            """)
    void whatCannotBeMeantIsRefusedInASentence(String sheet, String values, String words) {
        String before = workplace.person("ana").home();
        assertThat(asked("ana", sheet).isRefused(values.split("[,=]"))).contains(words);
        assertThat(workplace.person("ana").home()).isEqualTo(before);
    }

    @Test
    void skillsAreFewAndShort() {
        var card = asked("ana", "skills");
        assertThat(card.isRefused("offered", "a".repeat(61))).contains("at most 60 characters");
        String many = String.join(
                ",", IntStream.range(0, 21).mapToObj(i -> "skill " + i).toList());
        assertThat(card.isRefused("wanted", many)).contains("at most 20");
        assertThat(asked("ana", "role").isRefused("role", "a".repeat(101))).contains("at most 100 characters");
    }

    @Test
    void aButtonOfSomebodyElseChangesNobodyElse() {
        var bens = asked("ben", "skills").card();
        String before = workplace.person("ben").home();
        press("ana", bens.message().about(), "answer", Map.of("offered", "chess"));
        assertThat(workplace.person("ben").home()).isEqualTo(before);
        assertThat(workplace.person("ana").home()).contains("help others with: chess");
        assertThat(press("ana", new Topic("about", "ben"), "answer", Map.of())).isInstanceOf(Reply.Rejected.class);
        assertThat(press("ana", new Topic("about", ""), "set-ben", Map.of())).isInstanceOf(Reply.Rejected.class);
        assertThat(press("nobody", new Topic("about", "skills"), "answer", Map.of()))
                .isInstanceOf(Reply.Nothing.class);
    }

    @Test
    void prefsAndItsOwnWordsAskForIt() {
        var ana = workplace.person("ana");
        ana.says("prefs");
        ana.seesAsNumber(2, "Kith writes to you");
        assertThat(Employee.text(ana.cards().getFirst().message())).contains("About you", "[Skills]");
        ana.says("About me");
        ana.seesAsNumber(3, "About you").presses("mentor-not-now").nowReads("Being a mentor: not now");
    }

    @Test
    void allOfItIsToldToThePersonAlone() {
        asked("cai", "skills").answers("offered", "chess");
        asked("cai", "role").answers("role", "Editor");
        asked("cai", "leave").answers("from", "2026-02-02", "until", "2026-02-03");
        asked("cai", "hours").answers("from", "10:00", "until", "usual");
        workplace.person("cai").pressesAtHome("mentor-not-now");
        workplace.person("cai").says("privacy");
        workplace
                .person("cai")
                .seesAsNumber(5, "Can teach: negotiation")
                .nowReads("You say of yourself")
                .nowReads("Can teach: chess")
                .nowReads("Would like to try: Editor")
                .nowReads("On leave: Feb 2, 2026 – Feb 3, 2026")
                .nowReads("When I write: 10:00 – as for everybody")
                .nowReads("Being a mentor: not now");
    }

    private List<DryRun.Item> foreseen(String yaml) {
        var id = new CampaignId(yaml.substring(4, yaml.indexOf('\n')));
        workplace.desk().write(id, id + ".yml", yaml.getBytes(StandardCharsets.UTF_8));
        var kept = workplace.desk().find(id).orElseThrow();
        var page = workplace.dryRun().page(kept, new DryRun.Question(Duration.ofDays(7), 100, ""));
        return ((DryRun.Page) page).items();
    }

    private Reply press(String who, Topic about, String action, Map<String, String> values) {
        var card = new Incoming.Card("m1", about);
        var chose = new Incoming.Chose(workplace.nextEvent(), FakeChat.address(who), card, action, values);
        return workplace
                .inbox()
                .acceptAndAnswer(chose, workplace.conversation())
                .orElseThrow();
    }
}
