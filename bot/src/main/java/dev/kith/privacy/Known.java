package dev.kith.privacy;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.Stated;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Kith knows of somebody, told to nobody but themselves: what the organisation's directory says, what they chose, and in
 * words what is kept of their answers.
 */
public final class Known {

    static final Texts TEXTS = Texts.beside(Known.class, "known");

    private final Directory directory;
    private final Consents consents;
    private final InstantSource time;

    /** {@code time} is business time. */
    public Known(Directory directory, Consents consents, InstantSource time) {
        this.directory = directory;
        this.consents = consents;
        this.time = time;
    }

    public Message of(Person person) {
        var blocks = new ArrayList<Block>(List.of(
                new Block.Heading(say(person, "heading")),
                new Block.Text(say(person, "directory")),
                new Block.Facts(ofDirectory(person))));
        var said = said(person);
        if (!said.isEmpty()) {
            blocks.add(new Block.Text(say(person, "said")));
            blocks.add(new Block.Facts(said));
        }
        blocks.add(new Block.Text(say(person, "chosen")));
        blocks.add(new Block.Facts(chosen(person)));
        blocks.add(new Block.Text(say(person, "answers")));
        return Message.of(Message.Kind.REPLY, say(person, "summary"), blocks.toArray(Block[]::new));
    }

    /** Without what is empty. */
    private List<Map.Entry<String, String>> ofDirectory(Person person) {
        var facts = new ArrayList<Map.Entry<String, String>>();
        put(facts, person, "name", person.name());
        put(facts, person, "email", person.email());
        put(
                facts,
                person,
                "manager",
                person.manager().flatMap(directory::find).map(Person::name).orElse(""));
        put(facts, person, "department", person.department());
        put(facts, person, "location", person.location());
        put(
                facts,
                person,
                "workMode",
                person.workMode()
                        .map(mode -> say(person, "mode." + mode.word()))
                        .orElse(""));
        put(facts, person, "level", person.level());
        put(facts, person, "startDate", day(person, person.startDate()));
        put(facts, person, "managerSince", day(person, person.managerSince()));
        put(facts, person, "leave", leave(person));
        var contact = person.contact();
        put(facts, person, "zone", by(person, contact.zone().by(), person.zone().getId()));
        put(facts, person, "locale", by(person, contact.locale().by(), language(person.locale())));
        skills(facts, person, directory.filed(person.id()).map(Person::skills).orElse(person.skills()));
        person.attributes().forEach((name, value) -> facts.add(new SimpleImmutableEntry<>(name, value)));
        put(
                facts,
                person,
                "address",
                directory
                        .addressOf(person.id())
                        .map(address -> named(person, address))
                        .orElse(""));
        return facts;
    }

    private static String named(Person person, Address address) {
        String key = "platform." + address.platform();
        return TEXTS.has(key) ? TEXTS.get(person.locale(), key) : address.platform();
    }

    private static void skills(List<Map.Entry<String, String>> facts, Person person, Person.Skills skills) {
        put(facts, person, "skillsOffered", String.join(", ", skills.offered()));
        put(facts, person, "skillsWanted", String.join(", ", skills.wanted()));
    }

    /** What they say of themselves, which holds in the place of what the directory says, or beside it. */
    private List<Map.Entry<String, String>> said(Person person) {
        var own = directory.ownWord(person.id());
        var facts = new ArrayList<Map.Entry<String, String>>();
        own.skills().ifPresent(skills -> skills(facts, person, skills));
        put(facts, person, "role", own.role().orElse(""));
        put(
                facts,
                person,
                "leave",
                own.leave()
                        .map(leave -> days(person, leave.from(), leave.until()))
                        .orElse(""));
        return facts;
    }

    private List<Map.Entry<String, String>> chosen(Person person) {
        var consent = consents.of(person.id());
        var facts = new ArrayList<Map.Entry<String, String>>();
        put(
                facts,
                person,
                "pace",
                say(person, "pace." + consent.pace().map(Pace::name).orElse("usual")));
        put(
                facts,
                person,
                "pause",
                consent.pausedUntil(time.instant())
                        .map(until -> until(person, until))
                        .orElse(""));
        put(facts, person, "hours", hours(person, consent.choices().hours()));
        put(facts, person, "platform", directory.ownWord(person.id()).platform().orElse(""));
        put(facts, person, "mentors", say(person, consent.choices().mentors() ? "mentors.open" : "mentors.not-now"));
        put(facts, person, "optedOut", names(consent.optedOut()));
        return facts;
    }

    /** With whose word it is, where it is not the directory's. */
    private static String by(Person person, Stated.By by, String value) {
        return say(person, "by." + by, value);
    }

    private static String until(Person person, Instant until) {
        return until.equals(Instant.MAX)
                ? say(person, "pause.open")
                : day(person, Optional.of(until.atZone(person.zone()).toLocalDate()));
    }

    private static String leave(Person person) {
        return days(person, person.dates().leaveFrom(), person.dates().leaveUntil());
    }

    private static String days(Person person, @Nullable LocalDate from, @Nullable LocalDate until) {
        String first = day(person, Optional.ofNullable(from));
        return first.isEmpty() ? "" : first + " – " + day(person, Optional.ofNullable(until));
    }

    /** {@code 10:00 – 16:00}; as the organisation has it where they said nothing. */
    private static String hours(Person person, OwnHours hours) {
        String usual = say(person, "hours.usual");
        return hours.equals(OwnHours.AS_USUAL)
                ? usual
                : hours.from().map(LocalTime::toString).orElse(usual) + " – "
                        + hours.until().map(LocalTime::toString).orElse(usual);
    }

    private static String names(Set<String> campaigns) {
        return String.join(", ", campaigns.stream().sorted().toList());
    }

    private static String day(Person person, Optional<LocalDate> day) {
        return day.map(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Texts.spoken(person.locale()))
                                ::format)
                .orElse("");
    }

    /** A language that has its own name for how it addresses somebody goes by that. */
    private static String language(Locale locale) {
        return locale.getVariant().isEmpty() ? locale.getDisplayName(Texts.spoken(locale)) : Texts.name(locale);
    }

    private static void put(List<Map.Entry<String, String>> facts, Person person, String field, String value) {
        if (!value.isBlank()) {
            facts.add(new SimpleImmutableEntry<>(say(person, "field." + field), value));
        }
    }

    static String say(Person person, String key, String... values) {
        return TEXTS.get(person.locale(), key, values);
    }
}
