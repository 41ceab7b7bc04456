package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Who would meet whom: the pairs of a round as they are fixed, else as they would be; looking fixes nothing. */
final class Partners {

    private final CampaignId campaign;
    private final Rounds rounds;
    private final Supplier<List<Pair>> matching;
    private final Map<String, Map<String, String>> byRound = new ConcurrentHashMap<>();
    private volatile List<Pair> matched = List.of();

    Partners(CampaignId campaign, Rounds rounds, Supplier<List<Pair>> matching) {
        this.campaign = campaign;
        this.rounds = rounds;
        this.matching = matching;
    }

    Optional<String> of(String round, Person person) {
        return Optional.ofNullable(
                byRound.computeIfAbsent(round, this::read).get(person.id().value()));
    }

    private Map<String, String> read(String round) {
        var partners = new HashMap<String, String>();
        for (Pair pair : rounds.find(campaign, round).orElseGet(this::matched)) {
            partners.putIfAbsent(pair.mentor(), pair.mentee());
            partners.putIfAbsent(pair.mentee(), pair.mentor());
        }
        return partners;
    }

    /** Everybody is matched once, for the same people give the same pairs. */
    private synchronized List<Pair> matched() {
        if (matched.isEmpty()) {
            matched = matching.get();
        }
        return matched;
    }
}
