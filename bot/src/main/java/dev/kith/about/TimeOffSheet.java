package dev.kith.about;

import dev.kith.chat.Block;
import dev.kith.chat.Texts;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Directory;
import dev.kith.people.Leave;
import dev.kith.people.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days on which somebody is away, beside those that the directory knows of. */
record TimeOffSheet(Directory directory, BusinessTime time) implements Sheet {

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    @Override
    public String name() {
        return "leave";
    }

    @Override
    public List<Map.Entry<String, String>> now(Person person) {
        String days = leave(person)
                .map(leave -> Sheets.words(person, "leave.days", day(person, leave.from()), day(person, leave.until())))
                .orElseGet(() -> Sheets.words(person, "leave.none"));
        return List.of(Map.entry(Sheets.words(person, "leave"), days));
    }

    private static String day(Person person, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(person.locale()))
                .format(day);
    }

    @Override
    public List<Block> questions(Person person) {
        var leave = leave(person);
        return List.of(
                new Block.Text(Sheets.words(person, "leave.how")),
                field(person, FROM, leave.map(Leave::from)),
                field(person, UNTIL, leave.map(Leave::until)));
    }

    private static Block field(Person person, String id, Optional<LocalDate> now) {
        return new Block.Day(
                id,
                Sheets.words(person, "leave." + id),
                true,
                now.map(LocalDate::toString).orElse(""));
    }

    @Override
    public Optional<String> keep(Person person, Map<String, String> answers) {
        String from = answers.getOrDefault(FROM, "").strip();
        String until = answers.getOrDefault(UNTIL, "").strip();
        if (from.isEmpty() && until.isEmpty()) {
            return keep(person, Optional.empty());
        }
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.of(Sheets.words(person, "leave.half"));
        }
        var first = day(from);
        var last = day(until);
        return first.isEmpty() || last.isEmpty()
                ? Optional.of(Sheets.words(person, "leave.no-day"))
                : keep(person, first.get(), last.get());
    }

    private Optional<String> keep(Person person, LocalDate first, LocalDate last) {
        var today = today(person);
        if (last.isBefore(first)) {
            return Optional.of(Sheets.words(person, "leave.backwards"));
        }
        if (last.isBefore(today)) {
            return Optional.of(Sheets.words(person, "leave.over"));
        }
        return last.isAfter(today.plusYears(1))
                ? Optional.of(Sheets.words(person, "leave.too-far"))
                : keep(person, Optional.of(new Leave(first, last)));
    }

    private Optional<String> keep(Person person, Optional<Leave> leave) {
        directory.change(person.id(), own -> own.withLeave(leave));
        return Optional.empty();
    }

    /** What is over is none any more. */
    private Optional<Leave> leave(Person person) {
        return directory
                .ownWord(person.id())
                .leave()
                .filter(leave -> !leave.until().isBefore(today(person)));
    }

    private LocalDate today(Person person) {
        return time.instant().atZone(person.zone()).toLocalDate();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
