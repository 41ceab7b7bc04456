package dev.kith.privacy;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData.Held;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that is kept of somebody: to themselves, in chat, the whole; to whoever asks for them, what is neither of a confidential
 * check-in nor a choice or a no of theirs.
 */
public final class Everything {

    /** No platform shows a card of any length. */
    private static final int MOST_IN_A_CARD = 20;

    private final Known known;
    private final List<PersonalData> data;

    public Everything(Known known, List<PersonalData> data) {
        this.known = known;
        this.data = List.copyOf(data);
    }

    /** One line of what others may be told. */
    public record Line(String what, String words) {}

    /** By the name of what holds it; without what says nothing. */
    public Map<String, List<Line>> forOthers(PersonId person) {
        var all = new LinkedHashMap<String, List<Line>>();
        data.forEach(one -> {
            var lines = one.of(person, Locale.ENGLISH).stream()
                    .filter(Held::isForOthers)
                    .map(held -> new Line(held.what(), held.words()))
                    .toList();
            if (!lines.isEmpty()) {
                all.put(one.name(), lines);
            }
        });
        return all;
    }

    /** What the directory says and what they chose first, then what came of it; as many cards as it takes. */
    List<Message> of(Person person) {
        var facts = data.stream()
                .flatMap(one -> one.of(person.id(), person.locale()).stream())
                .map(held -> new SimpleImmutableEntry<>(held.what(), held.words()))
                .toList();
        var cards = new ArrayList<Message>(List.of(known.of(person)));
        for (int from = 0; from < facts.size(); from += MOST_IN_A_CARD) {
            int until = Math.min(facts.size(), from + MOST_IN_A_CARD);
            cards.add(card(person, new Block.Facts(List.copyOf(facts.subList(from, until)))));
        }
        cards.add(card(person, new Block.Text(Known.say(person, "everything.after"))));
        return cards;
    }

    private static Message card(Person person, Block block) {
        return Message.of(
                Message.Kind.REPLY,
                Known.say(person, "summary"),
                new Block.Heading(Known.say(person, "everything.heading")),
                block);
    }
}
