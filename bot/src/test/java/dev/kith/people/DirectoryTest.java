package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Chats;
import dev.kith.chat.Locality;
import dev.kith.redis.EmbeddedServer;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {

    private static final PersonId E02 = new PersonId("e02");
    private static EmbeddedServer server;

    private final FakeChat local = new FakeChat("local", Map.of("e01@kith.example", "e01", "e02@kith.example", "e02"));
    private final FakeChat slack = new FakeChat("slack", Map.of("e01@kith.example", "U1"));
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private Redis redis;
    private People people;

    @BeforeAll
    static void open(@TempDir Path folder) {
        server = Fixture.server(folder);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void fill() {
        redis = Fixture.emptied(server);
        people = People.in(redis, TestRedis.vault(), Fixture.JSON);
        people.save(List.of(Fixture.person("e03", "e01"), Fixture.person("e01", null), Fixture.person("e02", "e01")));
    }

    @AfterEach
    void disconnect() {
        redis.close();
    }

    private Directory directory(FakeChat... chats) {
        return Directory.of(new Roll(people, () -> now), new Chats(List.of(chats)), redis, () -> now);
    }

    @Test
    void listsEverybodyInTheOrderOfIds() {
        assertThat(directory().all()).extracting(person -> person.id().value()).containsExactly("e01", "e02", "e03");
    }

    @Test
    void knowsTheReportingLineOneStepDown() {
        assertThat(directory().reportsOf(new PersonId("e01")))
                .extracting(person -> person.id().value())
                .containsExactly("e02", "e03");
        assertThat(directory().reportsOf(E02)).isEmpty();
    }

    @Test
    void seesWhatAnotherNodeChangedWithinASecond() {
        var directory = directory();
        String version = directory.version();
        people.letGo(List.of(E02));

        now = now.plus(Duration.ofSeconds(1));

        assertThat(directory.find(E02)).isEmpty();
        assertThat(directory.version()).isNotEqualTo(version);
    }

    @Test
    void keepsWhatItReadWhileNothingChanged() {
        var directory = directory();
        var before = directory.find(E02).orElseThrow();

        now = now.plus(Duration.ofSeconds(1));

        assertThat(directory.find(E02).orElseThrow()).isSameAs(before);
    }

    @Test
    void asksAPlatformOnceAndRemembersForAllNodes() {
        assertThat(directory(local).addressOf(E02)).contains(local.address("e02"));
        assertThat(directory(local).addressOf(E02)).contains(local.address("e02"));
        assertThat(local.asked).containsExactly("e02@kith.example");
    }

    @Test
    void prefersARealPlatformToLocalChat() {
        var directory = directory(local, slack);

        assertThat(directory.addressOf(new PersonId("e01"))).contains(slack.address("U1"));
        assertThat(directory.addressOf(E02)).contains(local.address("e02"));
    }

    @Test
    void anAddressThatIsClosedComesLastForAWeekOnEveryNode() {
        var e01 = new PersonId("e01");
        var here = directory(local, slack);
        var there = directory(local, slack);
        there.addressOf(e01);
        here.close(slack.address("U1"), e01);
        assertThat(here.addressOf(e01)).contains(local.address("e01"));
        now = now.plus(Duration.ofMillis(500));
        assertThat(there.addressOf(e01)).contains(local.address("e01"));
        assertThat(there.addressBeside(local.address("e01"), e01)).isEmpty();
        assertThat(there.addressOn("slack", e01)).contains(slack.address("U1"));
        assertThat(there.whoIs(slack.address("U1"))).map(Person::id).contains(e01);

        now = now.plus(Duration.ofDays(7));
        assertThat(there.addressOf(e01)).contains(slack.address("U1"));
        there.close(slack.address("U1"), e01);
        assertThat(there.addressOf(e01)).contains(local.address("e01"));
        there.heard(slack.address("U1"));
        assertThat(there.addressOf(e01)).contains(slack.address("U1"));
    }

    @Test
    void whereAllAreClosedTheFirstIsAsGoodAsAny() {
        var directory = directory(slack);
        var e01 = new PersonId("e01");
        directory.close(slack.address("U1"), e01);

        assertThat(directory.addressOf(e01)).contains(slack.address("U1"));
        assertThat(directory.whereabouts(directory.all()).of(e01)).contains(slack.address("U1"));
    }

    @Test
    void aMarkIsOfOneAddressAndNotOfThePlatform() {
        var directory = directory(local, slack);
        var e01 = new PersonId("e01");
        directory.close(slack.address("U0"), e01);

        assertThat(directory.addressOf(e01)).contains(slack.address("U1"));
    }

    @Test
    void theirOwnWordGoesBeforeTheOrganisationsAndThatBeforeTheNames() {
        var teams = new FakeChat("teams", Map.of("e01@kith.example", "T1"));
        var e01 = new PersonId("e01");
        var roll = new Roll(people, () -> now);
        var chats = new Chats(List.of(local, slack, teams));
        var directory = Directory.of(roll, new Platforms(chats, List.of("teams")), redis, () -> now);
        assertThat(directory.platformsOf(e01)).containsExactly("teams", "slack");
        assertThat(directory.platformsOf(E02)).isEmpty();
        assertThat(directory.addressOf(e01)).contains(teams.address("T1"));
        directory.change(e01, own -> own.withPlatform(Optional.of("slack")));
        assertThat(directory.addressOf(e01)).contains(slack.address("U1"));
        assertThat(directory.addressOf(E02)).contains(local.address("e02"));
        assertThat(directory.whereabouts(directory.all()).found())
                .containsEntry(e01, slack.address("U1"))
                .containsEntry(E02, local.address("e02"));
        directory.close(slack.address("U1"), e01);
        assertThat(directory.whereabouts(directory.all()).found()).containsEntry(e01, teams.address("T1"));
    }

    /** A second platform that is asked for an address moves nobody. */
    @Test
    void ofTwoPlatformsTheFirstIsBelieved() {
        var teams = new FakeChat("teams", Map.of("e01@kith.example", "T1"));
        slack.lives.put("e01@kith.example", Locality.named("Asia/Tokyo", ""));
        teams.lives.put("e01@kith.example", Locality.named("Asia/Kathmandu", ""));
        people = new RedisPeople(redis, TestRedis.vault(), Fixture.JSON, Fixture.USUAL);
        people.save(List.of(Fixture.unplaced("e01")));
        var directory = directory(slack, teams);
        var e01 = new PersonId("e01");
        directory.addressOf(e01);
        directory.addressOn("teams", e01);
        directory.moved(teams.address("T1"), Locality.named("Asia/Kathmandu", ""));

        assertThat(directory.find(e01)).map(Person::zone).contains(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void asksAgainForAMissingPersonOnlyAfterAWhile() {
        var directory = directory(slack);
        directory.addressOf(E02);
        directory.addressOf(E02);
        assertThat(slack.asked).hasSize(1);

        now = now.plus(Duration.ofMinutes(11));
        directory.addressOf(E02);
        assertThat(slack.asked).hasSize(2);
    }

    @Test
    void looksForAnAddressAnewAfterAChangeOfEmail() {
        var directory = directory(local);
        directory.addressOf(E02);
        var known = directory.find(E02).orElseThrow();
        var contact = new Person.Contact(known.name(), "new@kith.example", known.zone(), known.locale());
        people.save(List.of(new Person(E02, contact, known.work(), known.dates(), known.skills(), known.attributes())));

        now = now.plus(Duration.ofSeconds(1));

        assertThat(directory.addressOf(E02)).isEmpty();
        assertThat(directory.whoIs(local.address("e02"))).isEmpty();
    }

    @Test
    void knowsWhoIsAtAnAddressThatWasFound() {
        var directory = directory(local);
        directory.addressOf(E02);

        assertThat(directory.whoIs(local.address("e02"))).map(Person::id).contains(E02);
    }

    @Test
    void learnsWhereSomebodyLivesWhenTheirAddressIsFound() {
        slack.lives.put("e01@kith.example", Locality.named("Asia/Kathmandu", "de-DE"));
        local.lives.put("e02@kith.example", Locality.named("Asia/Tokyo", ""));
        people = new RedisPeople(redis, TestRedis.vault(), Fixture.JSON, Fixture.USUAL);
        people.save(List.of(Fixture.unplaced("e01"), Fixture.unplaced("e02")));
        var directory = directory(slack, local);

        directory.addressOf(new PersonId("e01"));
        directory.whoIs(local.address("e02"));

        assertThat(directory.all())
                .extracting(person -> person.zone().getId())
                .containsExactly("Asia/Kathmandu", "Asia/Tokyo", "Asia/Kolkata");
        assertThat(directory.find(new PersonId("e01")).orElseThrow().locale()).isEqualTo(Locale.GERMANY);
    }

    @Test
    void aMoveIsBelievedOfTheirOwnAddressOnly() {
        people = new RedisPeople(redis, TestRedis.vault(), Fixture.JSON, Fixture.USUAL);
        people.save(List.of(Fixture.unplaced("e01")));
        var directory = directory(slack);
        directory.addressOf(new PersonId("e01"));

        directory.moved(slack.address("U2"), Locality.named("Asia/Tokyo", ""));
        assertThat(directory.find(new PersonId("e01"))).map(Person::zone).contains(ZoneId.of("Europe/Berlin"));
        directory.moved(slack.address("U1"), Locality.named("Asia/Tokyo", ""));
        assertThat(directory.find(new PersonId("e01"))).map(Person::zone).contains(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void recognisesByTheirProfileWhoWritesFirst() {
        assertThat(directory(local).whoIs(local.address("e02"))).map(Person::id).contains(E02);
    }

    @Test
    void knowsNoStrangersAndAsksForThemOnce() {
        var directory = directory(local);

        assertThat(directory.whoIs(local.address("x"))).isEmpty();
        assertThat(directory.whoIs(local.address("x"))).isEmpty();
        assertThat(local.asked).containsExactly("profiles");
    }

    @Test
    void whoLeftHasNoAddress() {
        var directory = directory(local);
        directory.addressOf(E02);
        people.letGo(List.of(E02));
        now = now.plus(Duration.ofSeconds(1));

        assertThat(directory.addressOf(E02)).isEmpty();
        assertThat(directory.whoIs(local.address("e02"))).isEmpty();
    }

    @Test
    void theRosterListsEverybodyAndAsksNoPlatform() {
        var members = new PeopleRoster(new Roll(people, () -> now)).members();

        assertThat(members).extracting(member -> member.id()).containsExactly("e01", "e02", "e03");
        assertThat(local.asked).isEmpty();
    }
}
