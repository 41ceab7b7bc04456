package dev.kith.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Address ADA = new Address("throttled", "acme", "ada");
    private static final Message ANSWER = Message.of(Message.Kind.REPLY, "Help", new Block.Text("This is how."));

    private final List<Duration> waits = new ArrayList<>();

    private List<Message> answered(Posted... before) {
        var chat = new Throttled(new ArrayList<>(List.of(before)), new ArrayList<>());
        var conversation =
                new Conversation(new Chats(List.of(chat)), List.of(new Helper()), new Home(List.of()), waits::add);
        conversation.answer(new Incoming.Said("e1", ADA, "help"));
        return chat.shown();
    }

    @Test
    void anAnswerComesAMomentLaterWhereThePlatformWantsThat() {
        var soon = new Posted.Later(Duration.ofSeconds(2));

        assertThat(answered()).containsExactly(ANSWER);
        assertThat(waits).isEmpty();
        assertThat(answered(soon, soon, soon)).containsExactly(ANSWER);
        assertThat(waits).containsOnly(Duration.ofSeconds(2)).hasSize(3);
    }

    @Test
    void itIsNotWaitedForWithoutEndNorRepeatedWhereItMayHaveArrived() {
        var soon = new Posted.Later(Duration.ofSeconds(2));

        assertThat(answered(soon, soon, soon, soon)).isEmpty();
        assertThat(answered(new Posted.Later(Duration.ofHours(1)))).isEmpty();
        assertThat(answered(new Posted.Unknown("502"))).isEmpty();
    }

    @Test
    void whoComesAndWhoseProfileChangesIsHeardByWhoeverHearsOfProfiles() {
        var heard = new ArrayList<Incoming>();
        var chats = new Chats(List.of(new Throttled(new ArrayList<>(), new ArrayList<>())));
        var conversation =
                new Conversation(chats, List.of(new Helper(), new Listener(heard)), new Home(List.of()), waits::add);
        var joined = new Incoming.Joined("e1", ADA);
        var changed = new Incoming.ChangedProfile("e2", ADA);

        List.of(joined, changed, new Incoming.Left("e3", ADA)).forEach(conversation::answer);

        assertThat(heard).containsExactly(joined, changed);
    }

    private record Listener(List<Incoming> heard) implements ChatHandler {

        @Override
        public String topic() {
            return PROFILES;
        }

        @Override
        public Reply handle(Incoming incoming) {
            heard.add(incoming);
            return Reply.nothing();
        }
    }

    private record Helper() implements ChatHandler {

        @Override
        public String topic() {
            return "";
        }

        @Override
        public Reply handle(Incoming incoming) {
            return Reply.say(ANSWER);
        }
    }

    /** Answers as it is told to first, and then shows what it gets. */
    private record Throttled(List<Posted> before, List<Message> shown) implements NodChat {

        @Override
        public String platform() {
            return "throttled";
        }

        @Override
        public Posted post(Post post) {
            if (!before.isEmpty()) {
                return before.removeFirst();
            }
            shown.add(post.message());
            return new Posted.Sent("m1");
        }
    }

    /** Presses a button in the home, from where a window could open. */
    private static Desk pressed(Posted opened) {
        var desk = new Desk(opened, new ArrayList<>(), new ArrayList<>());
        var home = new Home(List.of());
        var conversation = new Conversation(new Chats(List.of(desk)), List.of(new Asking()), home, duration -> {});
        var card = new Incoming.Card("", new Topic("ask", ""), Optional.empty(), Optional.of("trigger"));
        conversation.answer(new Incoming.Chose("e1", ADA, card, "ask", Map.of()));
        return desk;
    }

    @Test
    void aWindowOverTheHomeLeavesItAsItIs() {
        assertThat(pressed(new Posted.Sent("v1")).done()).containsExactly("open");
    }

    @Test
    void whoGotNoWindowOverTheHomeIsToldInAMessage() {
        var desk = pressed(new Posted.Refused("expired_trigger_id"));

        assertThat(desk.done()).containsExactly("open");
        assertThat(desk.shown()).extracting(Message::summary).containsExactly("Once more, please");
    }

    private record Asking() implements ChatHandler {

        @Override
        public String topic() {
            return "ask";
        }

        @Override
        public Reply handle(Incoming incoming) {
            var send = new Form.Send(new Block.Action("answer", "Send", true), true, "Once more, please");
            return new Reply.Ask(new Form("A question", new Topic("ask", ""), send, List.of(), Map.of()));
        }
    }

    /** Opens windows and publishes homes. */
    private record Desk(Posted opened, List<String> done, List<Message> shown) implements NodChat {

        @Override
        public String platform() {
            return "throttled";
        }

        @Override
        public Set<Ability> abilities() {
            return Set.of(Ability.FORM, Ability.PUBLISHED_HOME);
        }

        @Override
        public Posted open(Address to, Incoming.Card card, Form form) {
            done.add("open");
            return opened;
        }

        @Override
        public Posted home(Address to, List<Home.Part> parts) {
            done.add("home");
            return new Posted.Sent("v1");
        }

        @Override
        public Posted post(Post post) {
            shown.add(post.message());
            return new Posted.Sent("m1");
        }
    }
}
