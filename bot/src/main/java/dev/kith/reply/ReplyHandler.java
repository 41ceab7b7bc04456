package dev.kith.reply;

import dev.kith.campaign.Campaigns;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.reply.Letters.Letter;
import java.util.Locale;

/** Shows a reply to whom it is for, as often as they like; that they read it is kept nowhere. */
record ReplyHandler(Directory directory, Campaigns campaigns, Letters letters, ReplyCard card) implements ChatHandler {

    @Override
    public String topic() {
        return ReplyCard.TOPIC;
    }

    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        return directory
                .whoIs(chose.from())
                .map(person -> handle(chose, person))
                .orElseGet(() -> new Reply.Rejected(card.notYours(Locale.ENGLISH)));
    }

    private Reply handle(Incoming.Chose chose, Person person) {
        return letters.byReference(chose.card().about().reference(), person.id())
                .map(letter -> handle(chose, letter, card.words().language(letter.round(), person)))
                .orElseGet(() -> new Reply.Rejected(card.notYours(person.locale())));
    }

    private Reply handle(Incoming.Chose chose, Letter letter, Locale locale) {
        var about = chose.card().about();
        return switch (chose.action()) {
            case ReplyCard.READ ->
                chose.card().opens().isPresent()
                        ? new Reply.Ask(card.window(letter, steward(letter), about, locale))
                        : update(card.open(letter, steward(letter), about, locale), locale);
            case ReplyCard.HIDE -> update(card.closed(letter.round(), about, false, locale), locale);
            case ReplyCard.CLOSE -> Reply.nothing();
            default -> new Reply.Rejected(card.notYours(locale));
        };
    }

    private static Reply update(Message message, Locale locale) {
        return new Reply.Update(message.in(locale));
    }

    /** Who says what comes of the campaign's rounds; empty where nobody does. */
    private String steward(Letter letter) {
        return campaigns
                .definition(letter.round().id().campaign())
                .flatMap(campaign -> campaign.plan().loop().whoPosts(directory))
                .map(Person::name)
                .orElse("");
    }
}
