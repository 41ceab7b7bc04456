package dev.kith.attention;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Texts;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Pace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what is pressed where somebody sees how Kith writes to them: each button is one of the things that can be said. */
final class PaceHandler implements ChatHandler {

    static final String TOPIC = "pace";
    static final String QUIET_NOW = "quiet-now";
    static final String QUIET_THIS_WEEK = "quiet-this-week";
    static final String GO_ON = "go-on";
    private static final String WRITE_ON = "write-on-";

    private final Directory directory;
    private final Obliging obliging;
    private final PaceSection section;

    PaceHandler(Directory directory, Obliging obliging, PaceSection section) {
        this.directory = directory;
        this.obliging = obliging;
        this.section = section;
    }

    static String action(Optional<Pace> pace) {
        return pace.map(one -> "at-most-" + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("as-usual");
    }

    static String action(Locale language) {
        return "speak-" + language.toLanguageTag().toLowerCase(Locale.ROOT);
    }

    /** To be written to there. */
    static String action(String platform) {
        return WRITE_ON + platform;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    /** It concerns nobody but the one who presses, whatever the button says. */
    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> handle(person, chose))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply handle(Person person, Incoming.Chose chose) {
        return saying(chose.action(), obliging.today(person))
                .or(() -> platform(person, chose.action()))
                .<Reply>map(saying -> {
                    obliging.oblige(person, saying, chose.eventId());
                    return new Reply.Update(section.card(now(person)));
                })
                .orElseGet(() -> new Reply.Rejected("there is no action " + chose.action() + " here"));
    }

    /** As they are after what they pressed: perhaps in another language. */
    private Person now(Person person) {
        return directory.find(person.id()).orElse(person);
    }

    private static Optional<Saying> saying(String action, LocalDate today) {
        return switch (action) {
            case QUIET_NOW -> Optional.of(new Saying.Quiet(Optional.empty()));
            case QUIET_THIS_WEEK ->
                Optional.of(new Saying.Quiet(Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)))));
            case GO_ON -> Optional.of(new Saying.Resume());
            default -> pace(action).or(() -> language(action));
        };
    }

    /** Only where they are. */
    private Optional<Saying> platform(Person person, String action) {
        return directory.platformsOf(person.id()).stream()
                .filter(platform -> action(platform).equals(action))
                .findFirst()
                .map(Saying.WriteOn::new);
    }

    private static Optional<Saying> pace(String action) {
        return Stream.concat(
                        Stream.of(Optional.<Pace>empty()),
                        Arrays.stream(Pace.values()).map(Optional::of))
                .filter(pace -> action(pace).equals(action))
                .findFirst()
                .map(Saying.AtMost::new);
    }

    private static Optional<Saying> language(String action) {
        return Texts.languages().stream()
                .filter(language -> action(language).equals(action))
                .findFirst()
                .map(Saying.Speak::new);
    }
}
