package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.apart.Apart;
import dev.kith.apart.ApartParts;
import dev.kith.delivery.CampaignId;
import dev.kith.erasure.ErasureParts;
import dev.kith.matching.Couple;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.PersonalData.Held;
import dev.kith.privacy.PersonalData.Nature;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever would rather not meet somebody never does, and nobody learns why. The story begins on a Monday at six. */
class ApartTest {

    private static final String DAILY = """
            id: daily
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY', at: '08:30'}
            """;

    /** The first round is on Thursday, and fixed on Tuesday. */
    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TH', at: '10:00'}
            """;

    @TempDir
    private Path folder;

    private Workplace workplace = Workplace.of(
            TestPeople.wanting("ana", "negotiation"),
            TestPeople.offering("ben", "negotiation"),
            TestPeople.speaking("dora", "Europe/Berlin", Locale.GERMAN));

    @BeforeEach
    void getKnown() {
        workplace.runs(DAILY);
        workplace.desk().cancel(new CampaignId("daily"));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Apart apart() {
        return ApartParts.store(workplace.redis());
    }

    private Employee.Card list(String who) {
        workplace.person(who).says("Not with");
        return workplace.person(who).seesLast("Whom you would rather not meet");
    }

    private Employee.Card names(String who, String whom) {
        list(who).asks("name-somebody");
        return workplace
                .person(who)
                .seesLast("Their e-mail, or their full name")
                .answers("who", whom);
    }

    private static List<String> sealed(Workplace workplace) {
        return workplace.redis().keys("apart").stream()
                .flatMap(key -> workplace.redis().jedis().hvals(key).stream())
                .toList();
    }

    @Test
    void somebodyIsNamedInAFormAndTakenBackByAButton() {
        list("ana").nowReads("You have named nobody").nowReads("not even admins");

        var card = names("ana", " BEN@kith.example ").nowReads("[Take back: ben]");
        assertThat(apart().couples()).containsExactly(new Couple("ana", "ben"));

        card.presses("take-back-ben").nowReads("You have named nobody");
        assertThat(apart().couples()).isEmpty();
        workplace.person("ben").seesNothing();
    }

    @Test
    void aNameThatIsSaidInWordsIsNotTaken() {
        workplace.person("ana").says("not with ben");

        workplace.person("ana").sees("You have named nobody");
        assertThat(apart().couples()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            somebody         | I know nobody of that name
            ''               | I know nobody of that name
            ana              | That is you
            """)
    void whatNamesNobodyElseIsRefused(String words, String why) {
        list("ana").asks("name-somebody");

        assertThat(workplace.person("ana").seesLast("Their e-mail").isRefused("who", words))
                .contains(why);
        assertThat(apart().couples()).isEmpty();
    }

    @Test
    void ofTwoWithOneNameTheEmailSaysWho() {
        var twin = new Person.Contact(
                "ben",
                "ben.two@kith.example",
                TestPeople.in("x", "Europe/Berlin").zone(),
                Locale.ENGLISH);
        var ben = TestPeople.in("ben2", "Europe/Berlin");
        workplace.knows(new Person(ben.id(), twin, ben.work(), ben.dates(), ben.skills(), ben.attributes()));
        list("ana").asks("name-somebody");

        assertThat(workplace.person("ana").seesLast("Their e-mail").isRefused("who", "Ben"))
                .contains("More than one");
        names("ana", "ben.two@kith.example");
        assertThat(apart().couples()).containsExactly(new Couple("ana", "ben2"));
    }

    @Test
    void nobodyNamesMoreThanCanBeKept() {
        Stream.of(TestPeople.others(Apart.MOST, "Support")).forEach(one -> {
            workplace.knows(one);
            assertThat(apart().say(new PersonId("ana"), one.id())).isTrue();
        });

        assertThat(apart().say(new PersonId("ana"), new PersonId("ben"))).isFalse();
        list("ana").nowIsWithout("[Name somebody]").nowReads("[Take back: other-12]");
    }

    @Test
    void anybodyFindsItInTheirLanguage() {
        workplace.person("dora").says("Wen ich lieber nicht treffe?");

        workplace.person("dora").sees("Wen du lieber nicht triffst").nowReads("[Jemanden nennen]");
        workplace.person("dora").says("hilfe");
        workplace.person("dora").seesLast("nicht mit").nowReads("das weißt nur du");
    }

    @ParameterizedTest
    @CsvSource({"ana, ben", "ben, ana"})
    void neitherMeetsTheOtherWhoeverSaidIt(String who, String whom) {
        workplace.runs(MENTORS);
        names(who, whom);
        int before = workplace.person("ben").cards().size();
        workplace.later(Period.ofDays(4));

        workplace.person("ana").seesLast("I found nobody who could share");
        assertThat(workplace.person("ben").cards()).hasSize(before);
    }

    @Test
    void whatWasTakenBackKeepsNobodyApart() {
        workplace.runs(MENTORS);
        names("ana", "ben").presses("take-back-ben");
        workplace.later(Period.ofDays(4));

        workplace.person("ben").sees("ana");
    }

    @ParameterizedTest
    @CsvSource({"ana, ben", "ben, ana"})
    void whoeverIsNamedAfterARoundWasFixedIsNotTold(String who, String whom) {
        workplace.runs(MENTORS).later(Period.ofDays(2));
        names(who, whom);
        var before = workplace.person(who).cards().size();
        workplace.later(Period.ofDays(3));

        assertThat(workplace.person(who).cards()).hasSize(before);
        workplace.person(whom).seesNothing();
        assertThat(workplace.deliveries("mentors"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.reason()).isEqualTo("not available"));
    }

    @Test
    void whoeverWasToldAlreadyIsNotLeftAlone() {
        workplace.knows(TestPeople.movedTo(TestPeople.offering("ben", "negotiation"), "America/New_York"));
        workplace.runs(MENTORS).later(Period.ofDays(3)).later(Duration.ofHours(4));
        workplace.person("ana").sees("ben");
        names("ana", "ben");
        workplace.later(Period.ofDays(1));

        workplace.person("ben").sees("ana");
    }

    @Test
    void twoWhoWouldReadItTogetherAreNotToldEither() {
        workplace.chat().gathers();
        workplace.runs(MENTORS).later(Period.ofDays(2));
        names("ben", "ana");
        workplace.later(Period.ofDays(3));

        workplace.person("ana+ben").seesNothing();
        workplace.person("ana").seesNothing();
    }

    @ParameterizedTest
    @CsvSource({"mia, ida, joe", "ida, mia, joe", "mia, joe, ida", "joe, mia, ida"})
    void noJourneyFindsAMentorWhomSomebodyWouldRatherNotMeet(String who, String whom, String other) {
        walking();
        apart().say(new PersonId(who), new PersonId(whom));
        workplace.later(Period.ofDays(4));

        workplace.person(who.equals("mia") ? whom : who).seesNothing();
        workplace.person("mia").sees("Meet " + other);
        workplace.person(other).sees("Meet mia.");
    }

    @Test
    void noJourneyTellsOfAMentorWhomSomebodyWouldRatherNotMeetByThen() {
        walking();
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(2));
        apart().say(new PersonId("mia"), new PersonId("ida"));
        apart().say(new PersonId("joe"), new PersonId("mia"));
        workplace.later(Period.ofDays(3));

        Stream.of("mia", "ida", "joe").forEach(one -> workplace.person(one).seesNothing());
    }

    private void walking() {
        workplace.close();
        var catalog = new TestCatalog()
                .journey("arrival", "startDate", "id: meet, day: 1, at: '09:00', prompt: peer-mentors");
        var mia = TestPeople.wanting(TestPeople.in("mia", "Europe/Berlin"), "planning");
        workplace = Workplace.reading(
                catalog.in(folder),
                TestPeople.starting(LocalDate.of(2026, 1, 6), mia),
                TestPeople.offering("ida", "planning"),
                TestPeople.offering("joe", "planning"));
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """);
    }

    @ParameterizedTest
    @EnumSource(TestRedis.Mode.class)
    void theStoreTellsNeitherWhoNorHowMany(TestRedis.Mode mode) {
        try (var one = Workplace.on(mode, TestPeople.others(6, "Support"))) {
            var store = ApartParts.store(one.redis());
            store.say(new PersonId("other-1"), new PersonId("other-2"));
            store.say(new PersonId("other-2"), new PersonId("other-1"));
            store.takeBack(new PersonId("other-2"), new PersonId("other-1"));
            for (int other = 1; other <= 6; other++) {
                store.say(new PersonId("other-3"), new PersonId("other-" + other));
            }

            assertThat(store.couples()).hasSize(6);
            assertThat(sealed(one).stream().map(String::length).distinct()).hasSize(1);
            assertThat(sealed(one)).hasSize(3);
            assertThat(one.redis().keys("apart"))
                    .allSatisfy(
                            key -> assertThat(TestRedis.all(one.redis(), key).toString())
                                    .doesNotContain("other-"));
        }
    }

    @Test
    void onlyWhoeverSaidItIsToldOfIt() {
        names("ana", "ben");

        assertThat(held("ana")).contains(new Held("About introductions", "ben", Nature.NO));
        assertThat(held("ben")).noneMatch(one -> (one.what() + one.words()).contains("ana"));
        assertThat(held("ben")).noneMatch(one -> one.what().equals("About introductions"));
    }

    /** All that is said of somebody to themselves; others are told a part of it. */
    private List<Held> held(String person) {
        return workplace.holders().stream()
                .filter(PersonalData.class::isInstance)
                .map(PersonalData.class::cast)
                .flatMap(holder -> holder.of(new PersonId(person), Locale.ENGLISH).stream())
                .toList();
    }

    @Test
    void whoeverIsErasedSaidNothingAndIsNamedByNobody() {
        apart().say(new PersonId("ana"), new PersonId("ben"));
        apart().say(new PersonId("ana"), new PersonId("dora"));
        apart().say(new PersonId("dora"), new PersonId("ben"));
        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("ben"));
        assertThat(apart().couples()).containsExactly(new Couple("ana", "dora"));

        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("ana"));
        assertThat(apart().couples()).isEmpty();
        assertThat(sealed(workplace)).as("what Dora took back, as it were").hasSize(1);
    }
}
