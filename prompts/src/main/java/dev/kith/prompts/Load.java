package dev.kith.prompts;

import dev.kith.prompts.Step.Reader;
import dev.kith.prompts.Step.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much of one reader's attention a journey wants, where all its conditions hold: the dates of what they are sent. Of
 * steps that come instead of each other one counts. Saturday and Sunday are days off, and there are no holidays.
 *
 * @param dates of what they are sent, by the index of its step
 */
record Load(List<Dated> dates) {

    /** What all campaigns together may send somebody unless an organisation says otherwise ({@code kith.attention}). */
    static final int MOST_IN_A_WEEK = 3;

    private static final int WEEK = 7;

    /** Mondays to Sundays: on which day of the week somebody begins changes what is moved. */
    private static final List<LocalDate> BEGINNINGS =
            LocalDate.of(2026, 1, 5).datesUntil(LocalDate.of(2026, 1, 12)).toList();

    record Dated(int step, LocalDate date) {}

    /** A step that is one too many. */
    record TooMany(int step, int messages, int days) {}

    Load {
        dates = List.copyOf(dates);
    }

    static Load of(Journey journey, Reader reader, LocalDate anchor) {
        var dates = new ArrayList<Dated>();
        var replaced = new HashSet<String>();
        for (int index = 0; index < journey.steps().size(); index++) {
            var step = journey.steps().get(index);
            boolean isAlternative = step.terms()
                    .insteadOf()
                    .filter(other -> isThere(journey, other, reader))
                    .isPresent();
            if (step.to() == reader && !isAlternative && replaced.add(step.id())) {
                dates.add(new Dated(index, date(step, anchor)));
            }
        }
        return new Load(dates);
    }

    private static boolean isThere(Journey journey, String step, Reader reader) {
        return journey.step(step).filter(other -> other.to() == reader).isPresent();
    }

    /** The worst of all days on which somebody can begin; empty where it fits whenever that is. */
    static List<TooMany> tooMany(Journey journey) {
        return List.of(Reader.values()).stream()
                .flatMap(
                        reader -> BEGINNINGS.stream().flatMap(anchor -> of(journey, reader, anchor).tooMany().stream()))
                .collect(Collectors.toMap(TooMany::step, one -> one, (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    private List<TooMany> tooMany() {
        var sorted = dates.stream().sorted(Comparator.comparing(Dated::date)).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> tooMany(sorted, at))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TooMany> tooMany(List<Dated> sorted, int at) {
        var last = sorted.get(at);
        int onThatDay = within(sorted.subList(0, at + 1), last, 1);
        int inThatWeek = within(sorted.subList(0, at + 1), last, WEEK);
        if (onThatDay > 1) {
            return List.of(new TooMany(last.step(), onThatDay, 1));
        }
        return inThatWeek > MOST_IN_A_WEEK ? List.of(new TooMany(last.step(), inThatWeek, WEEK)) : List.of();
    }

    private static int within(List<Dated> sorted, Dated last, int days) {
        return (int) sorted.stream()
                .filter(one -> ChronoUnit.DAYS.between(one.date(), last.date()) < days)
                .count();
    }

    /** How many come in each week after the anchor, for whoever begins on a Monday. */
    static List<Integer> weeks(Journey journey, Reader reader) {
        var monday = BEGINNINGS.getFirst();
        var weeks = of(journey, reader, monday).dates().stream()
                .map(one -> (int) ChronoUnit.DAYS.between(monday, one.date()) / WEEK)
                .toList();
        int last = weeks.stream().mapToInt(week -> week).max().orElse(-1);
        return IntStream.rangeClosed(0, last)
                .mapToObj(
                        week -> (int) weeks.stream().filter(one -> one == week).count())
                .toList();
    }

    private static LocalDate date(Step step, LocalDate anchor) {
        return step.moment().unit() == Unit.DAYS
                ? working(anchor.plusDays(step.moment().count()))
                : workingDay(anchor, step.moment().count());
    }

    private static LocalDate workingDay(LocalDate anchor, int count) {
        var day = working(anchor);
        for (int i = 0; i < count; i++) {
            day = working(day.plusDays(1));
        }
        return day;
    }

    private static LocalDate working(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.plusDays(2);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
