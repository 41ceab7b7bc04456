package dev.kith.prompts;

import dev.kith.prompts.Step.Reader;
import dev.kith.prompts.Step.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of one reader's attention a journey wants, whichever of its conditions hold: the dates of what they are sent.
 * Saturday and Sunday are days off, and there are no holidays.
 *
 * @param alternatives of which one counts
 * @param dates of what they may be sent, the earliest first
 */
record Load(Alternatives alternatives, List<Dated> dates) {

    /** What all campaigns together may send somebody unless an organisation says otherwise ({@code kith.attention}). */
    static final int MOST_IN_A_WEEK = 3;

    private static final int WEEK = 7;

    /** Mondays to Sundays: on which day of the week somebody begins changes what is moved. */
    private static final List<LocalDate> BEGINNINGS =
            LocalDate.of(2026, 1, 5).datesUntil(LocalDate.of(2026, 1, 12)).toList();

    private static final LocalDate MONDAY = BEGINNINGS.getFirst();

    /** More on one day is worse than more in a week. */
    private static final Comparator<TooMany> BY_HARM =
            Comparator.comparingInt(TooMany::days).reversed().thenComparingInt(TooMany::messages);

    record Dated(int index, String step, LocalDate date) {}

    /** A step that is one too many. */
    record TooMany(int step, int messages, int days) {}

    Load {
        dates = List.copyOf(dates);
    }

    static Load of(Journey journey, Reader reader, LocalDate anchor) {
        var steps = journey.steps();
        var dates = IntStream.range(0, steps.size())
                .filter(index -> steps.get(index).to() == reader)
                .mapToObj(index -> new Dated(index, steps.get(index).id(), date(steps.get(index), anchor)))
                .sorted(Comparator.comparing(Dated::date))
                .toList();
        return new Load(new Alternatives(journey), dates);
    }

    private static Stream<Load> all(Journey journey, Reader reader) {
        return BEGINNINGS.stream().map(anchor -> of(journey, reader, anchor));
    }

    /** The worst of all days on which somebody can begin; empty where it fits whenever that is. */
    static List<TooMany> tooMany(Journey journey) {
        var worst = Stream.of(Reader.values())
                .flatMap(reader -> all(journey, reader))
                .flatMap(Load::tooMany)
                .collect(Collectors.toMap(TooMany::step, one -> one, BinaryOperator.maxBy(BY_HARM), TreeMap::new));
        return List.copyOf(worst.values());
    }

    private Stream<TooMany> tooMany() {
        return IntStream.range(0, dates.size()).boxed().flatMap(this::tooMany);
    }

    private Stream<TooMany> tooMany(int at) {
        int onThatDay = upTo(at, 1);
        int inThatWeek = upTo(at, WEEK);
        int step = dates.get(at).index();
        if (onThatDay > 1) {
            return Stream.of(new TooMany(step, onThatDay, 1));
        }
        return inThatWeek > MOST_IN_A_WEEK ? Stream.of(new TooMany(step, inThatWeek, WEEK)) : Stream.empty();
    }

    /** How many come within so many days, of which the last is that of the step at this place. */
    private int upTo(int place, int days) {
        var last = dates.get(place).date();
        return most(dates.subList(0, place + 1), one -> ChronoUnit.DAYS.between(one.date(), last) < days);
    }

    private int most(List<Dated> of, Predicate<Dated> which) {
        return alternatives.most(of.stream().filter(which).map(Dated::step).collect(Collectors.toSet()));
    }

    /** How many come at most in each week after the anchor, for whoever begins on a Monday. */
    static List<Integer> weeks(Journey journey, Reader reader) {
        var load = of(journey, reader, MONDAY);
        int last = load.dates().stream().mapToInt(Load::week).max().orElse(-1);
        return IntStream.rangeClosed(0, last)
                .mapToObj(week -> load.most(load.dates(), one -> week(one) == week))
                .toList();
    }

    private static int week(Dated one) {
        return (int) ChronoUnit.DAYS.between(MONDAY, one.date()) / WEEK;
    }

    /** How many come at most in all. */
    static int messages(Journey journey, Reader reader) {
        var load = of(journey, reader, MONDAY);
        return load.most(load.dates(), one -> true);
    }

    /** How many come at most in any seven days, on whichever day somebody begins. */
    static int mostInSevenDays(Journey journey, Reader reader) {
        return all(journey, reader)
                .flatMap(load -> IntStream.range(0, load.dates().size()).mapToObj(at -> load.upTo(at, WEEK)))
                .max(Comparator.naturalOrder())
                .orElse(0);
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
