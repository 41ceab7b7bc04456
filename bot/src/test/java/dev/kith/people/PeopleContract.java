package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Locality;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every store of persons must hold to. */
abstract class PeopleContract {

    abstract People people();

    private static final Person FULL = Fixture.person(
            "e07",
            "e01",
            WorkMode.ONSITE,
            new Person.Dates(
                    LocalDate.parse("2025-01-01"),
                    LocalDate.parse("2025-02-01"),
                    LocalDate.parse("2025-03-01"),
                    LocalDate.parse("2025-04-01")),
            Map.of("interests", "chess;hiking"));

    private static final Person.Skills CHESS = new Person.Skills(List.of("chess"), List.of());
    private static final LocalDate DAY = LocalDate.parse("2026-01-05");
    private static final Leave IN_MAY = new Leave(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"));

    @Test
    void givesBackWhatWasSaved() {
        var people = people();
        people.save(List.of(FULL, Fixture.person("e01", null)));

        assertThat(people.find(FULL.id())).contains(FULL);
        assertThat(people.all()).containsExactlyInAnyOrder(FULL, Fixture.person("e01", null));
    }

    @Test
    void savingAgainReplaces() {
        var people = people();
        people.save(List.of(Fixture.person("e07", null)));
        people.save(List.of(FULL));

        assertThat(people.all()).containsExactly(FULL);
    }

    @Test
    void whoWasLetGoIsNeitherFoundNorListed() {
        var people = people();
        people.save(List.of(FULL, Fixture.person("e01", null)));
        people.letGo(List.of(FULL.id(), new PersonId("e99")));

        assertThat(people.find(FULL.id())).isEmpty();
        assertThat(people.all()).containsExactly(Fixture.person("e01", null));
    }

    @Test
    void whoWasLetGoComesBackByBeingSaved() {
        var people = people();
        people.save(List.of(FULL));
        people.letGo(List.of(FULL.id()));
        people.save(List.of(FULL));

        assertThat(people.find(FULL.id())).contains(FULL);
    }

    @Test
    void ofWhoWasErasedNothingIsKeptAndNobodyIsSaidToBeLedByThem() {
        var people = people();
        people.save(List.of(Fixture.person("e01", null), FULL, Fixture.person("e02", "e07")));
        people.letGo(List.of(new PersonId("e02")));
        people.speak(new PersonId("e01"), Locale.FRENCH);
        people.ownWords().change(new PersonId("e01"), own -> own.withRole(Optional.of("Editor")));

        people.departed().erase(new PersonId("e01"), DAY);

        assertThat(people.find(new PersonId("e01"))).isEmpty();
        assertThat(people.find(FULL.id())).contains(PeopleParts.ledByNobody(FULL));
        assertThat(people.ownWords().of(new PersonId("e01"))).isEqualTo(OwnWord.NONE);
        assertThat(people.departed().known()).containsExactlyInAnyOrder(FULL.id(), new PersonId("e02"));
        assertThat(people.departed().erasures())
                .containsExactly(Map.entry(people.departed().hash(new PersonId("e01")), DAY));
    }

    @Test
    void whoWasErasedComesBackOnlyWhenSomebodySaysSo() {
        var people = people();
        people.save(List.of(FULL));
        people.departed().erase(FULL.id(), DAY);
        people.save(List.of(FULL, Fixture.person("e01", null)));

        assertThat(people.all()).containsExactly(Fixture.person("e01", null));
        assertThat(people.departed().erased(List.of(FULL.id(), new PersonId("e01"))))
                .containsExactly(FULL.id());

        people.departed().welcome(List.of(FULL.id()));
        people.save(List.of(FULL));

        assertThat(people.find(FULL.id())).contains(FULL);
        assertThat(people.departed().erased(List.of(FULL.id()))).isEmpty();
        assertThat(people.departed().erasedOn(people.departed().hash(FULL.id())))
                .contains(DAY);
    }

    @Test
    void aLeaverCountsFromTheDayOnWhichItWasAskedFirstAndNotAfterComingBack() {
        var people = people();
        people.save(List.of(FULL));
        people.letGo(List.of(FULL.id()));

        assertThat(people.departed().leftBy(DAY.minusDays(1), DAY)).isEmpty();
        assertThat(people.departed().leftBy(DAY, DAY.plusDays(90))).containsExactly(FULL.id());

        people.save(List.of(FULL));
        assertThat(people.departed().leftBy(DAY, DAY.plusDays(90))).isEmpty();
        assertThat(people.departed().forget(FULL.id())).isFalse();

        people.letGo(List.of(FULL.id()));
        assertThat(people.departed().leftBy(DAY.plusDays(89), DAY.plusDays(91))).isEmpty();
        assertThat(people.departed().forget(FULL.id())).isTrue();
        assertThat(people.departed().known()).isEmpty();
    }

    @Test
    void everyChangeMovesAVersion() {
        var people = people();
        var before = people.versions();
        people.save(List.of(FULL));
        var saved = people.versions();
        people.letGo(List.of(FULL.id()));

        assertThat(saved).isNotEqualTo(before).hasSameSizeAs(before);
        assertThat(people.versions()).isNotEqualTo(saved);
    }

    @Test
    void partitionsTogetherHoldEverybodyOnce() {
        var people = people();
        people.save(IntStream.range(0, 2_000)
                .mapToObj(i -> Fixture.person("p" + i, null))
                .toList());

        var byPartition =
                IntStream.range(0, people.versions().size()).boxed().flatMap(number -> people.in(number).stream());
        assertThat(byPartition)
                .containsExactlyInAnyOrderElementsOf(people.all())
                .hasSize(2_000);
    }

    /** What a file says of somebody is kept as it is, so that reading the file again changes nothing. */
    @Test
    void aLanguageThatSomebodyChoseOutlastsAFile() {
        var people = people();
        people.save(List.of(FULL));
        var before = people.versions();
        people.speak(FULL.id(), Locale.GERMAN);
        assertThat(people.versions()).isNotEqualTo(before);
        people.save(List.of(FULL));

        var languages = IntStream.range(0, people.versions().size())
                .mapToObj(people::languages)
                .flatMap(one -> one.entrySet().stream());
        assertThat(languages).containsExactly(Map.entry(FULL.id(), Locale.GERMAN));
        assertThat(people.find(FULL.id())).contains(FULL);
        assertThat(new Roll(people, InstantSource.system()).current().all())
                .extracting(Person::locale)
                .containsExactly(Locale.GERMAN);
    }

    @Test
    void whatSomebodySaysOfThemselvesOutlastsAFile() {
        var people = people();
        people.save(List.of(FULL));
        var before = people.versions();
        people.ownWords().change(FULL.id(), own -> own.withSkills(Optional.of(CHESS)));
        assertThat(people.versions()).isNotEqualTo(before);
        people.ownWords().change(FULL.id(), own -> own.withLeave(Optional.of(IN_MAY)));
        people.ownWords().change(FULL.id(), own -> own.withRole(Optional.of("Editor")));
        people.ownWords().change(FULL.id(), own -> own.withPlatform(Optional.of("teams")));
        people.save(List.of(FULL));
        people.save(List.of(Fixture.person("e07", null)));

        assertThat(people.ownWords().of(FULL.id()))
                .isEqualTo(new OwnWord(
                        Optional.of(CHESS), Optional.of("Editor"), Optional.of(IN_MAY), Optional.of("teams")));
        assertThat(people.find(FULL.id())).contains(Fixture.person("e07", null));
        var now = now(people, FULL.id());
        assertThat(now.skills()).isEqualTo(CHESS);
        assertThat(now.isOnLeave(LocalDate.parse("2026-05-31"))).isTrue();
        assertThat(now.isOnLeave(LocalDate.parse("2026-06-01"))).isFalse();
        assertThat(now.isFiledOnLeave(LocalDate.parse("2026-05-31"))).isFalse();
    }

    @Test
    void whoSaysTheSameAgainChangesNothing() {
        var people = people();
        people.save(List.of(FULL));
        people.ownWords().change(FULL.id(), own -> own.withSkills(Optional.of(CHESS)));
        var before = people.versions();
        people.ownWords().change(FULL.id(), own -> own.withSkills(Optional.of(CHESS)));
        people.ownWords().change(new PersonId("e08"), own -> own.withRole(Optional.empty()));

        assertThat(people.versions()).isEqualTo(before);
    }

    @Test
    void theDaysOffOfEitherCount() {
        var people = people();
        people.save(List.of(FULL));
        people.ownWords().change(FULL.id(), own -> own.withLeave(Optional.of(IN_MAY)));

        var now = now(people, FULL.id());
        assertThat(List.of("2025-03-01", "2025-04-01", "2026-05-01"))
                .allMatch(day -> now.isOnLeave(LocalDate.parse(day)));
        assertThat(List.of("2025-02-28", "2025-04-02", "2026-04-30"))
                .noneMatch(day -> now.isOnLeave(LocalDate.parse(day)));
    }

    @Test
    void whatIsTakenBackIsAsTheFileHasIt() {
        var people = people();
        people.save(List.of(FULL));
        people.ownWords().change(FULL.id(), own -> own.withSkills(Optional.of(CHESS)));
        var roll = new Roll(people, InstantSource.system());
        roll.change(FULL.id(), own -> own.withSkills(Optional.empty()));

        assertThat(roll.current().all()).containsExactly(FULL);
        assertThat(people.ownWords().of(FULL.id())).isEqualTo(OwnWord.NONE);
    }

    private static Person now(People people, PersonId id) {
        return Objects.requireNonNull(
                new Roll(people, InstantSource.system()).current().byId().get(id));
    }

    private static Map<PersonId, Locality> localities(People people) {
        return IntStream.range(0, people.versions().size())
                .mapToObj(people::localities)
                .flatMap(one -> one.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static final Locality KOLKATA = Locality.named("Asia/Kolkata", "de-DE");

    @Test
    void aFileThatIsSilentIsKeptSilent() {
        var people = people();
        people.save(List.of(Fixture.unplaced("e07")));
        people.live(Map.of(FULL.id(), KOLKATA));

        assertThat(people.all()).containsExactly(Fixture.unplaced("e07"));
    }

    @Test
    void whatAPlatformSaysIsKeptAsFarAsTheFileIsSilent() {
        var people = people();
        var zoned = Fixture.placed("e08", Stated.inDirectory(ZoneId.of("Asia/Tokyo")), Stated.usually(Locale.ENGLISH));
        people.save(List.of(Fixture.unplaced("e07"), zoned, Fixture.person("e09", null)));

        assertThat(people.live(Map.of(FULL.id(), KOLKATA, zoned.id(), KOLKATA, new PersonId("e09"), KOLKATA)))
                .isTrue();

        assertThat(localities(people))
                .containsOnly(Map.entry(FULL.id(), KOLKATA), Map.entry(zoned.id(), Locality.named("", "de-DE")));
    }

    @Test
    void ofStrangersAndOfThoseWhoLeftNothingIsKept() {
        var people = people();
        people.save(List.of(Fixture.unplaced("e07"), Fixture.unplaced("e08")));
        people.live(Map.of(FULL.id(), KOLKATA));
        people.letGo(List.of(FULL.id(), new PersonId("e08")));

        assertThat(people.live(Map.of(new PersonId("e08"), KOLKATA, new PersonId("e99"), KOLKATA)))
                .isFalse();
        assertThat(localities(people)).isEmpty();
    }

    @Test
    void whatAPlatformDoesNotSayLeavesWhatItSaid() {
        var people = people();
        people.save(List.of(Fixture.unplaced("e07")));
        people.live(Map.of(FULL.id(), KOLKATA));
        var before = people.versions();
        assertThat(people.live(Map.of(FULL.id(), Locality.named("Asia/Kolkata", ""))))
                .isFalse();
        assertThat(people.versions()).isEqualTo(before);

        assertThat(people.live(Map.of(FULL.id(), Locality.named("Asia/Kathmandu", ""))))
                .isTrue();
        assertThat(people.versions()).isNotEqualTo(before);
        assertThat(localities(people)).containsOnly(Map.entry(FULL.id(), Locality.named("Asia/Kathmandu", "de-DE")));
    }

    @Test
    void whatAFileSaysNowIsForgottenOfThePlatforms() {
        var people = people();
        people.save(List.of(Fixture.unplaced("e07")));
        people.live(Map.of(FULL.id(), KOLKATA));

        people.save(List.of(
                Fixture.placed("e07", Stated.inDirectory(ZoneId.of("Asia/Tokyo")), Stated.usually(Locale.ENGLISH))));
        assertThat(localities(people)).containsOnly(Map.entry(FULL.id(), Locality.named("", "de-DE")));
        people.save(List.of(Fixture.person("e07", null)));
        assertThat(localities(people)).isEmpty();
    }

    /** Own word, directory, profile, what is usual; {@code -} where nobody says anything. */
    @ParameterizedTest
    @CsvSource({
        "fr, de-DE, pt-BR, fr, THEMSELVES",
        "fr, -, pt-BR, fr, THEMSELVES",
        "fr, -, -, fr, THEMSELVES",
        "-, de-DE, pt-BR, de-DE, DIRECTORY",
        "-, de-DE, -, de-DE, DIRECTORY",
        "-, -, pt-BR, pt-BR, PROFILE",
        "-, -, -, en, USUAL"
    })
    void theFirstWhoSaysItIsBelieved(String own, String directory, String profile, String locale, Stated.By by) {
        var people = people();
        var said = Locality.localeNamed(directory).map(Stated::inDirectory).orElse(Stated.usually(Locale.ENGLISH));
        people.save(List.of(Fixture.placed("e07", Stated.inDirectory(ZoneId.of("Asia/Kolkata")), said)));
        people.live(Map.of(FULL.id(), Locality.named("", profile)));
        Locality.localeNamed(own).ifPresent(language -> people.speak(FULL.id(), language));

        var person = new Roll(people, InstantSource.system()).current().byId().get(FULL.id());
        assertThat(person.contact().locale()).isEqualTo(new Stated<>(Locale.forLanguageTag(locale), by));
    }
}
