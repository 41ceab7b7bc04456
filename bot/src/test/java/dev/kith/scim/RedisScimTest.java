package dev.kith.scim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.scim.Draft;
import dev.kith.connectors.scim.Kept;
import dev.kith.connectors.scim.Kind;
import dev.kith.connectors.scim.ScimKey;
import dev.kith.connectors.scim.ScimStore;
import dev.kith.connectors.scim.ScimTree;
import dev.kith.connectors.scim.Written;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Users and groups in the store, on a server where a script across partitions is an error. */
class RedisScimTest {

    private final Redis redis = TestRedis.empty(TestRedis.Mode.CLUSTER);
    private Instant now = Instant.parse("2026-01-08T09:30:00Z");
    private final RedisScim scim = ScimParts.alone(redis, TestRedis.vault(), () -> now);

    @AfterEach
    void close() {
        redis.close();
    }

    private static ScimTree user(String name) {
        return new ScimTree(
                Kind.USER,
                "{\"userName\":\"%s\",\"externalId\":\"X-%s\",\"emails\":[{\"value\":\"%s@kith.example\"}]}"
                        .formatted(name, name, name));
    }

    private static ScimTree group(String name) {
        return new ScimTree(Kind.GROUP, "{\"displayName\":\"%s\"}".formatted(name));
    }

    private static Draft draft(ScimTree tree, String... joining) {
        return new Draft(tree, Set.of(joining), Set.of());
    }

    private static Kept done(Written written) {
        assertThat(written).isInstanceOf(Written.Done.class);
        return ((Written.Done) written).kept();
    }

    private Kept created(ScimTree tree, String... joining) {
        return done(scim.create(draft(tree, joining)));
    }

    @Test
    void keepsFindsReplacesAndRemoves() {
        var ada = created(user("Ada"));
        assertThat(scim.find(Kind.USER, ada.id())).contains(ada);
        assertThat(scim.lookUp(Kind.USER, ScimKey.NAME, "ada")).containsExactly(ada.id());
        assertThat(scim.lookUp(Kind.USER, ScimKey.EMAIL, "ada@kith.example")).containsExactly(ada.id());

        now = now.plusSeconds(1);
        var eve = done(scim.replace(ada, draft(user("Eve"))));
        assertThat(eve.stamp()).isEqualTo(new Kept.Stamp(2, ada.stamp().created(), now));
        assertThat(scim.replace(ada, draft(user("Ida")))).isEqualTo(new Written.Changed());
        assertThat(scim.lookUp(Kind.USER, ScimKey.EXTERNAL_ID, "X-Ada")).isEmpty();
        assertThat(scim.lookUp(Kind.USER, ScimKey.NAME, "ada")).isEmpty();

        done(scim.remove(eve));
        assertThat(scim.remove(eve)).isEqualTo(new Written.Gone());
        assertThat(scim.page(Kind.USER, 0, 10)).isEqualTo(new ScimStore.Page(List.of(), 0));
        assertThat(created(user("eve")).id()).isNotEqualTo(eve.id());
    }

    @Test
    void aNameIsOnesOnlyWhateverItsCase() {
        created(user("Ada"));
        var ben = created(user("ben"));
        assertThat(scim.create(draft(user("ADA")))).isEqualTo(new Written.Taken());
        assertThat(scim.replace(ben, draft(user("aDa")))).isEqualTo(new Written.Taken());
        created(group("ada"));
    }

    @Test
    void aNameThatNobodyCameToHaveIsFreeAgainAfterAMinute() {
        new RedisIndex(redis, TestRedis.vault(), () -> now).claim(Kind.USER, "ada", "whoever-died", id -> false);

        now = now.plusSeconds(59);
        assertThat(scim.create(draft(user("ada")))).as("it may be under way").isEqualTo(new Written.Taken());
        now = now.plusSeconds(1);
        created(user("ada"));
    }

    @Test
    void whoNeverCameToBeIsNotCounted() {
        var ada = created(user("ada"));
        new RedisIndex(redis, TestRedis.vault(), () -> now).add(user("ben"), "whoever-died", now);
        assertThat(scim.page(Kind.USER, 0, 10)).isEqualTo(new ScimStore.Page(List.of(ada.id()), 1));
        now = now.plus(Duration.ofMinutes(2));
        assertThat(scim.page(Kind.USER, 0, 10)).isEqualTo(new ScimStore.Page(List.of(ada.id()), 1));
        assertThat(scim.lookUp(Kind.USER, ScimKey.EXTERNAL_ID, "X-ben")).isEmpty();
    }

    @Test
    void pagesShowEachOnce() {
        var all = IntStream.range(0, 25)
                .mapToObj(i -> created(user("user" + i)).id())
                .toList();
        var seen = IntStream.range(0, 3)
                .mapToObj(page -> scim.page(Kind.USER, page * 10, 10))
                .flatMap(page -> page.ids().stream())
                .toList();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void membersJoinAndLeave() {
        var ada = created(user("ada"));
        var team = created(group("Team"), ada.id(), "stranger");
        assertThat(scim.members(team.id())).containsExactlyInAnyOrder(ada.id(), "stranger");
        assertThat(scim.groupsOf(ada.id())).containsExactly(new ScimStore.Membership(team.id(), "Team"));

        var crew = done(scim.replace(team, new Draft(group("Crew"), Set.of(), Set.of("stranger"))));
        assertThat(scim.groupsOf(ada.id())).containsExactly(new ScimStore.Membership(team.id(), "Crew"));
        done(scim.remove(ada));
        assertThat(scim.members(crew.id())).isEmpty();
        done(scim.remove(crew));
        assertThat(redis.keys("scim-members:*")).isEmpty();
    }

    @Test
    void whatWasSentIsSealedAndNoKeyNamesAnybody() {
        created(user("Adalbert"));
        created(group("Adalberts"));
        assertThat(redis.keys("*"))
                .extracting(key -> key + " " + TestRedis.all(redis, key))
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("adalbert"));
    }
}
