package dev.kith.people;

import dev.kith.chat.Locality;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the organisation. A text that is not known is empty.
 *
 * @param attributes the organisation's own plain fields, by name
 */
public record Person(
        PersonId id, Contact contact, Work work, Dates dates, Skills skills, Map<String, String> attributes) {

    /** All that anybody else is told of what keeps somebody by their own choice: it is nobody's business. */
    public static final String NOT_AVAILABLE = "not available";

    public Person {
        attributes = Map.copyOf(attributes);
    }

    /** How to write to somebody, in their language and at their time of day. */
    public record Contact(String name, String email, Stated<ZoneId> zone, Stated<Locale> locale) {

        /** As the directory says. */
        public Contact(String name, String email, ZoneId zone, Locale locale) {
            this(name, email, Stated.inDirectory(zone), Stated.inDirectory(locale));
        }

        Contact hearing(Locality locality, Stated.By whose) {
            return new Contact(
                    name, email, zone.hearing(locality.zone(), whose), locale.hearing(locality.locale(), whose));
        }
    }

    /** What somebody's place in the organisation is. */
    public record Work(
            @Nullable PersonId manager,
            String department,
            String location,
            @Nullable WorkMode mode,
            String level) {}

    /**
     * The days that matter; leave includes both of its ends.
     *
     * @param ownLeave what they said of themselves, beside what the directory says
     */
    public record Dates(
            @Nullable LocalDate start,
            @Nullable LocalDate managerSince,
            @Nullable LocalDate leaveFrom,
            @Nullable LocalDate leaveUntil,
            @Nullable Leave ownLeave) {

        /** As the directory has them. */
        public Dates(
                @Nullable LocalDate start,
                @Nullable LocalDate managerSince,
                @Nullable LocalDate leaveFrom,
                @Nullable LocalDate leaveUntil) {
            this(start, managerSince, leaveFrom, leaveUntil, null);
        }

        Dates withOwn(@Nullable Leave leave) {
            return new Dates(start, managerSince, leaveFrom, leaveUntil, leave);
        }
    }

    /** What somebody can teach and wants to learn. */
    public record Skills(List<String> offered, List<String> wanted) {

        public Skills {
            offered = List.copyOf(offered);
            wanted = List.copyOf(wanted);
        }
    }

    /** The same person, written to in another language. */
    public Person speaking(Locale language) {
        return hearing(new Locality(Optional.empty(), Optional.of(language)), Stated.By.THEMSELVES);
    }

    /** The same person, written to so by whoever's word it was before. */
    Person addressed(Locale locale) {
        var addressed = new Contact(
                contact.name(),
                contact.email(),
                contact.zone(),
                new Stated<>(locale, contact.locale().by()));
        return new Person(id, addressed, work, dates, skills, attributes);
    }

    /** The same person, living where a platform says, as far as the directory is silent. */
    Person living(Locality locality) {
        return hearing(locality, Stated.By.PROFILE);
    }

    private Person hearing(Locality locality, Stated.By whose) {
        return new Person(id, contact.hearing(locality, whose), work, dates, skills, attributes);
    }

    /** Whether a platform may say in which zone, or which language, they live: neither the directory nor they do. */
    boolean isMovable() {
        return contact.zone().isMovable() || contact.locale().isMovable();
    }

    /** Whether nobody has said yet in which zone, or which language, they live. */
    boolean isUnplaced() {
        return contact.zone().isUsual() || contact.locale().isUsual();
    }

    public String name() {
        return contact.name();
    }

    public String email() {
        return contact.email();
    }

    public ZoneId zone() {
        return contact.zone().value();
    }

    public Locale locale() {
        return contact.locale().value();
    }

    public Optional<PersonId> manager() {
        return Optional.ofNullable(work.manager());
    }

    public String department() {
        return work.department();
    }

    public String location() {
        return work.location();
    }

    public Optional<WorkMode> workMode() {
        return Optional.ofNullable(work.mode());
    }

    public String level() {
        return work.level();
    }

    public Optional<LocalDate> startDate() {
        return Optional.ofNullable(dates.start());
    }

    public Optional<LocalDate> managerSince() {
        return Optional.ofNullable(dates.managerSince());
    }

    public List<String> skillsOffered() {
        return skills.offered();
    }

    public List<String> skillsWanted() {
        return skills.wanted();
    }

    /** Whether {@code day} is within their leave, by the directory's word or by their own. */
    public boolean isOnLeave(LocalDate day) {
        var own = dates.ownLeave();
        return isFiledOnLeave(day) || (own != null && own.holds(day));
    }

    /** Whether the directory says so; a leave without an end goes on. */
    public boolean isFiledOnLeave(LocalDate day) {
        var from = dates.leaveFrom();
        var until = dates.leaveUntil();
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
