package dev.kith;

import dev.kith.delivery.Crew;
import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * New managers all over the world, who begin in one week and walk ninety days of twenty-six nudges and three check-ins, while the
 * organisation also asks everybody something every four weeks. What they should see when is worked out here once more, by hand.
 */
final class Cohort implements AutoCloseable {

    /** Half and quarter hours, both hemispheres' summers, both sides of the date line. */
    private static final List<String> ZONES = List.of(
            "Pacific/Honolulu",
            "America/Anchorage",
            "America/Los_Angeles",
            "America/Phoenix",
            "America/Denver",
            "America/Chicago",
            "America/New_York",
            "America/Halifax",
            "America/St_Johns",
            "America/Sao_Paulo",
            "Atlantic/Azores",
            "Europe/London",
            "Africa/Lagos",
            "Europe/Berlin",
            "Europe/Athens",
            "Africa/Cairo",
            "Africa/Johannesburg",
            "Asia/Riyadh",
            "Asia/Tehran",
            "Asia/Dubai",
            "Asia/Karachi",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Asia/Singapore",
            "Asia/Tokyo",
            "Australia/Adelaide",
            "Australia/Sydney",
            "Pacific/Auckland",
            "Pacific/Chatham",
            "Pacific/Kiritimati");

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** Who reads a card now and then says that it helped. */
    private static final int REACTS_TO = 3;

    /** How many messages are written, and how many people answer, at once. */
    private static final int HANDS = 8;

    /** Completes the course on that day of the simulation: one in ten. */
    private static final int COMPLETES_ON = 40;

    private final Workplace workplace;
    private final List<String> ids;
    private final Map<String, Integer> read = new ConcurrentHashMap<>();
    private final Crew crew = Crew.of(HANDS);

    Cohort(int size, Path folder) {
        this.ids = IntStream.range(0, size).mapToObj("m%03d"::formatted).toList();
        var people = IntStream.range(0, size)
                .boxed()
                .flatMap(i -> Stream.of(manager(i), TestPeople.ledBy(id(i), TestPeople.in(id(i) + "r", zone(i)))))
                .toArray(Person[]::new);
        var catalog = new TestCatalog()
                .with("journeys/leading.yaml", journey())
                .with("en/checkins/pulse.yaml", TestCatalog.checkin("pulse", "Pulse"));
        this.workplace = Workplace.ofMany(catalog.in(folder), crew, people);
        // What is proved here is when things come; that nothing is lost in a crash is proved elsewhere, with each write
        // on disk.
        workplace.redis().jedis().configSet("appendfsync", "no");
        workplace.runs("""
                id: leading
                activity: {kind: journey, prompt: leading}
                audience: 'size(person.reports) > 0'
                limits: {priority: 3}
                """);
        workplace.runs("""
                id: pulse
                activity: {kind: checkin, prompt: pulse}
                audience: 'size(person.reports) > 0'
                schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TH', at: '10:30', from: 2026-01-15}
                limits: {priority: 5}
                """);
    }

    /** The days after the anchor, and what comes on them. */
    private static TreeMap<Integer, String> days() {
        var days = new TreeMap<Integer, String>();
        for (int week = 0; week < 13; week++) {
            days.put(7 * week + 1, "n%02d".formatted(2 * week + 1));
            days.put(7 * week + 4, "n%02d".formatted(2 * week + 2));
        }
        List.of(14, 45, 90).forEach(day -> days.put(day, "mood"));
        return days;
    }

    private static String journey() {
        var text = new StringBuilder("id: leading\ntitle: Leading\nanchor: managerSince\n"
                + "endsWhen: journey.completed(\"leading\")\nsteps:\n");
        days().forEach((day, prompt) ->
                text.append("  - {id: d%1$d, day: %1$d, at: '09:00', prompt: %2$s}\n".formatted(day, prompt)));
        return text.toString();
    }

    private static String id(int i) {
        return "m%03d".formatted(i);
    }

    private static String zone(int i) {
        return ZONES.get(7 * i % ZONES.size());
    }

    private static Person manager(int i) {
        return TestPeople.managingSince(MONDAY.plusDays(2 + i % 5), TestPeople.in(id(i), zone(i)));
    }

    private static boolean completes(int i) {
        return i % 10 == 7;
    }

    /**
     * What came of it.
     *
     * @param late steps that came on a later working day than they should, by how many working days
     * @param wrongTime steps that came on their day, at another time
     * @param afterCompletion steps that came after their reader had completed the course
     * @param overBudget people who were ever sent more than their attention allows
     */
    record Result(
            int people,
            int steps,
            int missing,
            Map<Integer, Integer> late,
            int wrongTime,
            int afterCompletion,
            int overBudget) {

        double movedShare() {
            return (double) late.values().stream().mapToInt(Integer::intValue).sum() / steps;
        }
    }

    /** Lives through the ninety days and the two weeks after them; everybody now and then says that something helped. */
    Result walk() {
        for (int day = 0; day < 105; day++) {
            workplace.later(Period.ofDays(1));
            if (day == COMPLETES_ON) {
                IntStream.range(0, ids.size())
                        .filter(Cohort::completes)
                        .forEach(i -> workplace.completes(id(i), "leading"));
            }
            crew.each(ids, this::reacts);
        }
        return judge();
    }

    /** To one message in {@link #REACTS_TO}. */
    private void reacts(String id) {
        var cards = workplace.person(id).cards();
        int before = read.getOrDefault(id, 0);
        if (cards.size() >= before + REACTS_TO) {
            read.put(id, cards.size());
            var last = cards.getLast();
            boolean isNudge = last.title().startsWith("Nudge");
            new Employee.Card(workplace.person(id), last)
                    .does(isNudge ? "helpful" : "answer", isNudge ? new String[0] : new String[] {"ready", "yes"});
        }
    }

    private Result judge() {
        var late = new TreeMap<Integer, Integer>();
        int steps = 0;
        int missing = 0;
        int wrongTime = 0;
        int afterCompletion = 0;
        int overBudget = 0;
        for (int i = 0; i < ids.size(); i++) {
            var zone = ZoneId.of(zone(i));
            var came = new ArrayList<>(workplace.person(id(i)).cards().stream()
                    .map(card -> Map.entry(card.title(), card.at().atZone(zone)))
                    .toList());
            overBudget += isOverBudget(came.stream().map(Map.Entry::getValue).toList()) ? 1 : 0;
            came.removeIf(one -> one.getKey().equals("Pulse"));
            var until = completes(i) ? MONDAY.plusDays(COMPLETES_ON + 1) : LocalDate.MAX;
            afterCompletion += (int) came.stream()
                    .filter(one -> one.getValue().toLocalDate().isAfter(until))
                    .count();
            for (var due : expected(i).entrySet()) {
                if (due.getKey().isAfter(until.minusDays(until.equals(LocalDate.MAX) ? 0 : 2))) {
                    continue;
                }
                steps++;
                var found = came.stream()
                        .filter(one -> one.getKey().equals(title(due.getValue())))
                        .filter(one -> !one.getValue().toLocalDate().isBefore(due.getKey()))
                        .findFirst();
                if (found.isEmpty()) {
                    missing++;
                    continue;
                }
                came.remove(found.get());
                var at = found.get().getValue();
                int moved = workingDays(due.getKey(), at.toLocalDate());
                if (moved != 0) {
                    late.merge(moved, 1, Integer::sum);
                } else if (!at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).equals(NINE)) {
                    wrongTime++;
                }
            }
        }
        return new Result(ids.size(), steps, missing, late, wrongTime, afterCompletion, overBudget);
    }

    private static String title(String prompt) {
        return prompt.equals("mood") ? "Mood" : "Nudge " + prompt.substring(1);
    }

    private static TreeMap<LocalDate, String> expected(int i) {
        var anchor = MONDAY.plusDays(2 + i % 5);
        var expected = new TreeMap<LocalDate, String>();
        days().forEach((day, prompt) -> {
            var at = workingDay(anchor.plusDays(day));
            while (expected.containsKey(at)) {
                at = workingDay(at.plusDays(1));
            }
            expected.put(at, prompt);
        });
        return expected;
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static int workingDays(LocalDate from, LocalDate until) {
        int sign = until.isBefore(from) ? -1 : 1;
        int count = 0;
        for (var day = from; !day.equals(until); day = day.plusDays(sign)) {
            count += workingDay(day).equals(day) ? sign : 0;
        }
        return count;
    }

    /** Three in seven days, one a day, four hours between two. */
    private static boolean isOverBudget(List<ZonedDateTime> came) {
        for (int i = 1; i < came.size(); i++) {
            var one = came.get(i);
            boolean sameDay = one.toLocalDate().equals(came.get(i - 1).toLocalDate());
            boolean tooSoon = Duration.between(came.get(i - 1), one).compareTo(Duration.ofHours(4)) < 0;
            boolean fourth = i >= 3
                    && one.isBefore(
                            came.get(i - 3).truncatedTo(ChronoUnit.HOURS).plusDays(7));
            if (sameDay || tooSoon || fourth) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        workplace.redis().jedis().configSet("appendfsync", "always");
        workplace.close();
        crew.close();
    }
}
