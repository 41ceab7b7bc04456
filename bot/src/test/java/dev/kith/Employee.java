package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Incoming;
import dev.kith.chat.Locality;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody at the workplace, in a dialogue with Kith: what they see, and what they do about it. */
public final class Employee {

    private final Workplace workplace;
    private final FakeChat chat;
    private final String id;

    Employee(Workplace workplace, FakeChat chat, String id) {
        this.workplace = workplace;
        this.chat = chat;
        this.id = id;
    }

    /** The same person, on another of the workplace's platforms. */
    public Employee on(String platform) {
        return new Employee(workplace, workplace.chat(platform), id);
    }

    /** Opens the home, which the platform tells. */
    public void opensHome() {
        hears(new Incoming.OpenedHome(workplace.nextEvent(), chat.at(id)));
    }

    /** Exactly one message, whose heading or text holds {@code words}; silence and chatter fail. */
    public Card sees(String words) {
        var cards = chat.cards(id);
        assertThat(cards).as("%s sees", id).hasSize(1);
        assertThat(text(cards.getFirst().message())).contains(words);
        return new Card(this, cards.getFirst());
    }

    /** The last message that holds {@code words}; there may be others. */
    public Card seesLast(String words) {
        var cards = chat.cards(id).stream()
                .filter(card -> text(card.message()).contains(words))
                .toList();
        assertThat(cards).as("%s sees %s", id, words).isNotEmpty();
        return new Card(this, cards.getLast());
    }

    /** The last of {@code count} messages. */
    public Card seesAsNumber(int count, String words) {
        var cards = chat.cards(id);
        assertThat(cards).as("%s sees", id).hasSize(count);
        assertThat(text(cards.getLast().message())).contains(words);
        return new Card(this, cards.getLast());
    }

    /** Each message, with the day and the time at which it came: {@code TUESDAY 6 09:00 Title}. */
    public List<String> was() {
        return chat.cards(id).stream()
                .map(card -> {
                    var at = card.at().atZone(workplace.zoneOf(id));
                    return at.getDayOfWeek() + " " + at.getDayOfMonth() + " "
                            + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES) + " "
                            + card.title();
                })
                .toList();
    }

    public Employee seesNothing() {
        assertThat(chat.cards(id)).as("%s sees", id).isEmpty();
        return this;
    }

    /** What the home shows. */
    public String home() {
        var blocks = workplace.home().of(chat.at(id)).stream()
                .flatMap(part -> part.blocks().stream())
                .toArray(Block[]::new);
        return text(Message.of(Message.Kind.REPLY, "", blocks));
    }

    /** Presses a button in the home. */
    public Reply pressesAtHome(String action) {
        var address = chat.at(id);
        var about = workplace.home().offering(address, action).orElseThrow();
        var press = new Incoming.Chose(workplace.nextEvent(), address, Incoming.Card.inHome(about), action, Map.of());
        return workplace
                .inbox()
                .acceptAndAnswer(press, workplace.conversation())
                .orElseThrow();
    }

    public void says(String text) {
        workplace
                .inbox()
                .acceptAndAnswer(new Incoming.Said(workplace.nextEvent(), chat.at(id), text), workplace.conversation());
    }

    /** Changes their profile on the platform, which says so. */
    public void movesTo(String zone, String locale) {
        var locality = Locality.named(zone, locale);
        chat.lives(id, locality);
        hears(new Incoming.ChangedProfile(workplace.nextEvent(), chat.at(id), locality));
    }

    /** Comes to the platform, which says so. */
    public void comes() {
        hears(new Incoming.Joined(workplace.nextEvent(), chat.at(id)));
    }

    private void hears(Incoming incoming) {
        workplace.inbox().acceptAndAnswer(incoming, workplace.conversation());
    }

    /** Everything a person reads in a message. */
    public static String text(Message message) {
        return String.join(
                "\n",
                message.blocks().stream()
                        .filter(block -> !(block instanceof Block.Window))
                        .map(Employee::text)
                        .toList());
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Text text -> text.text();
            case Block.Facts facts ->
                String.join(
                        "\n",
                        facts.pairs().stream()
                                .map(pair -> pair.getKey() + ": " + pair.getValue())
                                .toList());
            case Block.Field field -> field.label();
            case Block.Link link -> link.label();
            case Block.Image image -> image.alt();
            case Block.Divider divider -> "";
            case Block.Window window -> "";
            case Block.Actions actions ->
                String.join(
                        " ",
                        actions.actions().stream()
                                .map(action -> "[" + action.label() + "]")
                                .toList());
        };
    }

    /** A card before somebody. */
    public record Card(Employee reader, FakeChat.Card card) {

        /** Sends the card with these values: field, value, field, value … */
        public Card answers(String... pairs) {
            assertThat(send("answer", pairs)).isInstanceOf(Reply.Update.class);
            return this;
        }

        /** Sends the card with these values and is told that it cannot be taken. */
        public String isRefused(String... pairs) {
            return isNotTaken("answer", pairs);
        }

        public Card presses(String action) {
            assertThat(send(action)).isInstanceOf(Reply.Update.class);
            return this;
        }

        /** Presses a button with these values on the card. */
        public Card does(String action, String... pairs) {
            assertThat(send(action, pairs)).isInstanceOf(Reply.Update.class);
            return this;
        }

        /** The same, and is told that it cannot be taken. */
        public String isNotTaken(String action, String... pairs) {
            var reply = send(action, pairs);
            assertThat(reply).isInstanceOf(Reply.Rejected.class);
            return ((Reply.Rejected) reply).reason();
        }

        /** Presses a button that answers with a message of its own. */
        public Card asks(String action) {
            assertThat(send(action)).isInstanceOf(Reply.Say.class);
            return this;
        }

        /** Presses a button, upon which something comes by itself. */
        public Card chooses(String action) {
            assertThat(send(action)).isInstanceOf(Reply.Nothing.class);
            return this;
        }

        /** The button of this label, the first of them. */
        public String button(String label) {
            return card.message().actions().stream()
                    .filter(action -> action.label().equals(label))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        /** Presses a button, with what was said until then, and is asked in a window. */
        public Form isAsked(String action, Map<String, String> said) {
            var pairs = said.entrySet().stream()
                    .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                    .toArray(String[]::new);
            var reply = send(action, pairs);
            assertThat(reply).isInstanceOf(Reply.Ask.class);
            return ((Reply.Ask) reply).form();
        }

        /** Presses a button and is told that it is too late. */
        public String isNotLetDo(String action) {
            return isPressedBy(reader.id, action);
        }

        /** The same card, pressed by somebody whom it was not sent to. */
        public String isPressedBy(String other) {
            return isPressedBy(other, "answer");
        }

        public String isPressedBy(String other, String action) {
            var reply = sendAs(other, action);
            assertThat(reply).isInstanceOf(Reply.Rejected.class);
            return ((Reply.Rejected) reply).reason();
        }

        public Card nowReads(String words) {
            assertThat(text(card.message())).contains(words);
            return this;
        }

        public Card nowIsWithout(String words) {
            assertThat(text(card.message())).doesNotContain(words);
            return this;
        }

        private Reply send(String action, String... pairs) {
            return sendAs(reader.id, action, pairs);
        }

        private Reply sendAs(String who, String action, String... pairs) {
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < pairs.length; i += 2) {
                values.put(pairs[i], pairs[i + 1]);
            }
            var chose = new Incoming.Chose(
                    reader.workplace.nextEvent(),
                    reader.chat.at(who),
                    new Incoming.Card(card.id(), card.message().about()),
                    action,
                    Map.copyOf(values));
            return reader.workplace
                    .inbox()
                    .acceptAndAnswer(chose, reader.workplace.conversation())
                    .orElseThrow();
        }
    }

    List<FakeChat.Card> cards() {
        return chat.cards(id);
    }
}
