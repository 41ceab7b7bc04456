package dev.kith.attention;

import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.chat.Texts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import dev.kith.privacy.Pace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Hears what people say in words: pause and resume, how often, help. Whatever they say is a sign of life. */
final class Words implements ChatHandler {

    static final Texts TEXTS = Texts.beside(Words.class, "words");

    private final Directory directory;
    private final Consents consents;
    private final Recents recents;
    private final BusinessTime time;
    private final Sayings sayings = new Sayings(TEXTS);

    Words(Directory directory, Consents consents, Recents recents, BusinessTime time) {
        this.directory = directory;
        this.consents = consents;
        this.recents = recents;
        this.time = time;
    }

    @Override
    public String topic() {
        return "";
    }

    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Said said
                ? directory
                        .whoIs(said.from())
                        .map(person -> answer(person, said.text()))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply answer(Person person, String text) {
        recents.heard(person.id());
        var today = time.instant().atZone(person.zone()).toLocalDate();
        return switch (sayings.understand(text, today)) {
            case Saying.Quiet quiet -> quiet(person, quiet.until());
            case Saying.Resume resume -> {
                consents.resume(person.id());
                yield say(person, "resumed");
            }
            case Saying.AtMost most -> atMost(person, most.pace());
            case Saying.Less less ->
                atMost(person, Optional.of(less(consents.of(person.id()).pace())));
            case Saying.Speak speak -> {
                directory.speak(person.id(), speak.language());
                yield say(person.speaking(speak.language()), "speaks");
            }
            case Saying.Help help -> say(person, "help");
        };
    }

    private Reply quiet(Person person, Optional<LocalDate> until) {
        consents.pause(
                person.id(),
                until.map(day -> day.atStartOfDay(person.zone()).toInstant()).orElse(Instant.MAX));
        return until.map(day -> say(person, "quiet-until", day(person, day))).orElseGet(() -> say(person, "quiet"));
    }

    /** Who says how often wants to be written to. */
    private Reply atMost(Person person, Optional<Pace> pace) {
        consents.pace(person.id(), pace);
        consents.resume(person.id());
        return say(person, pace.map(one -> "pace." + one.name()).orElse("pace.usual"));
    }

    private static Pace less(Optional<Pace> now) {
        int next = now.map(Pace::ordinal).orElse(0) + 1;
        return Pace.values()[Math.min(next, Pace.values().length - 1)];
    }

    private static Reply say(Person person, String key, String... values) {
        String text = TEXTS.get(person.locale(), key, values);
        return Reply.say(Message.of(Message.Kind.REPLY, TEXTS.get(person.locale(), "summary"), new Block.Text(text)));
    }

    static String day(Person person, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(person.locale())
                .format(day);
    }
}
