package dev.kith.local;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.ChatContract;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Chats;
import dev.kith.chat.Conversation;
import dev.kith.chat.Home;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Inbox;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Reply;
import dev.kith.chat.Roster.Member;
import dev.kith.chat.Topic;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.SettableOffset;
import dev.kith.clock.Ticks;
import dev.kith.clock.TimeMachine;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Local chat with two people in it, a check-in that thanks, and somebody who repeats what is said. */
final class Neighbourhood implements AutoCloseable {

    static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    final Redis redis;
    final JsonMapper json = JsonMapper.builder().build();
    final BusinessTime business;
    final TimeMachine timeMachine;
    final RedisLines lines;
    final LocalRenderer renderer = new LocalRenderer();
    final LocalChat chat;
    final People people;
    final Dialogue dialogue;
    final Home home = new Home(List.of(new Greeting()));
    final List<Incoming> heard = new ArrayList<>();

    Neighbourhood() {
        this(TestRedis.Mode.ALONE);
    }

    Neighbourhood(TestRedis.Mode mode) {
        redis = TestRedis.empty(mode);
        var vault = TestRedis.vault();
        var offset = new SettableOffset();
        business = new BusinessTime(() -> START, offset);
        timeMachine = new TimeMachine(business, offset, new Ticks(List.of()), () -> {}, List.of());
        lines = new RedisLines(redis, vault, json);
        var members = new Members(Neighbourhood::members, () -> START);
        chat = new LocalChat(lines, members, business, renderer);
        people = new People(members, lines, business);
        var conversation = new Conversation(
                new Chats(List.of(chat)), List.of(new Thanks(), new Echo(), new Wave()), home, duration -> {});
        var count = new AtomicInteger();
        var inbox = new Inbox(redis, vault, json);
        dialogue = new Dialogue(lines, inbox, conversation, business, () -> "event-" + count.incrementAndGet());
    }

    private static List<Member> members() {
        return List.of(
                new Member("e02", "Noor Haddad", "noor@kith.example", ZoneId.of("America/New_York")),
                new Member("e01", "Ada Lind", "ada@kith.example", ZoneId.of("Europe/Berlin")));
    }

    String receives(String person, String delivery, Message message) {
        return ChatContract.sent(chat.post(new Post(LocalChat.address(person), delivery, message)));
    }

    @Override
    public void close() {
        redis.close();
    }

    private final class Thanks implements ChatHandler {

        @Override
        public String topic() {
            return "checkin";
        }

        @Override
        public Reply handle(Incoming incoming) {
            heard.add(incoming);
            var values = ((Incoming.Chose) incoming).values();
            if ("reject".equals(values.get("note"))) {
                return new Reply.Rejected("this check-in is over");
            }
            if ("fail".equals(values.get("note"))) {
                throw new IllegalStateException("nobody is to read this");
            }
            return new Reply.Update(Message.of(
                    Message.Kind.CHECKIN,
                    "Your answer has arrived",
                    new Block.Text("Thank you, noted."),
                    new Block.Facts(List.of(Map.entry("Week", values.getOrDefault("week", "-"))))));
        }
    }

    private final class Echo implements ChatHandler {

        @Override
        public String topic() {
            return "";
        }

        @Override
        public Reply handle(Incoming incoming) {
            heard.add(incoming);
            String text = ((Incoming.Said) incoming).text();
            return Reply.say(Message.of(Message.Kind.REPLY, "An echo", new Block.Text("You said: " + text)));
        }
    }

    /** Waves back in a message. */
    private final class Wave implements ChatHandler {

        @Override
        public String topic() {
            return "wave";
        }

        @Override
        public Reply handle(Incoming incoming) {
            heard.add(incoming);
            return Reply.say(Message.of(Message.Kind.REPLY, "A wave", new Block.Text("Waves back")));
        }
    }

    private static final class Greeting implements HomeSection {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Topic about() {
            return new Topic("wave", "");
        }

        @Override
        public List<Block> blocks(Address viewer) {
            return List.of(
                    new Block.Heading("Welcome"),
                    new Block.Text("Hello, " + viewer.user()),
                    new Block.Actions(List.of(new Block.Action("wave", "Wave", false))));
        }
    }
}
