package dev.kith.attention;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import dev.kith.privacy.Pace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody sees whether, how often, where and in which language Kith writes to them, and changes it: in the home, or as a card. */
final class PaceSection implements HomeSection {

    private static final Topic ABOUT = new Topic(PaceHandler.TOPIC, "");

    private final Directory directory;
    private final Consents consents;
    private final Recents recents;
    private final BusinessTime time;

    PaceSection(Directory directory, Consents consents, Recents recents, BusinessTime time) {
        this.directory = directory;
        this.consents = consents;
        this.recents = recents;
        this.time = time;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Topic about() {
        return ABOUT;
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(this::blocks).orElse(List.of());
    }

    /** The same, for whoever asks for it in words. */
    Message card(Person person) {
        return new Message(Message.Kind.REPLY, words(person.locale(), "summary"), ABOUT, blocks(person));
    }

    private List<Block> blocks(Person person) {
        var locale = person.locale();
        var consent = consents.of(person.id());
        var paused = consent.pausedUntil(time.instant());
        boolean quiet = paused.isPresent() || Budget.isSilent(recents.of(person.id()), time.instant());
        String state = paused.map(until -> paused(person, until))
                .orElseGet(() -> words(locale, quiet ? "farewell" : "home.writes.text"));
        var blocks = new ArrayList<Block>(List.of(
                new Block.Heading(words(locale, quiet ? "home.quiet" : "home.writes")),
                new Block.Text(state),
                new Block.Actions(rest(locale, quiet)),
                new Block.Text(words(locale, key(consent.pace())))));
        if (!quiet) {
            blocks.add(new Block.Actions(paces(locale, consent.pace())));
        }
        blocks.addAll(where(person));
        blocks.add(new Block.Text(words(locale, "home.language")));
        blocks.add(new Block.Actions(languages(locale)));
        return blocks;
    }

    /** Whoever chooses how often wants to be written to: that is offered where it is not quiet. */
    private static List<Block.Action> rest(Locale locale, boolean quiet) {
        return quiet
                ? List.of(new Block.Action(PaceHandler.GO_ON, words(locale, "button.go-on"), true))
                : List.of(button(locale, PaceHandler.QUIET_NOW), button(locale, PaceHandler.QUIET_THIS_WEEK));
    }

    private static String key(Optional<Pace> pace) {
        return pace.map(one -> "pace." + one.name()).orElse("pace.usual");
    }

    /** All but the one that is. */
    private static List<Block.Action> paces(Locale locale, Optional<Pace> now) {
        var all = Stream.concat(
                Stream.of(Optional.<Pace>empty()), Arrays.stream(Pace.values()).map(Optional::of));
        return all.filter(pace -> !pace.equals(now))
                .map(pace -> new Block.Action(PaceHandler.action(pace), words(locale, "button." + key(pace)), false))
                .toList();
    }

    /** For whoever is on more than one platform: where they are written to now, and all but that. */
    private List<Block> where(Person person) {
        var platforms = directory.platformsOf(person.id());
        if (platforms.size() < 2) {
            return List.of();
        }
        String now = directory.addressOf(person.id()).map(Address::platform).orElse(platforms.getFirst());
        var locale = person.locale();
        return List.of(
                new Block.Text(words(locale, "home.where", words(locale, "platform." + now))),
                new Block.Actions(platforms.stream()
                        .filter(platform -> !platform.equals(now))
                        .map(platform -> new Block.Action(
                                PaceHandler.action(platform),
                                words(locale, "button.write-on", words(locale, "platform." + platform)),
                                false))
                        .toList()));
    }

    /** All but the one that is, each by its own name. */
    private static List<Block.Action> languages(Locale now) {
        var others = new ArrayList<>(Texts.languages());
        others.removeIf(Texts.language(now)::equals);
        return others.stream()
                .map(language -> new Block.Action(PaceHandler.action(language), Texts.name(language), false))
                .toList();
    }

    private static Block.Action button(Locale locale, String action) {
        return new Block.Action(action, words(locale, "button." + action), false);
    }

    private static String paused(Person person, Instant until) {
        return until.equals(Instant.MAX)
                ? words(person.locale(), "home.quiet.text")
                : words(
                        person.locale(),
                        "quiet-until",
                        Words.day(person, until.atZone(person.zone()).toLocalDate()));
    }

    private static String words(Locale locale, String key, String... values) {
        return Words.TEXTS.get(locale, key, values);
    }
}
