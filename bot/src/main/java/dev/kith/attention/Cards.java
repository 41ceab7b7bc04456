package dev.kith.attention;

import dev.kith.attention.Explained.Explanation;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Delivery;
import dev.kith.people.Person;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a card looks like once its reader did something about it that its activity knows nothing of. */
final class Cards {

    private static final Texts TEXTS = Buttons.TEXTS;

    private final Map<String, Composer> composers;
    private final Explained explained;

    Cards(List<Composer> composers, Explained explained) {
        this.composers = composers.stream().collect(Collectors.toUnmodifiableMap(Composer::kind, Function.identity()));
        this.explained = explained;
    }

    static final String DAY = "until";

    /** The card as it was sent; short where the campaign has nothing to say any more. */
    Message asSent(Delivery delivery, Person person) {
        var reader = reading(delivery, person);
        return asSent(delivery, reader, List.of(Buttons.of(reader.locale(), "snooze", "stop", "why")));
    }

    /** The card as it was sent, and until when it is to be put off. */
    Message untilWhen(Delivery delivery, Person person) {
        var reader = reading(delivery, person);
        var locale = reader.locale();
        return asSent(
                delivery,
                reader,
                List.of(
                        new Block.Day(DAY, TEXTS.get(locale, "until-day"), true),
                        Buttons.of(locale, "tomorrow", "next-week", "that-day", "back")));
    }

    private Message asSent(Delivery delivery, Person reader, List<Block> foot) {
        return original(delivery, reader)
                .map(card -> CardFoot.under(card, delivery.id(), foot).in(reader.locale()))
                .orElseGet(() -> line(delivery, reader, TEXTS.get(reader.locale(), "over")));
    }

    Message postponed(Delivery delivery, Person person, Instant until) {
        var reader = reading(delivery, person);
        String when = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(reader.locale()))
                .format(until.atZone(reader.zone()));
        return line(delivery, reader, TEXTS.get(reader.locale(), "postponed", when), "stop", "why");
    }

    Message stopped(Delivery delivery, Person person) {
        var reader = reading(delivery, person);
        return line(delivery, reader, TEXTS.get(reader.locale(), "stopped", title(delivery)), "undo", "quiet", "why");
    }

    Message quiet(Delivery delivery, Person person) {
        var reader = reading(delivery, person);
        return line(delivery, reader, TEXTS.get(reader.locale(), "quiet"), "resume");
    }

    Message resumed(Delivery delivery, Person person) {
        var reader = reading(delivery, person);
        return line(delivery, reader, TEXTS.get(reader.locale(), "resumed"), "quiet");
    }

    Message welcome(Delivery delivery, Person person) {
        var reader = reading(delivery, person);
        return line(delivery, reader, TEXTS.get(reader.locale(), "undone", title(delivery)), "stop", "why");
    }

    /** In plain words, and of nobody but the reader. */
    Message why(Delivery delivery, Person person) {
        var reader = reading(delivery, person);
        var locale = reader.locale();
        var explanation = explained.of(delivery.errand().campaign());
        var reason = composer(delivery).flatMap(composer -> composer.because(delivery.errand(), reader));
        if (delivery.errand().campaign().isChosen() && reason.isPresent()) {
            return said(locale, TEXTS.get(locale, "why.chosen", title(delivery), reason.get()));
        }
        var looksAt = explanation.map(Explanation::looksAt).orElse(List.of());
        String rule = looksAt.isEmpty()
                ? TEXTS.get(locale, "why.everybody")
                : TEXTS.get(
                        locale,
                        "why.some",
                        looksAt.stream()
                                .map(field -> words(locale, field))
                                .distinct()
                                .collect(Collectors.joining(", ")));
        String because =
                reason.map(one -> " " + TEXTS.get(locale, "why.because", one)).orElse("");
        return said(locale, TEXTS.get(locale, "why", title(delivery), rule) + because);
    }

    /** As they were written to: all of a card is in one language. */
    private Person reading(Delivery delivery, Person person) {
        return composer(delivery)
                .map(composer -> person.speaking(composer.language(delivery.errand(), person)))
                .orElse(person);
    }

    private static Message said(Locale locale, String text) {
        return Message.of(Message.Kind.REPLY, TEXTS.get(locale, "summary"), new Block.Text(text));
    }

    private String title(Delivery delivery) {
        var campaign = delivery.errand().campaign();
        return explained.of(campaign).map(Explanation::title).orElse(campaign.value());
    }

    private Optional<Message> original(Delivery delivery, Person reader) {
        return composer(delivery)
                .map(composer -> composer.compose(delivery.id(), delivery.errand(), reader))
                .flatMap(composition -> composition instanceof Composer.Composition.Written written
                        ? Optional.of(written.message())
                        : Optional.empty());
    }

    private Optional<Composer> composer(Delivery delivery) {
        return explained
                .of(delivery.errand().campaign())
                .flatMap(explanation -> Optional.ofNullable(composers.get(explanation.kind())));
    }

    /** One line in place of the card. */
    private Message line(Delivery delivery, Person reader, String text, String... buttons) {
        var locale = reader.locale();
        var card = new Message(
                original(delivery, reader).map(Message::kind).orElse(Message.Kind.REPLY),
                TEXTS.get(locale, "summary"),
                delivery.errand().campaign().value(),
                new Topic(CardHandler.TOPIC, delivery.id().value()),
                List.of(new Block.Text(text)));
        var footed =
                buttons.length == 0 ? card : CardFoot.under(card, delivery.id(), List.of(Buttons.of(locale, buttons)));
        return footed.in(locale);
    }

    private static String words(Locale locale, String field) {
        return TEXTS.has("field." + field) ? TEXTS.get(locale, "field." + field) : TEXTS.get(locale, "field.other");
    }
}
