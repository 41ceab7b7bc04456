package dev.kith.meeting;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Takes what somebody taps on a card about a meeting: of a half hour, of whether they met, of whether they want to meet anybody. */
final class MeetingHandler implements ChatHandler {

    private final Meetings meetings;
    private final Views views;
    private final Settling settling;
    private final Hearing hearing;
    private final Recents recents;

    MeetingHandler(Meetings meetings, Views views, Settling settling, Hearing hearing, Recents recents) {
        this.meetings = meetings;
        this.views = views;
        this.settling = settling;
        this.hearing = hearing;
        this.recents = recents;
    }

    @Override
    public String topic() {
        return MeetingComposer.TOPIC;
    }

    /** The id in the button is only a claim: whoever acts must be one of those who are to meet, and have been told so. */
    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        Directory directory = views.directory();
        return directory
                .whoIs(chose.from())
                .map(person -> handle(chose, person))
                .orElseGet(() -> rejected(Locale.ENGLISH));
    }

    private Reply handle(Incoming.Chose chose, Person person) {
        String id = chose.card().about().reference();
        var card = meetings.find(id)
                .filter(meeting -> meeting.part(person.id()).told().isPresent())
                .flatMap(meeting -> views.of(meeting, person))
                .flatMap(view -> card(id, view, chose.action()));
        card.ifPresent(done -> recents.heard(person.id()));
        return card.<Reply>map(Reply.Update::new).orElseGet(() -> rejected(person.locale()));
    }

    private Optional<Message> card(String id, View view, String action) {
        if (action.equals(PauseCard.AGAIN)) {
            hearing.back(view);
            return about(id, view, PauseCard.ended(view));
        }
        return TimesCard.Tap.by(action)
                .map(tap -> tapped(id, view, tap))
                .orElseGet(() -> hearing.said(id, view, action)
                        .flatMap(meeting -> views.of(meeting, view.reader()))
                        .flatMap(after -> after.words()
                                .sequel()
                                .followUps()
                                .flatMap(words -> about(id, after, AskCard.of(after, words)))));
    }

    private Optional<Message> tapped(String id, View view, TimesCard.Tap tap) {
        return after(id, view, tap)
                .flatMap(meeting -> views.of(meeting, view.reader()))
                .flatMap(after -> about(id, after, times(after)));
    }

    /** What passed, or does not suit all of them any more, is shown no more and not taken. */
    private Optional<Meeting> after(String id, View view, TimesCard.Tap tap) {
        var person = view.reader().id();
        return switch (tap) {
            case TimesCard.Tap.Take take -> {
                if (!view.meeting().offers(take.half())) {
                    yield Optional.empty();
                }
                yield settling.isOpen(view.people(), take.half())
                        ? settling.taken(id, person, take.half())
                        : Optional.of(view.meeting());
            }
            case TimesCard.Tap.Drop drop -> settling.dropped(id, person, drop.half());
            case TimesCard.Tap.Turn turn ->
                turn.page() > 0 && turn.page() < Settling.MOST_PAGES
                        ? settling.turned(id, person, turn.page())
                        : Optional.empty();
        };
    }

    private Message times(View view) {
        Optional<Instant> settled = view.meeting().date().map(Meeting.Date::at);
        return settled.map(at -> TimesCard.settled(view, at))
                .orElseGet(() -> TimesCard.of(view, settling.open(view), settling.hasMore(view)));
    }

    private static Optional<Message> about(String id, View view, Message card) {
        return Optional.of(card.with(new Topic(MeetingComposer.TOPIC, id)).in(view.locale()));
    }

    private static Reply rejected(Locale locale) {
        return new Reply.Rejected(View.TEXTS.get(locale, "not-yours"));
    }
}
