package dev.kith.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.ChatContract;
import dev.kith.chat.Message;
import dev.kith.redis.TestRedis;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalChatTest extends ChatContract {

    private final Neighbourhood here = new Neighbourhood(mode());

    TestRedis.Mode mode() {
        return TestRedis.Mode.ALONE;
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Override
    protected Chat chat() {
        return here.chat;
    }

    @Override
    protected Address known() {
        return LocalChat.address("e01");
    }

    @Override
    protected String email() {
        return "ada@kith.example";
    }

    @Override
    protected Address stranger() {
        return LocalChat.address("e99");
    }

    @Override
    protected List<Message> seen(Address by) {
        return here.dialogue.cards(by).stream().map(Line.Card::now).toList();
    }

    @Override
    protected boolean arrivesOnce() {
        return true;
    }

    @Test
    void anotherWorkspaceIsNotHere() {
        assertThat(here.chat.reach(new Address("local", "elsewhere", "e01"))).isEqualTo(Chat.Reach.UNREACHABLE);
    }

    @Test
    void whatArrivesIsUnreadUntilItWasRead() {
        here.receives("e01", "d1", hello());
        here.receives("e01", "d1", hello());
        here.receives("e01", "d2", hello());
        assertThat(here.lines.unread(known())).isEqualTo(2);

        here.lines.read(known());
        assertThat(here.lines.unread(known())).isZero();
    }

    @Test
    void aWithdrawnMessageDoesNotComeBackWithItsRepetition() {
        String id = here.receives("e01", "d1", hello());
        here.chat.withdraw(known(), id);

        assertThat(here.receives("e01", "d1", hello())).isEqualTo(id);
        assertThat(seen(known())).isEmpty();
        assertThat(here.lines.unread(known())).isZero();
    }

    @Test
    void anUpdatedCardStaysWithItsCampaign() {
        String id = here.receives("e01", "d1", everything().forCampaign("weekly-checkin"));
        here.chat.update(known(), id, thanks());

        assertThat(seen(known())).singleElement().extracting(Message::campaign).isEqualTo("weekly-checkin");
    }

    @Test
    void everyChangeIsNoticedAndNothingElseIs() {
        String before = here.lines.changes();
        String id = here.receives("e01", "d1", hello());
        String posted = here.lines.changes();
        assertThat(posted).isNotEqualTo(before);

        here.receives("e01", "d1", hello());
        assertThat(here.lines.changes()).isEqualTo(posted);

        here.chat.update(known(), id, thanks());
        String updated = here.lines.changes(known());
        here.chat.update(known(), id, thanks());
        assertThat(here.lines.changes(known())).isEqualTo(updated);
        assertThat(here.lines.changes(LocalChat.address("e02"))).isEqualTo("null");
    }

    @Test
    void whatAPersonWroteIsKeptSealed() {
        here.dialogue.say(known(), "my secret plan");

        var home = here.redis.home(known().toString());
        var kept = here.lines.of("e01", home).stream()
                .filter(key -> here.redis.jedis().type(key).equals("hash"))
                .flatMap(key -> here.redis.jedis().hgetAll(key).values().stream())
                .filter(line -> line.contains("sealed\":\""))
                .toList();
        assertThat(kept).singleElement().asString().doesNotContain("secret plan");
        assertThat(here.lines.of(known())).first().isInstanceOf(Line.Spoken.class);
    }
}
