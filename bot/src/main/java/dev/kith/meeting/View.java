package dev.kith.meeting;

import com.ibm.icu.text.ListFormatter;
import dev.kith.chat.Texts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.Introduction.Role;
import dev.kith.prompts.Introduction.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A meeting as one of them sees it, in their language and by their clock.
 *
 * @param people all who are to meet and are still here
 * @param words of the introduction, in the reader's language
 * @param forwarded whether it reaches a learning system that they met
 */
record View(Meeting meeting, Person reader, List<Person> people, Introduction words, boolean forwarded) {

    static final Texts TEXTS = Texts.beside(View.class, "meeting");

    Part part() {
        return meeting.part(reader.id());
    }

    Locale locale() {
        return reader.locale();
    }

    String say(String key, String... values) {
        return TEXTS.get(locale(), key, values);
    }

    /** Who of two is the other's mentor; empty where nobody is, as among equals. */
    Optional<PersonId> mentor() {
        var two = meeting.occasion().ids();
        return two.size() == 2 && words.words() instanceof Words.OfRoles roles && roles.role() == Role.MENTOR
                ? Optional.of(two.getLast())
                : Optional.empty();
    }

    /** The names of the others. */
    String others() {
        var names = people.stream()
                .filter(one -> !one.id().equals(reader.id()))
                .map(Person::name)
                .toList();
        return ListFormatter.getInstance(Texts.spoken(locale())).format(names);
    }

    /** A half hour by when it begins: with the day of the week, and the time where the reader lives. */
    String when(Instant half) {
        return say("when", day(half.atZone(reader.zone()).toLocalDate()), time(half));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEd")
                .withLocale(Texts.spoken(locale()))
                .format(day);
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Texts.spoken(locale()))
                .format(at.atZone(reader.zone()));
    }
}
