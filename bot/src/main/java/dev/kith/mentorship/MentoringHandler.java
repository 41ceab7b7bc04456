package dev.kith.mentorship;

import dev.kith.campaign.Campaign;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.mentorship.MentoringCard.Reading;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Choice;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Why;
import dev.kith.people.Person;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes what one of the two says; what is pressed a second time, or too late, changes nothing. */
final class MentoringHandler implements ChatHandler {

    private static final Map<String, Why> NOES =
            Map.of("not-now", Why.NOT_NOW, "not-this-person", Why.NOT_THIS_PERSON, "wrong-topic", Why.WRONG_TOPIC);

    private final Mentoring mentoring;
    private final MentoringCards cards;
    private final Nos nos;

    MentoringHandler(Mentoring mentoring, MentoringCards cards, Nos nos) {
        this.mentoring = mentoring;
        this.cards = cards;
        this.nos = nos;
    }

    @Override
    public String topic() {
        return MentoringCard.TOPIC;
    }

    /** The id in the button is only a claim: whoever acts must be one of the two. */
    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        var person = cards.directory().whoIs(chose.from());
        return person.flatMap(one -> handle(chose, one))
                .orElseGet(() -> new Reply.Rejected(
                        MentoringCard.TEXTS.get(person.map(Person::locale).orElse(Locale.ENGLISH), "not-yours")));
    }

    private Optional<Reply> handle(Incoming.Chose chose, Person person) {
        var about = chose.card().about().reference().split("/", 2);
        return mentoring.begun().stream()
                .filter(campaign -> about.length == 2 && campaign.id().value().equals(about[0]))
                .findFirst()
                .flatMap(campaign -> handle(campaign, about[1], chose, person));
    }

    private Optional<Reply> handle(Campaign campaign, String id, Incoming.Chose chose, Person person) {
        return find(campaign, id)
                .flatMap(before -> before.match()
                        .side(person.id())
                        .flatMap(side -> said(chose, side, cards.reading(campaign, before, person, side))));
    }

    private Optional<Reply> said(Incoming.Chose chose, Side side, Reading reading) {
        boolean goesOn = reading.mentorship().ran() && reading.mentorship().isOpen();
        return switch (chose.action()) {
            case Goals.WRITE -> Optional.of(goesOn ? asking(chose, reading) : new Reply.Update(after(reading, "late")));
            case Goals.SAVE ->
                Optional.of(new Reply.Update(
                        goesOn ? reach(Goals.written(chose.values()), side, reading) : after(reading, "late")));
            default -> said(chose.action(), side, reading).map(Reply.Update::new);
        };
    }

    private static Reply asking(Incoming.Chose chose, Reading reading) {
        return chose.card().opens().isPresent()
                ? new Reply.Ask(Goals.window(reading))
                : Reply.say(Goals.asking(reading));
    }

    private Message reach(String goal, Side side, Reading reading) {
        happened(reading, (one, life) -> one.isOpen() && one.ran() ? Turn.of(one.reaching(side, goal)) : Turn.NONE);
        var now = new Reading(reading.campaign(), now(reading), reading.reader(), reading.other(), reading.title());
        return StandingCard.of(now);
    }

    private Optional<Mentorship> find(Campaign campaign, String id) {
        return mentoring.books().of(campaign.id()).find(id);
    }

    private Optional<Message> said(String action, Side side, Reading reading) {
        return switch (action) {
            case "accept" -> isAsked(side, reading) ? Optional.of(accept(side, reading)) : Optional.empty();
            case "not-now", "not-this-person" ->
                isAsked(side, reading) ? Optional.of(decline(action, side, reading)) : Optional.empty();
            case "wrong-topic" -> side == Side.MENTOR ? Optional.of(decline(action, side, reading)) : Optional.empty();
            default -> reading.mentorship().ran() ? goesOn(action, side, reading) : Optional.empty();
        };
    }

    private Optional<Message> goesOn(String action, Side side, Reading reading) {
        return switch (action) {
            case "wait", "stand-in", "change" ->
                side == Side.MENTEE ? Optional.of(choose(action, reading)) : Optional.empty();
            case "go-on" -> Optional.of(goOn(side, reading));
            case "end" -> Optional.of(end(side, reading));
            case "no-reminders" -> Optional.of(quiet(reading));
            default -> Optional.empty();
        };
    }

    /** Whoever is not asked does not learn by pressing either that they might be told of somebody. */
    private static boolean isAsked(Side side, Reading reading) {
        return side == Side.MENTOR || reading.asksBoth();
    }

    private Message accept(Side side, Reading reading) {
        happened(reading, (one, life) -> life.agree(one, side));
        var now = now(reading);
        return switch (now.stage()) {
            case Asked asked -> after(reading, "after.accept.both");
            case Stage.Running running -> after(reading, "after.accept");
            case Stage.Away away -> after(reading, "after.accept");
            case Ended ended -> after(reading, isStillOpenToThem(ended, side, reading) ? "after.accept.both" : "late");
        };
    }

    /** Whoever was asked beside somebody who said no is not to learn it from their own yes. */
    private boolean isStillOpenToThem(Ended ended, Side side, Reading reading) {
        return reading.asksBoth() && ended.isUnknownTo(side, mentoring.time().instant());
    }

    /** A no is kept before it is acted on, so that the next search knows of it; what is said for good is never too late. */
    private Message decline(String action, Side side, Reading reading) {
        if (reading.mentorship().ran()) {
            return after(reading, "late");
        }
        var no = Objects.requireNonNull(NOES.get(action));
        nos.said(no, reading.mentorship().match(), side);
        happened(reading, (one, life) -> life.decline(one, side, no));
        return after(
                reading,
                isHeard(no, side, now(reading)) ? "after." + action : "late",
                reading.mentorship().match().skill().orElse(""));
    }

    private static boolean isHeard(Why no, Side side, Mentorship now) {
        return no != Why.NOT_NOW
                || (now.stage() instanceof Ended ended
                        && ended.why(side).filter(no::equals).isPresent());
    }

    private Message choose(String action, Reading reading) {
        happened(reading, (one, life) -> switch (action) {
            case "wait" -> life.choose(one, Choice.WAIT);
            case "stand-in" -> life.choose(one, Choice.STAND_IN);
            default -> life.change(one);
        });
        boolean isSo = switch (now(reading).stage()) {
            case Asked asked -> false;
            case Stage.Running running -> false;
            case Stage.Away away -> true;
            case Ended ended -> ended.why() == Why.CHANGED;
        };
        return after(reading, isSo ? "after." + action : "late", reading.name());
    }

    private Message goOn(Side side, Reading reading) {
        happened(
                reading,
                (one, life) -> side == Side.MENTOR && one.stage() instanceof Stage.Away away && away.isBack()
                        ? life.resume(one)
                        : life.goOn(one));
        return after(reading, now(reading).isOpen() ? "after.go-on" : "late");
    }

    private Message quiet(Reading reading) {
        happened(reading, (one, life) -> life.reminders().quiet(one));
        return after(reading, now(reading).isOpen() ? "after.no-reminders" : "late");
    }

    private Message end(Side side, Reading reading) {
        happened(reading, (one, life) -> life.end(one, side));
        return after(
                reading,
                now(reading).stage() instanceof Ended ended && ended.ran() ? "after.end" : "late",
                reading.name());
    }

    /** What happens to one mentorship. */
    private interface Step {

        Turn on(Mentorship mentorship, Life life);
    }

    private void happened(Reading reading, Step step) {
        String id = reading.mentorship().id();
        mentoring.happened(
                reading.campaign(),
                (book, life) -> book.find(id).map(one -> step.on(one, life)).orElse(Turn.NONE));
    }

    private Mentorship now(Reading reading) {
        return find(reading.campaign(), reading.mentorship().id()).orElse(reading.mentorship());
    }

    private static Message after(Reading reading, String key, String... values) {
        return MentoringCard.card(reading, "summary", reading.say(key, values));
    }
}
