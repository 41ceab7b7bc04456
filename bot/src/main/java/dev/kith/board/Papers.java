package dev.kith.board;

import dev.kith.chat.Texts;
import dev.kith.insights.Insights;
import dev.kith.loop.LoopDesk;
import dev.kith.results.ResultWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a check-in's released rounds say, on paper; empty where no round of the campaign was ever released. */
public final class Papers {

    private final Insights insights;
    private final LoopDesk loop;
    private final ResultWords words;

    public Papers(Insights insights, LoopDesk loop, ResultWords words) {
        this.insights = insights;
        this.loop = loop;
        this.words = words;
    }

    /** All rounds, as a table with a header, each row of one kind (RFC 4180). */
    public Optional<String> csv(String campaign, Locale locale) {
        return paper(campaign, locale).map(Table::of);
    }

    /** The last round and the way there, as one page of A4 (PDF, tagged). */
    public Optional<byte[]> pdf(String campaign, Locale locale) {
        return paper(campaign, locale).map(Press::print);
    }

    private Optional<Paper> paper(String campaign, Locale asked) {
        var locale = Texts.language(asked);
        return insights.of(
                        campaign,
                        locale,
                        (round, figure) ->
                                words.questions(round, locale).getOrDefault(figure.question(), figure.label()))
                .map(report -> {
                    var standings = loop.rounds(campaign);
                    return new Paper(locale, title(campaign, standings, locale), report, done(standings));
                });
    }

    private String title(String campaign, List<LoopDesk.Standing> standings, Locale locale) {
        return standings.stream()
                .reduce((earlier, later) -> later)
                .map(standing -> words.title(standing.round(), locale))
                .orElse(campaign);
    }

    private static List<Paper.Done> done(List<LoopDesk.Standing> standings) {
        return standings.stream()
                .flatMap(standing -> standing.posts().stream()
                        .map(post -> new Paper.Done(standing.round().id().run(), post)))
                .toList();
    }
}
