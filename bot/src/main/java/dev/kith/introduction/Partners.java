package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Who would meet whom: the pairs of a round as they are fixed, else as they would be; looking fixes nothing. */
final class Partners {

    private final CampaignId campaign;
    private final Rounds rounds;
    private final Function<LocalDate, Found> matching;
    private final Map<String, Map<String, String>> byRound = new ConcurrentHashMap<>();

    Partners(CampaignId campaign, Rounds rounds, Function<LocalDate, Found> matching) {
        this.campaign = campaign;
        this.rounds = rounds;
        this.matching = matching;
    }

    Optional<String> of(String round, Person person) {
        return Optional.ofNullable(
                byRound.computeIfAbsent(round, this::read).get(person.id().value()));
    }

    /** Everybody is matched once for each round. */
    private Map<String, String> read(String round) {
        var partners = new HashMap<String, String>();
        for (Pair pair : rounds.find(campaign, round)
                .orElseGet(() -> matching.apply(LocalDate.parse(round)).pairs())) {
            partners.putIfAbsent(pair.mentor(), pair.mentee());
            partners.putIfAbsent(pair.mentee(), pair.mentor());
        }
        return partners;
    }
}
