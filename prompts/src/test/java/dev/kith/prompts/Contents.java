package dev.kith.prompts;

import dev.kith.prompts.Step.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a catalogue holds, counted and drawn as a table for people to read; what is retired does not count. */
final class Contents {

    private static final String ALL = "all";
    private static final String NONE = "-";

    private final Catalog catalog;
    private final List<Locale> languages;

    private Contents(Catalog catalog) {
        this.catalog = catalog;
        this.languages = catalog.languages();
    }

    static String of(Catalog catalog) {
        var contents = new Contents(catalog);
        return Stream.of(contents.table(), contents.words(), contents.bank(), contents.icebreakers(), contents.plans())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> table() {
        var rows = new ArrayList<List<String>>();
        var tags = languages.stream().map(Locale::toLanguageTag);
        rows.add(Stream.of(Stream.of("prompts"), tags, Stream.of(ALL))
                .flatMap(cells -> cells)
                .toList());
        Arrays.stream(Kind.values())
                .filter(Kind::isPrompt)
                .map(kind -> row(kind.folder(), List.of(kind)))
                .forEach(rows::add);
        rows.add(row(ALL, List.of(Kind.values())));
        return Columns.drawn(rows);
    }

    private List<String> row(String name, List<Kind> kinds) {
        var counts = languages.stream().map(language -> count(language, kinds)).toList();
        long sum = counts.stream().mapToLong(count -> count).sum();
        return Stream.of(Stream.of(name), counts.stream().map(Contents::cell), Stream.of(cell(sum)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String cell(long count) {
        return count == 0 ? NONE : Long.toString(count);
    }

    private long count(Locale language, List<Kind> kinds) {
        return in(language, Prompt.class)
                .filter(prompt -> kinds.contains(kind(prompt)))
                .count();
    }

    private Stream<String> words() {
        var words = in(Locale.ENGLISH, Nudge.class)
                .map(Nudge::text)
                .mapToInt(text ->
                        NudgeText.words(text.hook()) + NudgeText.words(text.body()) + NudgeText.words(text.tryThis()))
                .summaryStatistics();
        return Stream.of("words of a nudge in English (hook, body, tryThis): " + Math.round(words.getAverage())
                + " on average, " + words.getSum() + " in all");
    }

    private Stream<String> bank() {
        var items = in(Locale.ENGLISH, QuestionSet.class)
                .flatMap(set -> set.items().stream())
                .toList();
        long negative = items.stream()
                .filter(item -> item.direction() == QuestionSet.Direction.NEGATIVE)
                .count();
        return Stream.of("items of the bank: " + items.size() + ", of which negative: " + negative);
    }

    private Stream<String> icebreakers() {
        long icebreakers = in(Locale.ENGLISH, Introduction.class)
                .mapToLong(one -> one.beginning().icebreakers().size())
                .sum();
        return Stream.of("icebreakers: " + icebreakers);
    }

    private Stream<String> plans() {
        var packs = catalog.packIds().stream()
                .flatMap(id -> catalog.pack(id).stream())
                .map(pack -> "pack " + pack.id() + ": " + counted(pack.nudges().size(), "nudge"));
        var journeys = catalog.journeyIds().stream()
                .flatMap(id -> catalog.journey(id).stream())
                .flatMap(journey -> Arrays.stream(Reader.values()).flatMap(reader -> plan(journey, reader)));
        return Stream.concat(packs, journeys);
    }

    /** Nothing of a reader whom the journey sends nothing. */
    private static Stream<String> plan(Journey journey, Reader reader) {
        var weeks = Load.weeks(journey, reader);
        if (weeks.isEmpty()) {
            return Stream.empty();
        }
        String eachWeek = weeks.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return Stream.of("journey " + journey.id() + ", " + reader.name().toLowerCase(Locale.ROOT) + ": " + eachWeek
                + ", " + counted(Load.messages(journey, reader), "message") + " in " + counted(weeks.size(), "week")
                + ", most within seven days " + Load.mostInSevenDays(journey, reader) + " of "
                + Load.MOST_IN_A_WEEK);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private <P extends Prompt> Stream<P> in(Locale language, Class<P> type) {
        return catalog.shelf().in(language).values().stream()
                .filter(prompt -> !catalog.isRetired(prompt.id()))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Kind kind(Prompt prompt) {
        return switch (prompt) {
            case Nudge nudge -> Kind.NUDGE;
            case Checkin checkin -> Kind.CHECKIN;
            case Introduction introduction -> Kind.INTRODUCTION;
            case Opportunity opportunity -> Kind.OPPORTUNITY;
            case QuestionSet set -> Kind.QUESTIONS;
            case Reflection reflection -> Kind.REFLECTION;
        };
    }

    /** Rows as lines: names to the left, numbers to the right. */
    private static final class Columns {

        private Columns() {}

        static Stream<String> drawn(List<List<String>> rows) {
            return rows.stream().map(row -> drawn(row, rows));
        }

        private static String drawn(List<String> row, List<List<String>> rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(one -> one.get(at).length())
                        .max()
                        .orElse(0);
                String space = " ".repeat(width - row.get(at).length());
                line.append(column == 0 ? row.get(at) + space : "  " + space + row.get(at));
            }
            return line.toString();
        }
    }
}
