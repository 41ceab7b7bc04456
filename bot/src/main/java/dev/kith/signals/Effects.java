package dev.kith.signals;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.campaign.Progress;
import dev.kith.clock.BusinessTime;
import dev.kith.insights.Insights;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows what comes of signals: whom their campaigns reach, what is done with it, and how the figure moves. It knows no person. */
public record Effects(CampaignDesk desk, Proposals proposals, Following following) {

    /** Of fewer people, or fewer messages, it is not said how many were answered: it would speak of single people's silence. */
    public static final int FEWEST = 10;

    /** Where it looks. */
    record Following(
            Progress progress, Directory directory, Audiences audiences, Insights insights, BusinessTime time) {}

    String title(Signal signal) {
        return proposals.title(signal);
    }

    public Effect of(Response response) {
        var readings = readings(response);
        return new Effect(
                title(response.signal()),
                parts(response),
                readings,
                words(response.signal(), readings, Locale.ENGLISH));
    }

    List<Effect.Part> parts(Response response) {
        return response.parts().stream().map(this::part).toList();
    }

    private Effect.Part part(Response.Part part) {
        var kept = desk.find(part.campaign());
        return new Effect.Part(
                part.campaign().value(),
                kept.map(desk::describe).orElse(part.entry()),
                part.to().word(),
                kept.map(this::run).orElse(new Effect.Part.Run("gone", 0, 0, Optional.empty())),
                part.shared());
    }

    private Effect.Part.Run run(Kept kept) {
        var counts = following.progress().of(kept);
        long arrived = counts.sent() + counts.answered();
        long people = people(kept.campaign().audience());
        boolean isShown = Math.min(arrived, people) >= FEWEST
                && kept.campaign().handling().mode() == Campaign.Mode.NAMED;
        return new Effect.Part.Run(
                counts.state(),
                people,
                arrived,
                isShown ? Optional.of((int) (10 * Math.round(10.0 * counts.answered() / arrived))) : Optional.empty());
    }

    private long people(String audience) {
        var those = following.audiences().compile(audience);
        var now = following.time().instant();
        var directory = following.directory();
        return directory.all().stream()
                .filter(person -> those.includes(person, directory, now))
                .count();
    }

    /** The figure itself, then what was read since; of Kith's own finding also what later rounds show. */
    private List<Effect.At> readings(Response response) {
        var signal = response.signal();
        var first = new Effect.At(signal.origin().date(), signal.measure().value());
        var later = response.readings().stream().map(one -> new Effect.At(one.date(), one.value()));
        var shown = signal.whom().finding().stream().flatMap(about -> rounds(about, first.date()));
        return Stream.of(Stream.of(first), later, shown)
                .flatMap(one -> one)
                .sorted(Comparator.comparing(Effect.At::date))
                .toList();
    }

    private Stream<Effect.At> rounds(Proposed.About about, LocalDate after) {
        return following
                .insights()
                .distances(
                        about.campaign(), about.what().question(), about.what().cell())
                .stream()
                .map(one -> new Effect.At(one.on(), one.points()))
                .filter(one -> one.date().isAfter(after));
    }

    private static List<String> words(Signal signal, List<Effect.At> readings, Locale locale) {
        var measure = signal.measure();
        var last = readings.getLast();
        String baseline = SignalCard.number(measure.baseline(), measure.unit(), locale);
        if (readings.size() == 1) {
            return List.of("Nothing was read since. It is held against " + baseline + ".");
        }
        double before = Math.abs(measure.value() - measure.baseline());
        double now = Math.abs(last.value() - measure.baseline());
        String way = now < before ? "nearer to" : now > before ? "further from" : "as far from";
        return List.of(
                "From %s to %s: %s %s, which it is held against."
                        .formatted(
                                SignalCard.number(measure.value(), measure.unit(), locale),
                                SignalCard.number(last.value(), measure.unit(), locale),
                                way,
                                baseline),
                "That it moved does not say why: other things changed, too.");
    }
}
