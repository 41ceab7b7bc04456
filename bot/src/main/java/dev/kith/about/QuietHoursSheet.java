package dev.kith.about;

import dev.kith.calendar.Hours;
import dev.kith.calendar.WorkingTime;
import dev.kith.chat.Block;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import dev.kith.privacy.OwnHours;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Between when somebody wants to be written to: never outside what the organisation has, perhaps less. */
record QuietHoursSheet(Consents consents, WorkingTime time) implements Sheet {

    /** As the organisation has it. */
    private static final String USUAL = "usual";

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final int HOURS_OF_A_DAY = 24;

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public List<Map.Entry<String, String>> now(Person person) {
        return List.of(Map.entry(Sheets.words(person, "hours"), set(person)));
    }

    /** What holds now, and by whose choice. */
    private String set(Person person) {
        var own = consents.of(person.id()).choices().hours();
        var hours = time.within(
                        own.from().orElse(LocalTime.MIDNIGHT), own.until().orElse(LocalTime.MIDNIGHT))
                .hours(person);
        if (own.equals(OwnHours.AS_USUAL) || hours.isEmpty()) {
            return words(person, hours.isEmpty() ? "hours.never" : "hours.usual", time.hours(person));
        }
        return words(person, "hours.own", hours);
    }

    @Override
    public List<Block> questions(Person person) {
        return List.of(new Block.Text(how(person)), field(person, FROM), field(person, UNTIL));
    }

    private String how(Person person) {
        return words(person, "hours.how", time.hours(person)) + " " + Sheets.words(person, "hours.now", set(person));
    }

    private Block field(Person person, String id) {
        var options = new ArrayList<Block.Option>();
        options.add(new Block.Option(USUAL, Sheets.words(person, "hours.as-usual")));
        offered(person).map(LocalTime::toString).forEach(hour -> options.add(new Block.Option(hour, hour)));
        return new Block.Choice(id, Sheets.words(person, "hours." + id), false, options);
    }

    /** The full hours inside what the organisation has. */
    private Stream<LocalTime> offered(Person person) {
        var hours = time.hours(person);
        return IntStream.range(0, HOURS_OF_A_DAY)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .filter(hour -> hour.isAfter(hours.from()) && hours.hold(hour));
    }

    @Override
    public Optional<String> keep(Person person, Map<String, String> answers) {
        String from = answers.getOrDefault(FROM, "");
        String until = answers.getOrDefault(UNTIL, "");
        var first = hour(person, from);
        var last = hour(person, until);
        if ((first.isEmpty() && !from.equals(USUAL)) || (last.isEmpty() && !until.equals(USUAL))) {
            return Optional.of(Sheets.words(person, "hours.no-hour"));
        }
        if (first.isPresent() && last.isPresent() && !first.get().isBefore(last.get())) {
            return Optional.of(Sheets.words(person, "hours.backwards"));
        }
        consents.hours(person.id(), new OwnHours(first, last));
        return Optional.empty();
    }

    private Optional<LocalTime> hour(Person person, String answer) {
        return offered(person).filter(hour -> hour.toString().equals(answer)).findFirst();
    }

    private static String words(Person person, String key, Hours hours) {
        return Sheets.words(person, key, hours.from().toString(), hours.until().toString());
    }
}
