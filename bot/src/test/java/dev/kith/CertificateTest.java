package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.campaign.CampaignRefused;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;
import dev.kith.delivery.CampaignId;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.PersonalData.Held;
import dev.kith.privacy.PrivacyParts;
import dev.kith.prompts.Catalog;
import dev.kith.redis.TestRedis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pack of three quizzes and a nudge without one, one a week, and what whoever knows it is given. */
class CertificateTest {

    private static final String CAMPAIGN = """
            id: leading
            activity: {kind: pack, prompt: basics}
            audience: 'true'
            certificate: {pass: 66, valid: P10W, name: Leading well}
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            forward: [xapi]
            """;

    private static final CampaignId LEADING = new CampaignId("leading");

    @TempDir
    static Path folder;

    @TempDir
    private Path erased;

    private Workplace workplace =
            opened(TestRedis.Mode.ALONE, in("ann"), TestPeople.speaking(in("uwe"), Locale.GERMAN), in("ben"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private static Person in(String id) {
        return TestPeople.in(id, "Europe/Berlin");
    }

    private static Workplace opened(TestRedis.Mode mode, Person... people) {
        return Workplace.reading(mode, catalog(), people).runs(CAMPAIGN);
    }

    private static Catalog catalog() {
        var catalog = new TestCatalog();
        for (int i = 1; i <= 3; i++) {
            catalog.with("en/nudges/q%d.yaml".formatted(i), """
                    id: q%1$d
                    title: Quiz %1$d
                    hook: The hook of %1$d.
                    body: The text of %1$d.
                    tryThis: Try %1$d.
                    quiz:
                      label: What of %1$d?
                      options:
                        - {id: 'no', label: Wrong, feedback: Not that.}
                        - {id: 'yes', label: Right, feedback: Just that.}
                      right: ['yes']
                    """.formatted(i));
        }
        return catalog.with("packs/basics.yaml", "id: basics\ntitle: The basics\nnudges: [q1, q2, q3, n01]\n")
                .with("packs/plain.yaml", "id: plain\ntitle: Plain\nnudges: [n01, n02]\n")
                .in(folder);
    }

    private Employee.Card quiz(String person, int number) {
        var reader = workplace.person(person);
        return new Employee.Card(
                reader,
                reader.cards().stream()
                        .filter(card -> card.title().equals("Quiz " + number))
                        .toList()
                        .getLast());
    }

    private long quizzes(String person) {
        return workplace.person(person).cards().stream()
                .filter(card -> card.title().startsWith("Quiz"))
                .count();
    }

    /** Everything of the pack has come. */
    private void read() {
        workplace.later(Period.ofWeeks(4));
    }

    private void passes(String person) {
        for (int i = 1; i <= 3; i++) {
            quiz(person, i).answers("quiz", i == 3 ? "no" : "yes");
        }
        soon();
    }

    private void soon() {
        workplace.later(Duration.ofHours(4));
    }

    private long cards(String person, String words) {
        return workplace.person(person).cards().stream()
                .filter(card -> Employee.text(card.message()).contains(words))
                .count();
    }

    private List<Passed> passed() {
        return workplace.connector().stored().stream()
                .filter(Passed.class::isInstance)
                .map(Passed.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverKnowsItIsGivenOneOnceAndTheirSystemIsTold(TestRedis.Mode mode) {
        workplace.close();
        workplace = opened(mode, in("ann"));
        read();
        quiz("ann", 1)
                .nowReads(
                        "Counts for the certificate “Leading well”. Once you have it, your learning system is told so")
                .answers("quiz", "yes")
                .nowReads("Counts for the certificate “Leading well”.");
        quiz("ann", 2).answers("quiz", "no");
        workplace.person("ann").seesLast("Nudge 01").nowIsWithout("certificate");
        soon();
        assertThat(workplace.person("ann").home())
                .contains(
                        "Leading well, on the way: 2 of 3 questions answered, 1 of them right. Needed: 66 of a hundred.");
        assertThat(cards("ann", "Certificate")).isZero();

        quiz("ann", 3).answers("quiz", "yes").answers("quiz", "yes");
        soon();
        workplace
                .person("ann")
                .seesLast("Certificate: Leading well")
                .nowReads("You know it: 2 of 3 questions right. Needed: 66 of a hundred.")
                .nowReads("It is valid until April 13, 2026.")
                .nowReads("Your learning system is told that you passed")
                .nowIsWithout("Begin again");
        workplace.later(Period.ofDays(3));
        assertThat(cards("ann", "Certificate")).isEqualTo(1);
        assertThat(workplace.person("ann").home())
                .contains("Leading well: 2 of 3 questions right, on February 2, 2026; valid until April 13, 2026")
                .doesNotContain("on the way");
        assertThat(passed()).singleElement().satisfies(record -> {
            assertThat(record.learner().personId()).isEqualTo("ann");
            assertThat(record.activity().promptId()).isEqualTo("basics");
            assertThat(record.activity().title()).isEqualTo("The basics");
            assertThat(record.activity().kind()).isEqualTo("pack");
            assertThat(record.activity().campaignId()).isEqualTo("leading");
            assertThat(record.mark().score()).isEqualTo(2.0 / 3);
            assertThat(record.mark().validUntil()).contains(Instant.parse("2026-04-13T09:00:00Z"));
        });
    }

    @Test
    void whoeverDoesNotReachItIsTellNobodyAndHasWhatCameBack() {
        read();
        quiz("uwe", 1).answers("quiz", "yes");
        quiz("uwe", 2).answers("quiz", "no");
        quiz("uwe", 3).answers("quiz", "no");
        workplace.later(Period.ofDays(1));
        assertThat(cards("uwe", "Zertifikat")).isZero();
        assertThat(passed()).isEmpty();
        assertThat(workplace.person("uwe").home())
                .contains("Leading well, unterwegs: 3 von 3 Fragen beantwortet, davon 1 richtig.");

        workplace.person("uwe").pressesAtHome("ask-q2");
        workplace.person("uwe").seesLast("What of 2?").answers("quiz", "yes");
        soon();
        workplace.person("uwe").seesLast("Zertifikat: Leading well").nowReads("2 von 3 Fragen richtig");
        assertThat(passed()).hasSize(1);
    }

    @Test
    void whereTheCampaignForwardsNothingNoSystemIsTold() {
        workplace.close();
        workplace = Workplace.reading(catalog(), in("ann"))
                .runs(CAMPAIGN.replace("forward: [xapi]\n", "").replace("valid: P10W, ", ""));
        read();
        passes("ann");
        workplace
                .person("ann")
                .seesLast("Certificate")
                .nowReads("It does not end.")
                .nowReads("Nobody else is shown who has one.")
                .nowIsWithout("learning system");
        workplace.later(Period.ofWeeks(12));
        assertThat(passed()).isEmpty();
        assertThat(cards("ann", "Certificate")).isEqualTo(1);
    }

    @Test
    void beforeItEndsItMayBeRenewedAndThePackBeginsAgainForThemAlone() {
        read();
        passes("ann");
        passes("uwe");
        long before = quizzes("ann");
        workplace.later(Period.ofDays(39));
        assertThat(cards("ann", "It is valid until April 13, 2026. If you")).isZero();
        workplace.later(Period.ofDays(3));
        var card = workplace.person("ann").seesLast("It is valid until April 13, 2026. If you would like to renew it");
        assertThat(workplace.person("ann").home()).contains("[Renew “Leading well”]");
        workplace.later(Period.ofWeeks(1));
        assertThat(quizzes("ann")).isEqualTo(before);

        card.presses("again-leading").nowReads("It begins again");
        workplace.later(Period.ofWeeks(5));
        assertThat(quizzes("ann")).isEqualTo(before + 3);
        assertThat(quizzes("uwe")).isEqualTo(3);
        passes("ann");
        assertThat(cards("ann", "Certificate: Leading well")).isEqualTo(3);
        assertThat(passed()).hasSize(3).extracting(LearningRecord::id).doesNotHaveDuplicates();
        assertThat(workplace.person("ann").home()).contains("valid until").doesNotContain("on the way", "[Renew");
    }

    @Test
    void nobodyIsInvitedToWhatDoesNotRunAnyMore() {
        read();
        passes("ann");
        workplace.desk().cancel(LEADING);
        workplace.later(Period.ofWeeks(12));
        assertThat(cards("ann", "Certificate")).isEqualTo(1);
        assertThat(workplace.person("ann").home()).contains("Leading well").doesNotContain("[Renew");
    }

    /** Neither by the directory's word nor by their own is it for them any more. */
    @Test
    void nobodyIsInvitedToWhatIsNotForThemAnyMore() {
        workplace.close();
        workplace = Workplace.reading(catalog(), in("ann"), in("ben"))
                .runs(CAMPAIGN.replace("audience: 'true'", "audience: 'person.department != \"Legal\"'"));
        read();
        passes("ann");
        passes("ben");
        workplace.hears(TestPeople.placed(in("ann"), "Legal", "mid"));
        PrivacyParts.consents(workplace.redis()).optOut(new PersonId("ben"), "leading");
        workplace.later(Period.ofWeeks(10));
        assertThat(cards("ann", "Certificate")).isEqualTo(1);
        assertThat(cards("ben", "Certificate")).isEqualTo(1);
        assertThat(workplace.person("ann").home()).contains("Leading well").doesNotContain("[Renew");
    }

    @Test
    void aButtonBeginsOnlyWhatItsReaderMayBegin() {
        read();
        passes("ann");
        var card = workplace.person("ann").seesLast("Certificate");
        assertThat(card.isNotTaken("again-leading")).contains("nothing to renew");
        assertThat(card.isPressedBy("ben", "again-leading")).contains("nothing to renew");
        assertThat(card.isNotTaken("again-Not A Campaign")).contains("nothing to renew");
        workplace.later(Period.ofWeeks(3));
        assertThat(quizzes("ann")).isEqualTo(3);
    }

    /** The process ends when the pass is kept and before its card is planned; and again when that is, before it is sent. */
    @Test
    void aCrashBetweenPassAndCardSendsItOnce() {
        read();
        for (int i = 1; i <= 3; i++) {
            quiz("ann", i).answers("quiz", "yes");
        }
        workplace.certificates().run(workplace.now());
        assertThat(cards("ann", "Certificate")).isZero();
        var restarted = workplace.again();
        restarted.certificates().run(restarted.now());
        workplace = restarted.again();
        workplace.later(Period.ofDays(2));
        assertThat(cards("ann", "Certificate")).isEqualTo(1);
        assertThat(passed()).hasSize(1);
    }

    @Test
    void whatIsHeldIsSaidToThePersonAloneAndErased() {
        read();
        passes("ann");
        var ann = new PersonId("ann");
        assertThat(workplace.holders())
                .filteredOn(PersonalData.class::isInstance)
                .flatExtracting(one -> ((PersonalData) one).of(ann, Locale.ENGLISH))
                .anySatisfy(one -> {
                    assertThat(((Held) one).words()).contains("Leading well: 2 of 3 questions right");
                    assertThat(((Held) one).nature()).isEqualTo(PersonalData.Nature.CONFIDENTIAL);
                });
        assertThat(workplace.kept().keySet()).anyMatch(key -> key.endsWith(":certificates:ann"));

        new ErasureParts(workplace, erased.resolve("erased")).erasure().erase(ann);
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.endsWith(":certificates:ann"));
        assertThat(workplace.connector().stored())
                .filteredOn(Voided.class::isInstance)
                .extracting(record -> ((Voided) record).voidedId())
                .contains(passed().getFirst().id());
    }

    @Test
    void aCampaignThatSaysNothingGivesNothing() {
        workplace.close();
        workplace = Workplace.reading(catalog(), in("ann"))
                .runs(CAMPAIGN.lines()
                        .filter(line -> !line.startsWith("certificate"))
                        .reduce("", (a, b) -> a + b + "\n"));
        read();
        passes("ann");
        workplace.later(Period.ofDays(1));
        assertThat(cards("ann", "Certificate")).isZero();
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains("certificates"));
    }

    @Test
    void aPackWithoutQuizzesGivesNone() {
        String text = CAMPAIGN.replace("id: leading", "id: other").replace("prompt: basics", "prompt: plain");
        var refused = catchThrowableOfType(
                CampaignRefused.class,
                () -> workplace
                        .desk()
                        .write(new CampaignId("other"), "other.yml", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused)
                .hasMessageContaining("other.yml:4 certificate: cannot be: no nudge of the pack asks a quiz"
                        + " (valid: a pack with quizzes)");
    }
}
