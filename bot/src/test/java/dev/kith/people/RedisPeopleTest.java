package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.redis.EmbeddedServer;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisPeopleTest extends PeopleContract {

    private static EmbeddedServer server;
    private Redis redis;

    @BeforeAll
    static void open(@TempDir Path folder) {
        server = Fixture.server(folder);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void connect() {
        redis = Fixture.emptied(server);
    }

    @AfterEach
    void disconnect() {
        redis.close();
    }

    @Override
    People people() {
        return new RedisPeople(redis, TestRedis.vault(), Fixture.JSON, Fixture.USUAL);
    }

    @Test
    void whatAnOlderVersionKeptOfSomebodysWordIsRead() {
        var kept = TestRedis.vault().seal("{\"skills\":null,\"role\":\"Editor\",\"leave\":null}", "own-word:e07");
        redis.jedis().hset(redis.home("e07").key("own-words"), "e07", kept);

        assertThat(people().ownWords().of(new PersonId("e07"))).isEqualTo(OwnWord.NONE.withRole(Optional.of("Editor")));
    }

    @Test
    void whatSomebodySaysOfThemselvesIsSealed() {
        people().ownWords().change(new PersonId("e07"), own -> own.withRole(Optional.of("Editor in Chief")));

        var kept = redis.home("e07").key("own-words");
        assertThat(redis.jedis().hgetAll(kept)).hasSize(1).doesNotContainValue("Editor in Chief");
        assertThat(redis.jedis().hget(kept, "e07")).doesNotContain("Editor");
        redis.jedis()
                .hset(redis.home("e08").key("own-words"), "e08", redis.jedis().hget(kept, "e07"));
        assertThatThrownBy(() -> people().ownWords().of(new PersonId("e08"))).isInstanceOf(IllegalStateException.class);
    }

    /** What is said at the same time is all kept. */
    @Test
    void nothingSaidMeanwhileIsLost() {
        var id = new PersonId("e07");
        people().ownWords().change(id, own -> {
            if (own.role().isEmpty()) {
                people().ownWords().change(id, other -> other.withRole(Optional.of("Editor")));
            }
            return own.withSkills(Optional.of(new Person.Skills(List.of("chess"), List.of())));
        });

        assertThat(people().ownWords().of(id).role()).contains("Editor");
        assertThat(people().ownWords().of(id).skills()).isPresent();
    }

    /** Rather nobody is written to than somebody at night. */
    @Test
    void nobodyIsReadWhoseTimeOfDayCannotBeTold() {
        people().save(List.of(Fixture.unplaced("e07")));

        assertThatThrownBy(
                        () -> People.in(redis, TestRedis.vault(), Fixture.JSON).all())
                .isInstanceOf(ZoneUnknown.class)
                .hasMessageContaining("KITH_ZONE")
                .hasMessageContaining("e07");
    }
}
