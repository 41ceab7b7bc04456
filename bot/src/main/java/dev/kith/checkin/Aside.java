package dev.kith.checkin;

import dev.kith.attention.HelpContacts;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.people.Person;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above the box for one's own words: how few of them are never shown, and where to go with what must be heard. */
record Aside(HelpContacts contacts) {

    /** {@code reader} as they are written to. */
    Message above(Message card, Handling handling, Person reader) {
        return card.with(above(card.blocks(), handling, reader));
    }

    Reply above(Reply reply, Handling handling, Person reader) {
        if (!(reply instanceof Reply.Ask ask)) {
            return reply;
        }
        var form = ask.form();
        return new Reply.Ask(
                new Form(form.title(), form.about(), form.send(), above(form.blocks(), handling, reader), form.said()));
    }

    private List<Block> above(List<Block> blocks, Handling handling, Person reader) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.FreeText
                        ? Stream.of(new Block.Text(words(handling, reader)), block)
                        : Stream.of(block))
                .toList();
    }

    private String words(Handling handling, Person reader) {
        String elsewhere = elsewhere(reader);
        return handling.mode() == Mode.NAMED ? elsewhere : say(reader.locale(), "few-comments") + " " + elsewhere;
    }

    private String elsewhere(Person reader) {
        String people = contacts.of(reader).stream()
                .map(contact -> contact.name() + " (" + contact.reach() + ")")
                .collect(Collectors.joining("; "));
        return people.isEmpty() ? say(reader.locale(), "no-reports") : say(reader.locale(), "no-reports-but", people);
    }

    private static String say(Locale locale, String key, String... values) {
        return CheckinCard.TEXTS.get(locale, key, values);
    }
}
