package dev.kith.joining;

import dev.kith.attention.Spoken;
import dev.kith.campaign.Campaign;
import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Recents;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where somebody joins a programme, declines and leaves, by the buttons of an invitation or asked for in words. */
final class JoiningDesk implements Spoken, ChatHandler {

    private final Programmes programmes;
    private final JoiningCard card;
    private final SharingCard sharing;
    private final Recents recents;
    private final BusinessTime time;

    JoiningDesk(Programmes programmes, JoiningCard card, SharingCard sharing, Recents recents, BusinessTime time) {
        this.programmes = programmes;
        this.card = card;
        this.sharing = sharing;
        this.recents = recents;
        this.time = time;
    }

    @Override
    public List<String> words() {
        return JoiningCard.TEXTS.sayings("say");
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(JoiningCard.say(person, "help"), JoiningCard.say(person, "help.does"));
    }

    /** Each programme that is open to them, as it is for them. */
    @Override
    public List<Message> answer(Person person) {
        var cards = programmes.openTo(person, time.instant()).stream()
                .map(campaign -> now(campaign, person))
                .toList();
        return cards.isEmpty() ? List.of(none(person)) : cards;
    }

    private static Message none(Person person) {
        return Message.of(
                Message.Kind.REPLY,
                JoiningCard.say(person, "summary"),
                new Block.Text(JoiningCard.say(person, "none")));
    }

    @Override
    public String topic() {
        return JoiningCard.TOPIC;
    }

    /** It concerns nobody but the one who presses; the programme in the button is only a claim. */
    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? programmes
                        .directory()
                        .whoIs(chose.from())
                        .map(person -> handle(chose, person))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply handle(Incoming.Chose chose, Person person) {
        recents.heard(person.id());
        if (chose.action().equals(JoiningCard.SHARING)) {
            return Reply.say(sharing.card(person));
        }
        return campaign(chose.card().about().reference())
                .filter(campaign -> isDone(chose.action(), campaign, person))
                .<Reply>map(campaign -> new Reply.Update(now(campaign, person)))
                .orElseGet(() -> new Reply.Rejected(JoiningCard.say(person, "over")));
    }

    private Optional<Campaign> campaign(String id) {
        return programmes.open().stream()
                .filter(campaign -> campaign.id().value().equals(id))
                .findFirst();
    }

    /** Whoever is not in the audience any more can still leave. */
    private boolean isDone(String action, Campaign campaign, Person person) {
        var parts = sharing.parts();
        switch (action) {
            case JoiningCard.JOIN -> {
                if (!programmes.isFor(campaign, person, time.instant())) {
                    return false;
                }
                parts.join(person.id(), campaign, time.instant());
            }
            case JoiningCard.NOT_NOW, JoiningCard.LEAVE -> leave(parts, campaign, person);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whoever had not joined leaves nothing: that is no more than a no. */
    private static void leave(ChosenParts parts, Campaign campaign, Person person) {
        if (parts.takesPart(campaign, person.id())) {
            parts.leave(person.id(), campaign.id());
        } else {
            parts.notNow(person.id(), campaign.id());
        }
    }

    /** As it stands. */
    private Message now(Campaign campaign, Person person) {
        var reader = programmes.reading(campaign, person);
        return sharing.parts().takesPart(campaign, person.id())
                ? card.joined(campaign, reader, time.instant())
                : card.away(campaign, reader, time.instant());
    }
}
