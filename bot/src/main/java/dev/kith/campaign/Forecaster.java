package dev.kith.campaign;

import dev.kith.campaign.Activity.Share;
import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.campaign.Prospects.Wish;
import dev.kith.campaign.Prospects.Wished;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Foreseen;
import dev.kith.delivery.Foreseen.Outcome;
import dev.kith.delivery.Foresight;
import dev.kith.delivery.Queues;
import dev.kith.delivery.Wanted;
import dev.kith.people.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out what a campaign would do: who is wanted, what the gates say, who else wants them, when it is through. */
final class Forecaster {

    private static final Comparator<Foreseen> IN_TURN = Comparator.comparing(Forecaster::told)
            .thenComparing(one -> one.errand().recipient())
            .thenComparing(one -> one.errand().run())
            .thenComparing(one -> one.errand().step());

    private final Prospects prospects;
    private final Foresight foresight;
    private final Queues queues;

    Forecaster(Prospects prospects, Foresight foresight, Queues queues) {
        this.prospects = prospects;
        this.foresight = foresight;
        this.queues = queues;
    }

    /** When it would go, as far as anybody may be told: not how long a choice of the recipient's own would keep it. */
    static Instant told(Foreseen one) {
        return one.reason().equals(Person.NOT_AVAILABLE) ? one.due() : one.at();
    }

    /** What is wanted in the window; the planner's own way, for everybody. */
    Wished wished(Kept kept, Window window, int most) {
        return prospects.all(kept, window, most);
    }

    Forecast of(Kept kept, Wished wished, Collection<Kept> others, Window window) {
        var terms = prospects.rules().terms(kept.campaign(), CampaignState.RUNNING);
        var sight = foresight.of(terms, wanted(kept, wished.wishes(), window));
        var items = sight.deliveries().parallelStream().sorted(IN_TURN).toList();
        return new Forecast(
                items,
                Totals.of(wished.audience().size(), items, sight.reach()),
                new Clashes(prospects).of(dues(items, wished.wishes()), others, window),
                finish(kept, items, window),
                Forecast.Groups.of(kept.campaign().handling(), wished.audience()),
                shares(kept, items, window),
                why(kept, wished.wishes()));
    }

    /** Told twice it is the same. */
    private static Map<Errand, String> why(Kept kept, List<Wish> all) {
        return all.stream()
                .filter(wish -> !wish.occurrence().why().isEmpty())
                .collect(Collectors.toMap(
                        wish -> wish.occurrence().errand(kept.id(), wish.person()),
                        wish -> wish.occurrence().why(),
                        (one, other) -> one));
    }

    Optional<Integer> changed(Campaign campaign, Map<String, Integer> weights, Window window) {
        return prospects.rules().activity(campaign).changed(campaign, weights, window);
    }

    /** Of the rounds in which somebody is wanted. */
    private List<Share> shares(Kept kept, List<Foreseen> items, Window window) {
        var rounds = items.stream().map(one -> one.errand().run()).collect(Collectors.toSet());
        return prospects.rules().activity(kept.campaign()).shares(kept.campaign(), window).stream()
                .filter(share -> rounds.contains(share.round()))
                .toList();
    }

    private Collection<Wanted> wanted(Kept kept, List<Wish> all, Window window) {
        var planned = all.stream().map(wish -> wanted(kept, wish)).toList();
        return kept.state() == CampaignState.RUNNING || kept.state() == CampaignState.PAUSED
                ? queues.left(kept.id(), planned, window.after(), window.until())
                : planned;
    }

    private static Wanted wanted(Kept kept, Wish wish) {
        var one = wish.occurrence();
        return Wanted.planned(one.errand(kept.id(), wish.person()), one.at());
    }

    /** When something is due to each of those who would get it. */
    private static Map<Person, List<Instant>> dues(List<Foreseen> items, List<Wish> all) {
        var reached = items.stream()
                .filter(one -> one.outcome() != Outcome.DROP)
                .map(one -> one.errand().recipient())
                .collect(Collectors.toCollection(HashSet::new));
        var dues = new HashMap<Person, List<Instant>>();
        all.stream()
                .filter(wish -> reached.contains(wish.person().id()))
                .forEach(wish -> dues.computeIfAbsent(wish.person(), person -> new ArrayList<>())
                        .add(wish.occurrence().at()));
        return dues;
    }

    private Optional<Instant> finish(Kept kept, List<Foreseen> items, Window window) {
        var ours = items.stream()
                .filter(one -> one.outcome() != Outcome.DROP)
                .collect(Collectors.groupingBy(
                        Foreseen::workspace, Collectors.mapping(Forecaster::told, Collectors.toList())));
        return new Finish(queues).of(ours, queues.others(kept.id(), window.until()), window.after());
    }
}
