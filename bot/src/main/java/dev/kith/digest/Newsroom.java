package dev.kith.digest;

import dev.kith.chat.Texts;
import dev.kith.digest.Leaders.Sight;
import dev.kith.insights.Insights;
import dev.kith.insights.Report;
import dev.kith.loop.LoopDesk;
import dev.kith.loop.Post;
import dev.kith.people.Person;
import dev.kith.release.Item;
import dev.kith.release.Released;
import dev.kith.release.Releases;
import dev.kith.release.Round;
import dev.kith.release.Rounds;
import dev.kith.results.ResultWords;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts together what a month brought for one reader. */
record Newsroom(Rounds rounds, Releases releases, Insights insights, LoopDesk loop, ResultWords words) {

    News of(YearMonth month, Person reader, Leaders leaders) {
        return new News(rounds.all().stream()
                .filter(round -> releases.find(round.id())
                        .map(Released::at)
                        .filter(at -> Months.hold(month, at))
                        .isPresent())
                .sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .flatMap(round -> of(round, month, leaders.of(round, reader), reader.locale()).stream())
                .toList());
    }

    /** Empty where its reader may see nothing of it, or nothing is shown. */
    private Optional<News.OfRound> of(Round round, YearMonth month, Sight sight, Locale locale) {
        String campaign = round.id().campaign().value();
        return sight == Sight.NOTHING
                ? Optional.empty()
                : insights.of(
                                campaign,
                                Texts.language(locale),
                                (one, figure) ->
                                        words.questions(one, locale).getOrDefault(figure.question(), figure.label()))
                        .map(report -> new News.OfRound(
                                words.title(round, locale),
                                round.id().run(),
                                shown(report, round, sight),
                                moved(report, round, sight),
                                done(campaign, month)))
                        .filter(news -> !news.shown().isEmpty());
    }

    private static List<News.Shown> shown(Report report, Round round, Sight sight) {
        return questions(report, round).stream()
                .map(question -> new News.Shown(
                        question,
                        about(round, question.question()),
                        question.cells().stream()
                                .filter(cell -> cell.measure() != null && isSeen(cell.cell(), sight))
                                .toList()))
                .filter(shown -> !shown.cells().isEmpty())
                .toList();
    }

    private static List<Report.OfQuestion> questions(Report report, Round round) {
        return report.rounds().stream()
                .filter(one -> one.round().equals(round.id().run()))
                .findFirst()
                .map(Report.OfRound::questions)
                .orElse(List.of());
    }

    private static boolean isSeen(Map<String, String> cell, Sight sight) {
        return sight == Sight.CELLS || cell.isEmpty();
    }

    private static String about(Round round, String question) {
        return round.frozen().items().stream()
                .filter(item -> item.question().equals(question))
                .findFirst()
                .flatMap(Item::about)
                .map(Item.About::construct)
                .orElse(question);
    }

    /** A trend ends with the latest round: of an earlier one it is told when that one is. */
    private static List<News.Moved> moved(Report report, Round round, Sight sight) {
        return questions(report, round).stream()
                .flatMap(question -> report.trends().stream()
                        .filter(course -> course.question().equals(question.question())
                                && course.moved()
                                && !course.words().isEmpty()
                                && course.rounds().getLast().equals(round.id().run())
                                && isSeen(course.cell(), sight))
                        .map(course -> new News.Moved(question.label(), course)))
                .toList();
    }

    private List<Post> done(String campaign, YearMonth month) {
        return loop.rounds(campaign).stream()
                .flatMap(standing -> standing.posts().stream())
                .filter(post -> Months.hold(month, post.at()))
                .toList();
    }
}
